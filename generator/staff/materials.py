"""Recommendations: a list by reader, and a page for each."""

from collections.abc import Iterator

from generator.grammar import count, nbsp
from generator.page import Page, Part
from generator.records.form import Form
from generator.records.material import Material
from generator.records.vocabulary import Role
from generator.staff.desk import Desk
from generator.staff.rooms import (
    Fact,
    article_head,
    chapters,
    contents,
    empty_part,
    fact,
    facts_part,
    head,
    link_of,
    link_to,
    links_part,
)

URL = "materials.html"
_TO = {
    Role.MENTOR: "Наставнику",
    Role.MENTEE: "Наставляемому",
    Role.CURATOR: "Куратору",
    Role.DIRECTOR: "Директору",
    Role.ORGANIZER: "Команде организаторов",
    Role.COUNCIL: "Методическому совету",
    Role.PSYCHOLOGIST: "Педагогу-психологу",
    Role.REPRESENTATIVE: "Родителям",
    Role.PARTNER: "Партнёру",
    Role.MUNICIPAL: "Муниципальному координатору",
}


def pages(desk: Desk) -> Iterator[Page]:
    """The list and every material."""
    found = desk.programme.of(Material)
    yield Page(
        url=URL,
        title="Материалы",
        section="programme.html",
        kind="list",
        head=head(desk, "Материалы", count(len(found), "материал", "материала", "материалов")),
        parts=tuple(_parts(desk, found)) or (_nothing(desk),),
        crumbs=desk.crumbs(("Программа", "programme.html")),
        layout="article",
    )
    for material in found:
        yield _page(desk, material)


def _nothing(desk: Desk) -> Part:
    return empty_part(
        desk,
        "none",
        "Материалы",
        "Материалов пока нет",
        "Начните с памятки наставнику: о чём первая встреча и чем её закончить.",
        "nastavnik new material",
    )


def _parts(desk: Desk, found: tuple[Material, ...]) -> Iterator[Part]:
    for role in Role:
        own = [material for material in found if role in material.audience]
        if own:
            links = [link_of(desk, material, nbsp(material.summary)) for material in own]
            yield links_part(desk, role.value, _TO[role], links)


def _page(desk: Desk, material: Material) -> Page:
    intro, parts = chapters(desk, material.body)
    readers = ", ".join(role.label for role in material.audience)
    top = article_head(desk, material.title, material.summary, kicker=f"Материал: {readers}")
    beside = (*contents(desk, parts), facts_part(desk, _facts(desk, material), "О материале"))
    return Page(
        url=desk.url(material),
        title=nbsp(material.title),
        section="programme.html",
        kind="text",
        head=top + intro,
        parts=(*parts, *beside),
        crumbs=desk.crumbs(("Программа", "programme.html"), ("Материалы", URL)),
        description=material.summary,
        layout="article",
        source=desk.programme.path(material),
    )


def _facts(desk: Desk, material: Material) -> Iterator[Fact]:
    yield from fact("Кому", ", ".join(role.label for role in material.audience))
    yield from fact("Этап", material.stage.label if material.stage else None)
    known = [key for key in material.forms if desk.programme.get(Form, key)]
    yield from fact("Формы", *(link_to(desk, key) for key in known) if known else ("любые",))
    seen = "есть на открытом сайте" if material.public else "только для сотрудников"
    yield from fact("Кто видит", seen)
