"""Pairs of a person: those of the running season first, the past ones after."""

from dataclasses import dataclass

from generator.page import Part
from generator.programme.relations import pairs_joined, pairs_led, state_of
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.records.season import Season
from generator.records.vocabulary import Role
from generator.staff.desk import Desk
from generator.staff.pair_rows import PairRow, pair_row


@dataclass(frozen=True, slots=True)
class OwnPair:
    """A pair and the part that the person takes in it."""

    role: str
    season: str
    row: PairRow


def pairs_of(desk: Desk, person: Participant) -> tuple[Pair, ...]:
    """All pairs of a person, as mentor first, the newest first."""
    found = (*pairs_led(desk.programme, person), *pairs_joined(desk.programme, person))
    return tuple({pair.id: pair for pair in found}.values())


def current_part(desk: Desk, person: Participant, pairs: tuple[Pair, ...]) -> Part | None:
    """Pairs at work or about to begin."""
    alive = [pair for pair in pairs if not state_of(desk.programme, pair).ended]
    if not alive:
        return None
    body = desk.render("participant/pairs.html", pairs=[_own(desk, person, p) for p in alive])
    return Part("pairs", "Пары сейчас" if len(alive) > 1 else "Пара сейчас", body)


def past_part(desk: Desk, person: Participant, pairs: tuple[Pair, ...]) -> Part | None:
    """Pairs that are over."""
    over = [pair for pair in pairs if state_of(desk.programme, pair).ended]
    if not over:
        return None
    body = desk.render("participant/pairs.html", pairs=[_own(desk, person, p) for p in over])
    return Part("past", "Прежние пары", body)


def _own(desk: Desk, person: Participant, pair: Pair) -> OwnPair:
    role = Role.MENTOR if person.id in pair.mentors else Role.MENTEE
    season = desk.programme.get(Season, pair.season)
    return OwnPair(
        role=desk.wording.get(role, role.label),
        season=season.title if season else pair.season,
        row=pair_row(desk, pair),
    )
