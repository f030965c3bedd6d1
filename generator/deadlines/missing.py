"""What a pair still lacks: papers, consents, meetings, a plan; each with what to do."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from generator.deadlines.due import PLAN_APPROVAL, DueKind, deadlines_of
from generator.programme import Programme
from generator.programme.relations import (
    consents_needed,
    has_consent,
    meetings_of,
    order_of,
    people_of,
    state_of,
)
from generator.programme.state import DeedState, PairState
from generator.records.consent import ConsentKind
from generator.records.meeting import MeetingKind
from generator.records.pair import Pair


@dataclass(frozen=True, slots=True)
class Missing:
    """A thing that is not there. ``person`` is an id when it is one person's paper."""

    title: str
    due: date | None = None
    person: str = ""
    anchor: str = ""


def missing_of(programme: Programme, pair: Pair) -> tuple[Missing, ...]:
    """What a pair lacks on the day, the most urgent first; nothing for a planned one."""
    state = state_of(programme, pair)
    if state is PairState.PLANNED:
        return ()
    found = [*_papers(programme, pair), *_consents(programme, pair)]
    found += _overdue(programme, pair) if state.running else _at_the_end(programme, pair)
    return tuple(sorted(found, key=lambda lack: lack.due or date.max))


def _papers(programme: Programme, pair: Pair) -> Iterator[Missing]:
    """The order by its term; the approval of a plan that is written but not approved."""
    terms = programme.school.deadlines
    if order_of(programme, pair) is None:
        yield Missing("Приказ о закреплении пары", _after(pair.started_on, terms.order_days))
    if pair.plan is not None and pair.plan.approved_on is None:
        yield Missing(PLAN_APPROVAL, _after(pair.started_on, terms.plan_days), anchor="plan")


def _after(start: date | None, days: int) -> date | None:
    return start + timedelta(days=days) if start else None


def _consents(programme: Programme, pair: Pair) -> Iterator[Missing]:
    if state_of(programme, pair).ended:
        return
    for person in people_of(programme, pair):
        for kind in consents_needed(programme, pair, person):
            if not has_consent(programme, person.id, kind):
                yield Missing(_paper(kind), person=person.id)


def _paper(kind: ConsentKind) -> str:
    """«Согласие наставника (ст. 351.8 ТК)», but «Согласие: обработка данных»."""
    label = kind.label
    return label[0].upper() + label[1:] if label.startswith("согласие") else f"Согласие: {label}"


def _overdue(programme: Programme, pair: Pair) -> Iterator[Missing]:
    late = (due for due in deadlines_of(programme, pair) if due.state is DeedState.OVERDUE)
    for due in late:
        if due.kind in {DueKind.MEETING, DueKind.PLAN}:
            yield Missing(due.title, due.day, anchor=due.anchor)


def _at_the_end(programme: Programme, pair: Pair) -> Iterator[Missing]:
    kinds = {meeting.kind for meeting in meetings_of(programme, pair)}
    completed = state_of(programme, pair) is PairState.COMPLETED
    if completed and MeetingKind.FINAL not in kinds:
        yield Missing("Итоговая встреча", pair.ended_on)
    if not pair.result:
        yield Missing("Итог работы пары", pair.ended_on)
