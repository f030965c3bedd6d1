"""What is due: overdue, this week, next week and later, day by day, with links."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from generator.deadlines import Due, DueKind, deadlines, open_between, overdue
from generator.grammar import day, day_month, month_name, month_short, nbsp, weekday
from generator.page import Page, Part
from generator.records.participant import Participant
from generator.staff.addresses import href
from generator.staff.desk import Desk
from generator.staff.rooms import called, empty_part, head

URL = "deadlines.html"
_OF_PAIRS = frozenset({DueKind.MEETING, DueKind.AGREEMENT, DueKind.ACTIVITY, DueKind.PLAN})
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing to do; ``lead`` stands before the link."""

    title: str
    lead: str = ""
    url: str = ""
    note: str = ""
    tone: str = ""


@dataclass(frozen=True, slots=True)
class DueDay:
    """The deeds of one day."""

    day: str
    weekday: str
    month: str
    full: str
    today: bool
    deeds: tuple[Deed, ...]


@dataclass(frozen=True, slots=True)
class Week:
    """A span of days, both included."""

    first: date
    last: date


def this_week(today: date) -> Week:
    """From the day to its Sunday."""
    return Week(today, today + timedelta(days=_WEEK - 1 - today.weekday()))


def next_week(today: date) -> Week:
    """The Monday to Sunday after this week."""
    monday = this_week(today).last + timedelta(days=1)
    return Week(monday, monday + timedelta(days=_WEEK - 1))


def days_of(desk: Desk, dues: Sequence[Due]) -> tuple[DueDay, ...]:
    """Things due, gathered by day."""
    ordered = sorted(dues, key=lambda due: due.day)
    return tuple(
        _day(desk, when, tuple(found)) for when, found in groupby(ordered, lambda due: due.day)
    )


def _day(desk: Desk, when: date, dues: tuple[Due, ...]) -> DueDay:
    today = desk.programme.as_of
    return DueDay(
        day=str(when.day),
        weekday=weekday(when, short=True),
        month="" if when.month == today.month else month_short(when),
        full=f"{weekday(when)}, {day_month(when)}",
        today=when == today,
        deeds=tuple(deed_of(desk, due) for due in dues),
    )


def deed_of(desk: Desk, due: Due) -> Deed:
    """How a thing due is said: what to do, and in which pair or record."""
    title = nbsp(due.title)
    url = href(desk, due.subject, due.anchor)
    if due.kind in _OF_PAIRS:
        return Deed(called(desk, due.subject), f"{title}:", url)
    if due.kind is DueKind.CONSENT and desk.programme.get(Participant, due.who):
        return Deed(desk.name(due.who), "Истекает согласие:", url)
    return Deed(title, "", url)


def pages(desk: Desk) -> Iterator[Page]:
    """The page of terms of the running season."""
    if desk.programme.season is None:
        return
    sub = f"{desk.programme.season.title}, {day(desk.programme.as_of)}"
    parts = tuple(_parts(desk, deadlines(desk.programme)))
    nothing = empty_part(
        desk,
        "nothing",
        "Сроки",
        "Сроков впереди нет",
        "Сроки появляются сами: из календаря и этапов сезона, дорожной карты, планов пар и "
        "договорённостей встреч.",
    )
    yield Page(
        url=URL,
        title="Сроки",
        section=URL,
        kind="deadlines",
        head=head(desk, "Сроки", sub),
        parts=parts or (nothing,),
        crumbs=desk.crumbs(("Сезон", "index.html")),
        layout="article",
        searchable=False,
    )


def _parts(desk: Desk, dues: tuple[Due, ...]) -> Iterator[Part]:
    today = desk.programme.as_of
    week, following = this_week(today), next_week(today)
    late = [due for due in overdue(dues) if due.day < today]
    yield from _part(desk, "overdue", "Просрочено", late)
    yield from _part(desk, "week", "На этой неделе", open_between(dues, week.first, week.last))
    coming = open_between(dues, following.first, following.last)
    yield from _part(desk, "next", "На следующей неделе", coming)
    later = open_between(dues, following.last + timedelta(days=1), date.max)
    for month, found in groupby(later, lambda due: due.day.replace(day=1)):
        yield from _part(desk, f"m-{month:%Y-%m}", month_name(month).capitalize(), tuple(found))


def _part(desk: Desk, key: str, title: str, dues: Sequence[Due]) -> Iterator[Part]:
    if dues:
        html = desk.render("agenda/days.html", days=days_of(desk, dues))
        yield Part(key, title, html)
