"""Дорожная карта: what, by when, who, with what result; as a Word table and as an Excel one."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.grammar import nbsp
from generator.programme.state import DeedState, roadmap_state
from generator.records.document import Document, DocumentKind
from generator.records.roadmap_item import RoadmapItem
from generator.records.vocabulary import Role, StageKey
from generator.reports import word
from generator.reports.paper import Made, Paper, Setting
from generator.reports.saying.context import context_of
from generator.reports.saying.heading import Heading, heading_of
from generator.reports.saying.people import People
from generator.reports.saying.scope import Scope
from generator.reports.sheet import Cell, Column, Sheet, book

NO_ITEMS = "Пунктов дорожной карты пока нет."


@dataclass(frozen=True, slots=True)
class Item:
    """A line of the roadmap in words."""

    number: int
    title: str
    term: str
    responsible: str
    expected: str
    done: str


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage with its lines."""

    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Roadmap:
    """What the template may ask for; ``approved`` is empty until the paper is registered."""

    heading: Heading
    approved: str
    stages: tuple[Stage, ...]
    empty: str


_COLUMNS = (
    Column("№", "whole", 6),
    Column("Этап", width=26),
    Column("Мероприятие", width=44),
    Column("Начало", "day", 13),
    Column("Срок", "day", 13),
    Column("Ответственный", width=24),
    Column("Ожидаемый результат", width=36),
    Column("Вид документа", width=24),
    Column("Состояние", width=14),
    Column("Сделано", "day", 13),
    Column("Что получилось", width=44),
)


def build(setting: Setting) -> Iterator[Made]:
    """The Word paper for signing and the Excel one for work."""
    content = roadmap(setting)
    as_of, season = setting.programme.as_of, setting.season
    named = setting.naming.known and any(map(_names_somebody, _items(setting)))
    yield Made(
        f"dorozhnaya-karta-{season.id}.docx",
        word.fill(setting.template_of("roadmap"), context_of(content), as_of),
        has_names=named,
    )
    table = Sheet(
        "Дорожная карта",
        _COLUMNS,
        tuple(_row(setting, number, item) for number, item in enumerate(_items(setting), start=1)),
        f"Дорожная карта, сезон {season.title}",
    )
    yield Made(f"dorozhnaya-karta-{season.id}.xlsx", book((table,), as_of), has_names=named)


PAPER = Paper(
    key="roadmap",
    title="дорожная карта",
    file="dorozhnaya-karta-{season}.docx",
    build=build,
    impersonal=True,
    aliases=("карта", "план мероприятий", "dorozhnaya_karta"),
)


def roadmap(setting: Setting) -> Roadmap:
    """The roadmap of a season in words, by stages, numbered through."""
    items = _items(setting)
    numbers = {item.id: number for number, item in enumerate(items, start=1)}
    stages = [
        Stage(
            _stage_title(stage),
            tuple(_item(setting, numbers, item) for item in items if item.stage is stage),
        )
        for stage in (*StageKey, None)
    ]
    return Roadmap(
        heading=heading_of(Scope(setting.programme, setting.season)),
        approved=_approved(setting),
        stages=tuple(stage for stage in stages if stage.items),
        empty="" if items else NO_ITEMS,
    )


def _items(setting: Setting) -> tuple[RoadmapItem, ...]:
    order = [*StageKey, None]
    found = [i for i in setting.programme.of(RoadmapItem) if i.season == setting.season.id]
    return tuple(sorted(found, key=lambda i: (order.index(i.stage), i.from_ or i.due, i.due, i.id)))


def _names_somebody(item: RoadmapItem) -> bool:
    """Whether a person and not a role answers for it, or its result mentions somebody."""
    return not isinstance(item.responsible, Role) or "@" in item.result


def _stage_title(stage: StageKey | None) -> str:
    words = stage.label if stage else "весь сезон"
    return f"{words[:1].upper()}{words[1:]}"


def _item(setting: Setting, numbers: dict[str, int], item: RoadmapItem) -> Item:
    people = People(setting.programme, setting.naming)
    expected = item.expected or (item.document_kind.label if item.document_kind else "")
    return Item(
        number=numbers[item.id],
        title=nbsp(item.title),
        term=_term(item.from_, item.due),
        responsible=nbsp(people.responsible(item.responsible)),
        expected=nbsp(expected),
        done=_done(setting, item),
    )


def _term(since: date | None, due: date) -> str:
    """«до 05.09.2025», or a stretch of days: «01.09 – 05.09.2025»."""
    if since is None:
        return f"до\N{NO-BREAK SPACE}{due:%d.%m.%Y}"
    first = f"{since:%d.%m}" if since.year == due.year else f"{since:%d.%m.%Y}"
    return f"{first}\N{NO-BREAK SPACE}– {due:%d.%m.%Y}"


def _done(setting: Setting, item: RoadmapItem) -> str:
    state = roadmap_state(item, setting.programme.as_of)
    return f"{item.done_on:%d.%m.%Y}" if state is DeedState.DONE and item.done_on else state.label


def _approved(setting: Setting) -> str:
    """«№ ДК-1/2025 от 05.09.2025» of the registered roadmap."""
    for document in setting.programme.of(Document):
        if document.kind is DocumentKind.ROADMAP and document.season == setting.season.id:
            return nbsp(f"№ {document.number} от {document.date:%d.%m.%Y}")
    return ""


def _row(setting: Setting, number: int, item: RoadmapItem) -> tuple[Cell, ...]:
    people = People(setting.programme, setting.naming)
    state = roadmap_state(item, setting.programme.as_of)
    return (
        number,
        _stage_title(item.stage),
        item.title,
        item.from_,
        item.due,
        people.responsible(item.responsible),
        item.expected or "",
        item.document_kind.label if item.document_kind else "",
        state.label,
        item.done_on if state is DeedState.DONE else None,
        nbsp(item.result),
    )
