"""Pages of people by season: the overview, the base of mentors, the base of mentees."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.page import Page, Part
from generator.records.participant import Circle, RequestArea
from generator.records.season import Season
from generator.records.vocabulary import PersonKind
from generator.staff.desk import Desk
from generator.staff.filtering import FilterGroup, choices_of, filter_group, useful
from generator.staff.people.bases import (
    MenteeRow,
    MentorRow,
    mentees_of,
    mentors_of,
    reserve_of,
)
from generator.staff.people.requests import areas_of
from generator.staff.pieces import Piece, piece_links, pieces
from generator.staff.seasons import begin_page, list_url, switch
from generator.staff.team import team_of

TITLE = "Участники"
SECTION = "people.html"
_TITLES = {"mentors": "База наставников", "mentees": "База наставляемых"}
_FREE = (("free", "есть"), ("full", "нет"))
_PAIRED = (("paired", "в паре"), ("waiting", "ждёт пару"))


@dataclass(frozen=True, slots=True)
class Bases:
    """Both bases of a season and where their lists are."""

    season: Season
    running: bool
    mentors: tuple[MentorRow, ...]
    mentees: tuple[MenteeRow, ...]
    reserve: tuple[MentorRow, ...]
    mentors_url: str
    mentees_url: str


def pages(desk: Desk) -> Iterator[Page]:
    """Three lists of every season."""
    if not desk.programme.seasons:
        yield begin_page(desk, SECTION, TITLE)
    for season in desk.programme.seasons:
        bases = bases_of(desk, season)
        yield _overview(desk, bases)
        yield from _mentors(desk, bases)
        yield from _mentees(desk, bases)


def bases_of(desk: Desk, season: Season) -> Bases:
    """The bases of a season as known on the day."""
    return Bases(
        season=season,
        running=season is desk.programme.season,
        mentors=mentors_of(desk, season),
        mentees=mentees_of(desk, season),
        reserve=reserve_of(desk, season),
        mentors_url=list_url(desk, "mentors", season),
        mentees_url=list_url(desk, "mentees", season),
    )


# ── overview ─────────────────────────────────────────────────────────────


def _overview(desk: Desk, bases: Bases) -> Page:
    season = bases.season
    return Page(
        url=list_url(desk, "people", season),
        title=f"{TITLE}, {season.title}",
        section=SECTION,
        kind="list",
        head=desk.render(
            "people/head.html", title=TITLE, switch=switch(desk, "people", season), bases=bases
        ),
        parts=tuple(_parts(desk, bases)),
    )


def _parts(desk: Desk, bases: Bases) -> Iterator[Part]:
    if not bases.mentors and not bases.mentees:
        yield Part("bases", "Базы участников", desk.render("people/empty.html"))
    else:
        yield Part("bases", "Базы участников", desk.render("people/bases.html", bases=bases))
        yield _requests(desk, bases)
    if bases.running and any(row.free for row in bases.mentors):
        rows = [row for row in bases.mentors if row.free]
        yield Part("free", "Свободные места", desk.render("people/free.html", rows=rows))
    if bases.reserve:
        body = desk.render("people/reserve.html", rows=bases.reserve)
        yield Part("reserve", "Резерв наставников", body)
    team = team_of(desk, bases.season)
    if team:
        yield Part("team", "Команда программы", desk.render("people/team.html", team=team))


def _requests(desk: Desk, bases: Bases) -> Part:
    lines = tuple(request for row in bases.mentees for request in row.requests)
    body = desk.render("people/requests.html", areas=areas_of(lines))
    return Part("requests", "Карта запросов", body)


# ── bases ────────────────────────────────────────────────────────────────


def _mentors(desk: Desk, bases: Bases) -> Iterator[Page]:
    for piece in pieces(bases.mentors, bases.mentors_url):
        body = desk.render(
            "people/mentors.html",
            rows=piece.rows,
            groups=_mentor_filters(piece.rows, running=bases.running),
            running=bases.running,
            season=bases.season.title,
            links=piece_links(bases.mentors_url, piece),
        )
        yield _list(desk, bases, piece, "mentors", body)


def _mentees(desk: Desk, bases: Bases) -> Iterator[Page]:
    for piece in pieces(bases.mentees, bases.mentees_url):
        body = desk.render(
            "people/mentees.html",
            rows=piece.rows,
            groups=_mentee_filters(piece.rows),
            season=bases.season.title,
            links=piece_links(bases.mentees_url, piece),
        )
        yield _list(desk, bases, piece, "mentees", body)


def _list(
    desk: Desk,
    bases: Bases,
    piece: Piece[MentorRow] | Piece[MenteeRow],
    page: str,
    body: Markup,
) -> Page:
    season, title = bases.season, _TITLES[page]
    return Page(
        url=piece.url,
        title=f"{title}, {season.title}",
        section=SECTION,
        kind="list",
        head=desk.render(
            "people/list_head.html",
            title=title,
            bases=bases,
            shown=page,
            switch=switch(desk, page, season),
        ),
        parts=(Part(page, f"Сезон {season.title}", body),),
        crumbs=desk.crumbs((f"{TITLE} {season.title}", list_url(desk, "people", season))),
    )


def _mentor_filters(rows: tuple[MentorRow, ...], *, running: bool) -> tuple[FilterGroup, ...]:
    circles = filter_group("circle", "Контур", choices_of(Circle), [row.circle for row in rows])
    kinds = filter_group("kind", "Кто это", choices_of(PersonKind), [row.kind for row in rows])
    places = filter_group(
        "free", "Свободные места", _FREE, ["free" if row.free else "full" for row in rows]
    )
    return useful((circles, kinds, places) if running else (circles, kinds))


def _mentee_filters(rows: tuple[MenteeRow, ...]) -> tuple[FilterGroup, ...]:
    areas = [area for row in rows for area in row.areas]
    paired = ["waiting" if row.waiting else "paired" for row in rows]
    return useful(
        (
            filter_group("kind", "Кто это", choices_of(PersonKind), [row.kind for row in rows]),
            filter_group("area", "О чём запрос", choices_of(RequestArea), areas),
            filter_group("paired", "Пара", _PAIRED, paired),
        )
    )
