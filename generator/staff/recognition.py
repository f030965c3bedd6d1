"""Awards and achievements of every season: two lists with anchors."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from generator.grammar import Shape, count, day, nbsp
from generator.page import Page, Part
from generator.records.achievement import Achievement, Place
from generator.records.award import Award
from generator.records.choice import Choice
from generator.records.participant import Participant
from generator.records.season import Season
from generator.staff.addresses import href, sentence, site
from generator.staff.badges import Badge
from generator.staff.desk import Desk
from generator.staff.rooms import Link, empty_part, head, link_to
from generator.staff.seasons import list_url, switch

R = TypeVar("R", Award, Achievement)

_NOTES = {
    Place.WINNER: Badge(Place.WINNER.label, "good", "award"),
    Place.PRIZE: Badge(Place.PRIZE.label, "good", "award"),
    Place.FINALIST: Badge(Place.FINALIST.label, "plain", "up"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """An award or an achievement: what for, whose, and where it is written."""

    id: str
    date: str
    title: str
    note: str
    kind: str
    level: str
    whose: tuple[Link, ...]
    papers: tuple[Link, ...]
    state: Badge | None = None


@dataclass(frozen=True, slots=True)
class _Shelf:
    """A list: its address, titles and what to do when it is empty."""

    page: str
    title: str
    units: tuple[str, str, str]
    nothing: str
    command: str
    other: Link


_AWARDS = _Shelf(
    "awards",
    "Награды и благодарности",
    ("награда", "награды", "наград"),
    "Наград пока нет",
    "nastavnik new award",
    Link("Достижения", "achievements", icon="up"),
)
_ACHIEVEMENTS = _Shelf(
    "achievements",
    "Достижения",
    ("достижение", "достижения", "достижений"),
    "Достижений пока нет",
    "nastavnik new achievement",
    Link("Награды", "awards", icon="award"),
)


def pages(desk: Desk) -> Iterator[Page]:
    """Both lists of every season."""
    for season in desk.programme.seasons:
        awards = [_row(desk, a, a.kind) for a in _newest(desk, Award, season)]
        yield _page(desk, season, _AWARDS, awards)
        results = [_row(desk, a, a.kind) for a in _newest(desk, Achievement, season)]
        yield _page(desk, season, _ACHIEVEMENTS, results)


def _newest(desk: Desk, model: type[R], season: Season) -> list[R]:
    found = desk.programme.of(model)
    own = [record for record in found if desk.programme.season_of(record) is season]
    return sorted(own, key=lambda record: (record.date, record.id), reverse=True)


def _page(desk: Desk, season: Season, shelf: _Shelf, rows: list[Row]) -> Page:
    other = Link(
        shelf.other.title, site(desk.season_url(season, shelf.other.url)), icon=shelf.other.icon
    )
    return Page(
        url=desk.season_url(season, shelf.page),
        title=f"{shelf.title} {season.title}",
        section="events.html",
        kind="list",
        head=head(
            desk,
            shelf.title,
            count(len(rows), *shelf.units) if rows else "",
            actions=(other,),
            seasons=switch(desk, shelf.page, season),
        ),
        parts=(_part(desk, shelf, tuple(rows)),),
        crumbs=desk.crumbs(("События", list_url(desk, "events", season))),
    )


def _part(desk: Desk, shelf: _Shelf, rows: tuple[Row, ...]) -> Part:
    heading = "По дням"
    if not rows:
        text = "Запишите первое, что стоит отметить: кого, за что и когда."
        return empty_part(desk, "list", heading, shelf.nothing, text, shelf.command)
    html = desk.render(f"{shelf.page}/table.html", rows=rows, caption=shelf.title)
    return Part("list", heading, html)


def _row(desk: Desk, record: Award | Achievement, kind: Choice) -> Row:
    paper = link_to(desk, record.document) if isinstance(record, Award) else ()
    written = {link.title: link for link in (*link_to(desk, record.event), *paper)}
    return Row(
        id=record.id,
        date=day(record.date),
        title=nbsp(record.title),
        note=nbsp(record.note.strip()),
        kind=sentence(kind.label),
        level=record.level.label,
        whose=whose(desk, record),
        papers=tuple(written.values()),
        state=_NOTES.get(record.place) if isinstance(record, Achievement) else None,
    )


def whose(desk: Desk, record: Award | Achievement) -> tuple[Link, ...]:
    """Who is meant: people, a pair, a partner."""
    people = tuple(_person(desk, key) for key in record.persons)
    partner = link_to(desk, record.partner) if isinstance(record, Award) else ()
    return (*people, *link_to(desk, record.pair, note="пара"), *partner)


def _person(desk: Desk, key: str) -> Link:
    person = desk.programme.get(Participant, key)
    url = href(desk, person) if person else ""
    return Link(desk.name(key, Shape.SURNAME_INITIALS), url)
