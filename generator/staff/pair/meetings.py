"""How a pair meets: five lanes over the months, and the meetings one by one."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from generator.grammar import Case, Shape, month_short
from generator.monitoring import months_between
from generator.page import Part
from generator.programme.relations import meetings_of, state_of
from generator.programme.state import PairState
from generator.records.meeting import Meeting, MeetingKind
from generator.records.pair import Pair
from generator.records.season import Season
from generator.records.vocabulary import Format
from generator.staff.desk import Desk
from generator.staff.pair.agreements import AgreementLine, agreement_line
from generator.staff.timeline import along

_RHYTHM_FROM = 3


@dataclass(frozen=True, slots=True)
class Point:
    """A meeting on its lane, ``at`` 0…1 of the months shown."""

    at: float
    planned: bool


@dataclass(frozen=True, slots=True)
class Lane:
    """Meetings of one kind; ``planned_on`` is the day of the one to come."""

    kind: str
    points: tuple[Point, ...]
    held: int
    planned_on: date | None


@dataclass(frozen=True, slots=True)
class MeetingEntry:
    """One meeting in the timeline."""

    id: str
    kind: str
    topic: str
    day: date
    minutes: int
    format: str
    work: tuple[str, ...]
    absent: tuple[str, ...]
    goals: tuple[str, ...]
    agreements: tuple[AgreementLine, ...]
    note: Markup


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Meetings in sum; ``every`` days on average, None while there are under three."""

    meetings: int
    minutes: int
    every: int | None


def meetings_part(desk: Desk, pair: Pair) -> Part:
    """Lanes and timeline, or how to write the first meeting down."""
    meetings = meetings_of(desk.programme, pair)
    state = state_of(desk.programme, pair)
    months = months_shown(desk, pair, meetings)
    body = desk.render(
        "pair/meetings.html",
        lanes=lanes_of(desk, pair, meetings, months),
        months=[month_short(month) for month in months],
        entries=[entry_of(desk, pair, meeting) for meeting in reversed(meetings)],
        pair=pair.id,
        planned=state is PairState.PLANNED,
        over=state.ended,
    )
    note = desk.render("pair/meetings_note.html", rhythm=rhythm_of(meetings))
    return Part("meetings", "Встречи", body, note=note if meetings else Markup())


def rhythm_of(meetings: tuple[Meeting, ...]) -> Rhythm:
    """How many, how long, how often."""
    often = None
    if len(meetings) >= _RHYTHM_FROM:
        often = round((meetings[-1].date - meetings[0].date).days / (len(meetings) - 1))
    return Rhythm(len(meetings), sum(meeting.minutes for meeting in meetings), often)


def months_shown(desk: Desk, pair: Pair, meetings: tuple[Meeting, ...]) -> tuple[date, ...]:
    """First days of the months from the pair's beginning to its end, meetings all within."""
    season = desk.programme.get(Season, pair.season)
    first = pair.started_on or (season.from_ if season else desk.programme.as_of)
    last = pair.ended_on or pair.planned_until or (season.to if season else first)
    days = [first, last, *(meeting.date for meeting in meetings)]
    return months_between(min(days), max(days))


def lanes_of(
    desk: Desk, pair: Pair, meetings: tuple[Meeting, ...], months: tuple[date, ...]
) -> tuple[Lane, ...]:
    """A lane for each of the five kinds."""
    to_come = dict(_to_come(desk, pair, meetings))
    return tuple(
        _lane(kind, [m.date for m in meetings if m.kind is kind], to_come.get(kind), months)
        for kind in MeetingKind
    )


def _lane(
    kind: MeetingKind, days: list[date], to_come: date | None, months: tuple[date, ...]
) -> Lane:
    points = [Point(along(day, months), planned=False) for day in days]
    if to_come is not None:
        points.append(Point(along(to_come, months), planned=True))
    return Lane(kind.value, tuple(points), len(days), to_come)


def _to_come(
    desk: Desk, pair: Pair, meetings: tuple[Meeting, ...]
) -> Iterator[tuple[MeetingKind, date]]:
    """The meeting agreed on, and the final one by the plan, of a pair at work."""
    as_of = desk.programme.as_of
    if not state_of(desk.programme, pair).running or not meetings:
        return
    agreed = meetings[-1].next_on
    if agreed is not None and agreed >= as_of:
        yield _next_kind(meetings), agreed
    final = any(meeting.kind is MeetingKind.FINAL for meeting in meetings)
    if pair.planned_until is not None and pair.planned_until >= as_of and not final:
        yield MeetingKind.FINAL, pair.planned_until


def _next_kind(meetings: tuple[Meeting, ...]) -> MeetingKind:
    """The first of the opening three that has not been yet, else a regular one."""
    held = {meeting.kind for meeting in meetings}
    opening = (MeetingKind.ACQUAINTANCE, MeetingKind.TRIAL, MeetingKind.PLANNING)
    if MeetingKind.REGULAR in held:
        return MeetingKind.REGULAR
    return next((kind for kind in opening if kind not in held), MeetingKind.REGULAR)


def entry_of(desk: Desk, pair: Pair, meeting: Meeting) -> MeetingEntry:
    """One meeting as it is told on the page of its pair."""
    goals = {goal.key: goal.text for goal in pair.plan.goals} if pair.plan else {}
    body = desk.prose(meeting.body, base_level=4, id_prefix=meeting.id)
    return MeetingEntry(
        id=meeting.id,
        kind=meeting.kind.value,
        topic=meeting.topic,
        day=meeting.date,
        minutes=meeting.minutes,
        format="" if meeting.format is Format.IN_PERSON else meeting.format.label,
        work=tuple(form.label for form in meeting.work),
        absent=tuple(_absent(desk, key) for key in meeting.absent),
        goals=tuple(goals[key] for key in meeting.goals if key in goals),
        agreements=tuple(agreement_line(desk, pair, meeting, a) for a in meeting.agreements),
        note=body.html if meeting.body else Markup(),
    )


def _absent(desk: Desk, key: str) -> str:
    return desk.name(key, Shape.SURNAME_INITIALS, Case.GENITIVE)
