"""What the tables and charts of the report are made from: counts with their words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator import monitoring
from generator.grammar import month_name, month_short, number
from generator.monitoring import MonthActivity, WaveRate
from generator.programme import Programme
from generator.programme.relations import pairs_in
from generator.programme.state import PairState
from generator.records.meeting import MeetingKind
from generator.records.season import Season
from generator.staff.addresses import href
from generator.staff.desk import Desk
from generator.staff.monitoring.saying import SaidFigure, of, said
from generator.staff.sizes import said as sizes_said
from generator.staff.sizes import sizes

_MINUTES = 60
_NO_FORM = "форма не прочитана"


@dataclass(frozen=True, slots=True)
class FormRow:
    """Pairs and groups of a form by state; ``canonical`` is empty in the row of totals."""

    canonical: str
    title: str
    total: int
    sizes: str
    states: tuple[int, ...]
    people: int


@dataclass(frozen=True, slots=True)
class FormTable:
    """The states that occur, and a row a form; the last row is the total."""

    states: tuple[str, ...]
    rows: tuple[FormRow, ...]


def form_table(programme: Programme, season: Season) -> FormTable:
    """Pairs and groups of a season by form and state."""
    pairs = pairs_in(programme, season)
    totals = dict(monitoring.by_state(programme, season))
    shown = tuple(state for state in PairState if totals[state])
    rows = [
        FormRow(
            course.form.canonical.value,
            course.form.title,
            course.pairs + course.groups,
            sizes_said(course.pairs, course.groups),
            tuple(dict(course.states)[state] for state in shown),
            course.people,
        )
        for course in monitoring.by_form(programme, season)
    ]
    rows += _unread_forms(len(pairs), rows, tuple(totals[state] for state in shown))
    rows.append(
        FormRow(
            "",
            "Всего",
            len(pairs),
            sizes(pairs),
            tuple(totals[state] for state in shown),
            len(monitoring.people_in(pairs)),
        )
    )
    return FormTable(tuple(state.label for state in shown), tuple(rows))


def _unread_forms(total: int, rows: list[FormRow], states: tuple[int, ...]) -> Iterator[FormRow]:
    """Pairs whose form could not be read, so that the rows add up."""
    rest = total - sum(row.total for row in rows)
    if rest:
        left = tuple(n - sum(row.states[place] for row in rows) for place, n in enumerate(states))
        yield FormRow("", _NO_FORM, rest, "", left, 0)


@dataclass(frozen=True, slots=True)
class MonthRow:
    """Meetings of a month; ``kinds`` in the order of the five kinds."""

    short: str
    title: str
    meetings: int
    minutes: int
    hours: str
    kinds: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Months:
    """A season month by month; ``unfinished`` when its last month still runs."""

    rows: tuple[MonthRow, ...]
    kinds: tuple[str, ...]
    unfinished: bool
    total: int
    minutes: int


def months(programme: Programme, season: Season) -> Months:
    """Meetings and hours of a season by month."""
    found = monitoring.activity(programme, season)
    return Months(
        rows=tuple(_month(month) for month in found),
        kinds=tuple(kind.label for kind in MeetingKind),
        unfinished=bool(found) and programme.as_of < monitoring.month_end(found[-1].month),
        total=sum(month.meetings for month in found),
        minutes=sum(month.minutes for month in found),
    )


def _month(month: MonthActivity) -> MonthRow:
    return MonthRow(
        short=month_short(month.month),
        title=month_name(month.month),
        meetings=month.meetings,
        minutes=month.minutes,
        hours=number(month.minutes / _MINUTES, 0 if month.minutes % _MINUTES == 0 else 1),
        kinds=tuple(n for _, n in month.by_kind),
    )


@dataclass(frozen=True, slots=True)
class Share:
    """A part of the meetings of a season; ``kind`` is set for kinds of meetings."""

    title: str
    n: int
    share: float
    kind: str = ""


def kind_shares(programme: Programme, season: Season) -> tuple[Share, ...]:
    """Meetings by kind."""
    total = len(monitoring.season_meetings(programme, season)) or 1
    return tuple(
        Share(kind.label, n, n / total, kind.value)
        for kind, n in monitoring.by_kind(programme, season)
    )


def work_shares(programme: Programme, season: Season) -> tuple[Share, ...]:
    """Meetings by form of work; a meeting may have several."""
    total = len(monitoring.season_meetings(programme, season)) or 1
    return tuple(
        Share(work.label, n, n / total) for work, n in monitoring.by_work(programme, season)
    )


@dataclass(frozen=True, slots=True)
class WaveRow:
    """Who answered one wave; ``forms`` say it by form."""

    title: str
    url: str
    opens_on: date
    closes_on: date
    unfinished: bool
    figure: SaidFigure
    forms: tuple[tuple[str, str], ...]


def wave_rows(desk: Desk, season: Season) -> tuple[WaveRow, ...]:
    """The waves of a season in the order of opening."""
    return tuple(_wave(desk, rate) for rate in monitoring.wave_rates(desk.programme, season))


def _wave(desk: Desk, rate: WaveRate) -> WaveRow:
    return WaveRow(
        title=rate.wave.title,
        url=href(desk, rate.wave),
        opens_on=rate.wave.opens_on,
        closes_on=rate.wave.closes_on,
        unfinished=desk.programme.as_of <= rate.wave.closes_on,
        figure=said(desk, rate.figure),
        forms=tuple((form.title, of(came, asked)) for form, came, asked in rate.by_form),
    )


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A required document: when it is due, and where it is when it is there."""

    kind: str
    stage: str
    by: date | None
    late: bool
    title: str
    url: str


def paper_rows(desk: Desk, season: Season) -> tuple[PaperRow, ...]:
    """The required documents of a season."""
    return tuple(
        PaperRow(
            kind=paper.kind.label,
            stage=paper.stage.label,
            by=paper.by,
            late=paper.late,
            title=f"№ {paper.document.number}" if paper.document else "",
            url=href(desk, paper.document) if paper.document else "",
        )
        for paper in monitoring.required_papers(desk.programme, season)
    )


__all__ = [
    "FormTable",
    "Months",
    "form_table",
    "kind_shares",
    "months",
    "paper_rows",
    "wave_rows",
    "work_shares",
]
