"""The course of a season in counts: pairs by state, meetings and hours by month and kind."""

from calendar import monthrange
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from statistics import median

from generator.figures import Figure, Source, counted, share
from generator.programme import Programme
from generator.programme.relations import forms_of, is_group, meetings_of, pairs_in, state_of
from generator.programme.state import PairState
from generator.records.form import Form
from generator.records.meeting import Meeting, MeetingKind, WorkForm
from generator.records.pair import EndReason, Pair
from generator.records.season import Season

_MONTHS = 12


@dataclass(frozen=True, slots=True)
class MonthActivity:
    """Meetings of one month: how many of each kind, and how long they lasted together."""

    month: date
    meetings: int
    minutes: int
    by_kind: tuple[tuple[MeetingKind, int], ...]


@dataclass(frozen=True, slots=True)
class FormCourse:
    """One form of mentoring in a season."""

    form: Form
    pairs: int
    groups: int
    people: int
    meetings: int
    minutes: int
    states: tuple[tuple[PairState, int], ...]


def season_meetings(programme: Programme, season: Season) -> tuple[Meeting, ...]:
    """Meetings of all pairs of a season, the oldest first."""
    found = (m for pair in pairs_in(programme, season) for m in meetings_of(programme, pair))
    return tuple(sorted(found, key=lambda meeting: (meeting.date, meeting.pair)))


def months_of(season: Season, until: date) -> tuple[date, ...]:
    """First days of the season's months up to and including the month of a day."""
    return months_between(season.from_, min(season.to, until))


def months_between(first: date, last: date) -> tuple[date, ...]:
    """First days of the months from that of one day to that of another."""
    months, month = list[date](), first.replace(day=1)
    while month <= last:
        months.append(month)
        month = date(month.year + month.month // _MONTHS, month.month % _MONTHS + 1, 1)
    return tuple(months)


def month_end(month: date) -> date:
    """The last day of a month."""
    return month.replace(day=monthrange(month.year, month.month)[1])


def activity(programme: Programme, season: Season) -> tuple[MonthActivity, ...]:
    """Meetings month by month, the empty months included; none falls outside the months."""
    meetings = season_meetings(programme, season)
    days = [meeting.date for meeting in meetings]
    first = min(season.from_, *days, season.to)
    last = max(min(season.to, programme.as_of), *days, date.min)
    return tuple(
        _month(month, [m for m in meetings if m.date.replace(day=1) == month])
        for month in months_between(first, last)
    )


def _month(month: date, meetings: list[Meeting]) -> MonthActivity:
    kinds = Counter(meeting.kind for meeting in meetings)
    return MonthActivity(
        month=month,
        meetings=len(meetings),
        minutes=sum(meeting.minutes for meeting in meetings),
        by_kind=tuple((kind, kinds[kind]) for kind in MeetingKind),
    )


def by_form(programme: Programme, season: Season) -> tuple[FormCourse, ...]:
    """Every form of the season or of its pairs, in the school's order, the empty ones included."""
    named = {*season.forms, *(pair.form for pair in pairs_in(programme, season))}
    return tuple(_form(programme, f, season) for f in forms_of(programme) if f.id in named)


def _form(programme: Programme, form: Form, season: Season) -> FormCourse:
    pairs = [pair for pair in pairs_in(programme, season) if pair.form == form.id]
    meetings = [meeting for pair in pairs for meeting in meetings_of(programme, pair)]
    return FormCourse(
        form=form,
        pairs=sum(not is_group(pair) for pair in pairs),
        groups=sum(is_group(pair) for pair in pairs),
        people=len(people_in(pairs)),
        meetings=len(meetings),
        minutes=sum(meeting.minutes for meeting in meetings),
        states=_states(programme, pairs),
    )


def people_in(pairs: Iterable[Pair]) -> frozenset[str]:
    """Ids of everyone in the pairs, each once."""
    return frozenset(key for pair in pairs for key in (*pair.mentors, *pair.mentees))


def by_state(programme: Programme, season: Season) -> tuple[tuple[PairState, int], ...]:
    """How many pairs and groups are in each state."""
    return _states(programme, pairs_in(programme, season))


def _states(programme: Programme, pairs: Iterable[Pair]) -> tuple[tuple[PairState, int], ...]:
    states = Counter(state_of(programme, pair) for pair in pairs)
    return tuple((state, states[state]) for state in PairState)


def early_ends(programme: Programme, season: Season) -> tuple[tuple[EndReason, int], ...]:
    """Pairs that ended early, by reason."""
    reasons = Counter(
        pair.end_reason
        for pair in pairs_in(programme, season)
        if state_of(programme, pair) is PairState.TERMINATED and pair.end_reason
    )
    return tuple((reason, reasons[reason]) for reason in EndReason if reasons[reason])


def by_kind(programme: Programme, season: Season) -> tuple[tuple[MeetingKind, int], ...]:
    """How many meetings were of each kind, in the order a pair goes through them."""
    kinds = Counter(meeting.kind for meeting in season_meetings(programme, season))
    return tuple((kind, kinds[kind]) for kind in MeetingKind)


def by_work(programme: Programme, season: Season) -> tuple[tuple[WorkForm, int], ...]:
    """How many meetings had each form of work, the commonest first; a meeting may have several."""
    works = Counter(
        work for meeting in season_meetings(programme, season) for work in set(meeting.work)
    )
    found = ((work, works[work]) for work in WorkForm if works[work])
    return tuple(sorted(found, key=lambda item: -item[1]))


def course_figures(programme: Programme, season: Season) -> tuple[Figure, ...]:
    """The main counts of a season."""
    pairs = pairs_in(programme, season)
    meetings = season_meetings(programme, season)
    running = sum(state_of(programme, pair).running for pair in pairs)
    minutes = sum(meeting.minutes for meeting in meetings)
    worded = {like.key: _of_season(like, season) for like in _WORDED}
    return (
        share(running, len(pairs), worded["running"]),
        counted(len(meetings), worded["meetings"]),
        replace(worded["hours"], value=minutes, n=len(meetings)),
        counted(len(people_in(pairs)), worded["people"]),
        first_meeting(programme, season),
    )


def _of_season(like: Figure, season: Season) -> Figure:
    kinds = ("meeting",) if like.key in {"meetings", "hours"} else ("pair",)
    sources = tuple(Source(kind, season.id) for kind in kinds)
    return replace(like, period=season.title, sources=sources)


_WORDED = (
    Figure(
        "running",
        "Пары и группы в работе",
        definition="пары и группы, которые начали и ещё не окончили работу, — из всех пар и "
        "групп сезона",
        source="записи пар",
    ),
    Figure(
        "meetings",
        "Встречи",
        definition="проведённые встречи пар и групп",
        source="записи встреч",
    ),
    Figure(
        "hours",
        "Часы встреч",
        unit="ч",
        definition="сумма длительности всех встреч",
        source="записи встреч",
    ),
    Figure(
        "people",
        "Участники пар",
        unit="чел.",
        definition="наставники и наставляемые пар и групп, каждый один раз",
        source="записи пар",
    ),
)


def first_meeting(programme: Programme, season: Season) -> Figure:
    """Median of days from the pair's start to its first meeting."""
    waits = [
        (meetings[0].date - pair.started_on).days
        for pair in pairs_in(programme, season)
        if pair.started_on and (meetings := meetings_of(programme, pair))
    ]
    return Figure(
        "first_meeting",
        "До первой встречи",
        median(waits) if waits else None,
        unit="дн.",
        n=len(waits),
        period=season.title,
        definition="медиана дней от начала работы пары до её первой встречи",
        source="записи пар и встреч",
        sources=(Source("pair", season.id), Source("meeting", season.id)),
        hidden="" if waits else "первых встреч ещё не было",
    )
