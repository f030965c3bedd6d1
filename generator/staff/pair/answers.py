"""Which questionnaires of the season a pair has handed in, and which are missing."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from generator.monitoring import waves_in
from generator.page import Part
from generator.programme.relations import state_of
from generator.programme.state import PairState
from generator.records.pair import Pair
from generator.records.season import Season
from generator.staff.answering import Handed, handed_in
from generator.staff.desk import Desk


@dataclass(frozen=True, slots=True)
class WaveLine:
    """A wave for a pair: whom it asked, who is still missing, until when it waits."""

    title: str
    asked: tuple[str, ...]
    missing: tuple[str, ...]
    waits_until: date | None


def by_wave(handed: tuple[Handed, ...]) -> tuple[WaveLine, ...]:
    """Questionnaires gathered by wave, in the order of waves."""
    return tuple(_line(title, tuple(found)) for title, found in groupby(handed, lambda h: h.wave))


def _line(title: str, found: tuple[Handed, ...]) -> WaveLine:
    return WaveLine(
        title=title,
        asked=tuple(one.holder for one in found),
        missing=tuple(one.holder for one in found if not one.handed),
        waits_until=found[0].closes_on if any(one.still_open for one in found) else None,
    )


def answers_part(desk: Desk, pair: Pair) -> Part | None:
    """Handed in or missing by wave; without tokens only the curator knows."""
    season = desk.programme.get(Season, pair.season)
    planned = state_of(desk.programme, pair) is PairState.PLANNED
    if season is None or planned or not waves_in(desk.programme, season):
        return None
    handed = handed_in(desk, pair)
    if desk.tokens and not handed:
        return None
    body = desk.render("pair/answers.html", waves=by_wave(handed), known=bool(desk.tokens))
    return Part("answers", "Анкеты", body, slot="side", look="card")
