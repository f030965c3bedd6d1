"""Which questionnaires of the season a pair has handed in, and which are missing."""

from generator.monitoring import waves_in
from generator.page import Part
from generator.programme.relations import state_of
from generator.programme.state import PairState
from generator.records.pair import Pair
from generator.records.season import Season
from generator.staff.answering import handed_in
from generator.staff.desk import Desk


def answers_part(desk: Desk, pair: Pair) -> Part | None:
    """Handed in or missing by wave; without tokens only the curator knows."""
    season = desk.programme.get(Season, pair.season)
    planned = state_of(desk.programme, pair) is PairState.PLANNED
    if season is None or planned or not waves_in(desk.programme, season):
        return None
    handed = handed_in(desk, pair)
    if desk.tokens and not handed:
        return None
    body = desk.render("pair/answers.html", handed=handed, known=bool(desk.tokens))
    return Part("answers", "Анкеты", body, slot="side", look="card")
