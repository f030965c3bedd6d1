"""Events of every season, upcoming and past, and a page for each."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import Shape, count, nbsp, period
from generator.page import Page, Part
from generator.programme.relations import events_in
from generator.records.achievement import Achievement
from generator.records.award import Award
from generator.records.event import Event
from generator.records.pair import Pair
from generator.records.season import Season
from generator.staff.addresses import PersonLink, href, person_link, sentence, site
from generator.staff.badges import Badge
from generator.staff.desk import Desk
from generator.staff.rooms import (
    Fact,
    Link,
    empty_part,
    fact,
    facts_part,
    head,
    link_of,
    link_to,
    links_part,
    prose_html,
    span,
    used_by,
)
from generator.staff.seasons import begin_page, list_url, switch

TITLE = "События"
SECTION = "events.html"
_COME = ("человек", "человека", "человек")
_HOURS = ("час", "часа", "часов")


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event in a list."""

    when: str
    title: str
    url: str
    kind: str
    level: str
    came: str
    result: str
    state: Badge | None


def pages(desk: Desk) -> Iterator[Page]:
    """The list of every season, and every event."""
    if not desk.programme.seasons:
        yield begin_page(desk, SECTION, TITLE)
    for season in desk.programme.seasons:
        yield _list(desk, season)
    for event in desk.programme.of(Event):
        yield _page(desk, event)


def is_past(desk: Desk, event: Event) -> bool:
    """Whether an event is over by the day."""
    return (event.until or event.date) < desk.programme.as_of


def _list(desk: Desk, season: Season) -> Page:
    found = events_in(desk.programme, season)
    coming = [e for e in found if not is_past(desk, e)]
    past = [e for e in found if is_past(desk, e)]
    said = count(len(found), "событие", "события", "событий")
    sub = f"{said}, впереди {len(coming)}" if coming else said
    actions = (
        Link("Награды", site(desk.season_url(season, "awards")), icon="award"),
        Link("Достижения", site(desk.season_url(season, "achievements")), icon="up"),
    )
    return Page(
        url=list_url(desk, "events", season),
        title=f"{TITLE} {season.title}",
        section=SECTION,
        kind="list",
        head=head(
            desk,
            TITLE,
            sub,
            actions=actions,
            seasons=switch(desk, "events", season),
        ),
        parts=tuple(_parts(desk, coming, past)),
    )


def _parts(desk: Desk, coming: list[Event], past: list[Event]) -> Iterator[Part]:
    if coming:
        html = desk.render("events/table.html", rows=_rows(desk, coming), caption="Впереди")
        yield Part("coming", "Впереди", html)
    if past:
        html = desk.render("events/table.html", rows=_rows(desk, past[::-1]), caption="Прошли")
        yield Part("past", "Прошли", html)
    if not (coming or past):
        yield empty_part(
            desk,
            "none",
            TITLE,
            "Событий пока нет",
            "Запишите первое: общую встречу, обучение наставников или педсовет.",
            "nastavnik new event",
        )


def _rows(desk: Desk, events: list[Event]) -> tuple[EventRow, ...]:
    return tuple(_row(desk, event) for event in events)


def _row(desk: Desk, event: Event) -> EventRow:
    return EventRow(
        when=span(event.date, event.until or event.date),
        title=nbsp(event.title),
        url=href(desk, event),
        kind=event.kind.label,
        level=event.level.label,
        came=str(event.participants_count or ""),
        result=nbsp(event.result or ""),
        state=Badge("не состоялось", "warn") if event.cancelled else None,
    )


# ── one event ────────────────────────────────────────────────────────────


def _page(desk: Desk, event: Event) -> Page:
    season = desk.programme.season_of(event)
    shelf = list_url(desk, "events", season) if season else SECTION
    parts = tuple(_main(desk, event, season)) or (_nothing(desk, event),)
    return Page(
        url=desk.url(event),
        title=nbsp(event.title),
        section=SECTION,
        kind="event",
        head=head(
            desk,
            event.title,
            period(event.date, event.until or event.date),
            kicker=sentence(event.kind.label),
        ),
        parts=(*parts, facts_part(desk, _facts(desk, event), "О событии")),
        crumbs=desk.crumbs((TITLE, shelf)),
        description=event.result or "",
        layout="split",
        source=desk.programme.path(event),
    )


def _nothing(desk: Desk, event: Event) -> Part:
    if is_past(desk, event):
        text = "Впишите под заголовком записи две-три фразы: как прошло и что из этого вышло."
        return empty_part(desk, "story", "Как прошло", "Рассказа пока нет", text)
    text = "Что готовим и кого ждём, можно написать под заголовком записи."
    return empty_part(desk, "story", "О чём", "Подробностей пока нет", text)


def _main(desk: Desk, event: Event, season: Season | None) -> Iterator[Part]:
    if event.body.strip():
        title = "Как прошло" if is_past(desk, event) else "О чём"
        yield Part("story", title, prose_html(desk, event.body, "e-"))
    pairs = [pair for key in event.pairs if (pair := desk.programme.get(Pair, key))]
    if pairs:
        links = [link_of(desk, pair, pair.why or "", "person") for pair in pairs]
        yield links_part(desk, "pairs", "Пары и группы", links)
    if event.persons:
        chips = people(desk, event.persons, season)
        yield Part("people", "Участники", desk.render("events/people.html", people=chips))
    programme = desk.programme
    given = [
        *(link_of(desk, a, a.kind.label, "award") for a in programme.pointing(Award, event.id)),
        *(
            link_of(desk, a, f"{a.kind.label}, {a.place.label}", "up")
            for a in programme.pointing(Achievement, event.id)
        ),
    ]
    if given:
        yield links_part(desk, "given", "Награды и достижения", given)
    used = tuple(used_by(desk, event.id, kinds=(Award, Achievement)))
    if used:
        yield links_part(desk, "used", "Где на него ссылаются", used)


def people(desk: Desk, keys: tuple[str, ...], season: Season | None) -> tuple[PersonLink, ...]:
    """People as chips, each with who they are that season."""
    within = season.id if season else ""
    return tuple(person_link(desk, key, within, shape=Shape.FULL) for key in keys)


def _facts(desk: Desk, event: Event) -> Iterator[Fact]:
    yield from fact("Вид", event.kind.label)
    yield from fact("Когда", period(event.date, event.until or event.date))
    if event.cancelled:
        yield from fact("Состояние", "не состоялось")
    yield from fact("Этап", event.stage.label if event.stage else None)
    yield from fact("Уровень", event.level.label)
    yield from fact("Как", event.format.label)
    yield from fact("Длилось", count(event.hours, *_HOURS) if event.hours else None)
    came = event.participants_count
    yield from fact("Пришло", count(came, *_COME) if came else None)
    yield from fact("Партнёр", link_to(desk, event.partner))
    yield from fact("Итог", event.result)
