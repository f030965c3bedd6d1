"""What a pair lacks next: papers and consents, terms gone by, questionnaires still open."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.deadlines import DueKind, deadlines_of, missing_of, overdue
from generator.deadlines.missing import Missing
from generator.grammar import Shape
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.staff.addresses import href
from generator.staff.answering import handed_in
from generator.staff.desk import Desk

CONSENTS = "consents"
_DEEDS = frozenset({DueKind.AGREEMENT, DueKind.ACTIVITY})


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing to see to; ``whose`` names a person when it is one person's."""

    title: str
    url: str
    due: date | None
    whose: str = ""


def lacks_of(desk: Desk, pair: Pair) -> tuple[Lack, ...]:
    """Everything a pair lacks on the day, the earliest term first, the termless last."""
    found = [_lack(desk, pair, missing) for missing in missing_of(desk.programme, pair)]
    found += _late(desk, pair)
    found += _answers(desk, pair)
    return tuple(sorted(found, key=lambda lack: lack.due or date.max))


def _lack(desk: Desk, pair: Pair, missing: Missing) -> Lack:
    person = desk.programme.get(Participant, missing.person)
    if person is not None:
        whose = desk.name(person.id, Shape.SURNAME_INITIALS)
        return Lack(missing.title, href(desk, person, CONSENTS), missing.due, whose)
    return Lack(missing.title, href(desk, pair, missing.anchor), missing.due)


def _late(desk: Desk, pair: Pair) -> Iterator[Lack]:
    """Agreements and deeds of the plan; late meetings and plans are among the missing."""
    for due in overdue(deadlines_of(desk.programme, pair)):
        if due.kind in _DEEDS:
            yield Lack(due.title, href(desk, pair, due.anchor), due.day, desk.responsible(due.who))


def _answers(desk: Desk, pair: Pair) -> Iterator[Lack]:
    for item in handed_in(desk, pair):
        if item.still_open:
            yield Lack(item.wave, href(desk, pair, "answers"), item.closes_on, item.holder)
