"""Partners: what each gives, its agreement, people, events."""

from collections.abc import Iterator

from generator.grammar import count, day, nbsp, period
from generator.page import Page, Part
from generator.records.award import Award
from generator.records.document import Document
from generator.records.event import Event
from generator.records.participant import Participant
from generator.records.partner import Partner
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
    list_part,
    prose_html,
)


def pages(desk: Desk) -> Iterator[Page]:
    """A page for each partner; the list of them is on the programme's page."""
    for partner in desk.programme.of(Partner):
        parts = tuple(_parts(desk, partner)) or (_nothing(desk),)
        yield Page(
            url=desk.url(partner),
            title=nbsp(partner.title),
            section="programme.html",
            kind="partner",
            head=head(desk, partner.title, kicker=f"Партнёр, {partner.kind.label}"),
            parts=(*parts, facts_part(desk, _facts(desk, partner), "О партнёре")),
            crumbs=desk.crumbs(
                ("Программа", "programme.html"), ("Партнёры", "programme.html#partners")
            ),
            layout="split",
            source=desk.programme.path(partner),
        )


def _nothing(desk: Desk) -> Part:
    text = "Впишите, что партнёр даёт программе, и укажите его в записях событий и участников."
    return empty_part(desk, "gives", "Что даёт", "Пока ничего не записано", text)


def _parts(desk: Desk, partner: Partner) -> Iterator[Part]:
    programme = desk.programme
    if partner.gives:
        yield list_part(desk, "gives", "Что даёт", partner.gives)
    if partner.note.strip():
        yield Part("note", "О сотрудничестве", prose_html(desk, partner.note, "n-"))
    people = programme.pointing(Participant, partner.id, "partner")
    if people:
        links = [_person(desk, person) for person in people]
        yield links_part(desk, "people", "Люди в программе", links)
    events = sorted(programme.pointing(Event, partner.id), key=lambda e: e.date, reverse=True)
    if events:
        links = [link_of(desk, e, f"{e.kind.label}, {day(e.date)}", "calendar") for e in events]
        yield links_part(desk, "events", "События", links)
    awards = programme.pointing(Award, partner.id)
    if awards:
        links = [link_of(desk, a, f"{a.kind.label}, {day(a.date)}", "award") for a in awards]
        yield links_part(desk, "awards", "Благодарности", links)
    documents = programme.pointing(Document, partner.id)
    if documents:
        links = [link_of(desk, d, f"{d.kind.label}, {day(d.date)}") for d in documents]
        yield links_part(desk, "documents", "Документы", links)


def _person(desk: Desk, person: Participant) -> Link:
    gone = person.left_on is not None and person.left_on <= desk.programme.as_of
    note = f"{person.kind.label}, вышел из базы" if gone else person.kind.label
    return link_of(desk, person, note, "person")


def _facts(desk: Desk, partner: Partner) -> Iterator[Fact]:
    people = len(desk.programme.pointing(Participant, partner.id, "partner"))
    yield from fact("Вид", partner.kind.label)
    if partner.since and partner.until:
        yield from fact("Партнёр", period(partner.since, partner.until))
    elif partner.since:
        yield from fact("Партнёр", f"с {day(partner.since)}")
    yield from fact("Соглашение", link_to(desk, partner.agreement) or "пока нет")
    yield from fact(
        "Участники", count(people, "человек", "человека", "человек") if people else None
    )
    seen = "назван на открытом сайте" if partner.public else "публично не называем"
    yield from fact("Открытый сайт", seen)
    if partner.url:
        yield from fact("Сайт", Link(partner.url.partition("://")[2].rstrip("/"), partner.url))
