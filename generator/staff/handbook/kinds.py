"""The page of a kind of record: what may be written, by which words, and an example."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.page import Page, Part
from generator.records import Kind
from generator.records.choice import Choice
from generator.records.describing import FieldNote, fields_of
from generator.records.examples import examples_of
from generator.staff.desk import Desk
from generator.staff.rooms import head

SECTION = "handbook.html"


@dataclass(frozen=True, slots=True)
class Word:
    """One value of a list: what is written in Russian, by key, and otherwise."""

    label: str
    key: str
    aliases: str


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A field in the table; ``group`` and ``words`` lead to what stands lower on the page."""

    key: str
    title: str
    description: str
    required: bool
    holds: str
    group: str
    words: str


@dataclass(frozen=True, slots=True)
class Group:
    """Fields that lie inside a field, under the titles of the way to them."""

    id: str
    title: str
    path: str
    rows: tuple[FieldRow, ...]


@dataclass(frozen=True, slots=True)
class WordList:
    """The values of one enumeration."""

    id: str
    title: str
    words: tuple[Word, ...]


def kind_url(kind: Kind) -> str:
    """The page of a kind in the handbook."""
    return f"handbook/{kind.name}.html"


def kind_page(desk: Desk, kind: Kind, titles: Mapping[str, str]) -> Page:
    """Everything that a curator may write in a record of a kind."""
    return Page(
        url=kind_url(kind),
        title=f"{kind.title}: как записать",
        section=SECTION,
        kind="handbook",
        head=head(desk, kind.title, f"Папка {where(kind)}", kicker="Справочник куратора"),
        parts=tuple(_parts(desk, kind, fields_of(kind, titles))),
        crumbs=desk.crumbs(("Справочник куратора", SECTION)),
        layout="article",
    )


def where(kind: Kind) -> str:
    """The path of a record of a kind, the id in brackets."""
    name = kind.name if kind.single else f"‹id›{kind.suffix}"
    steps = ["records", kind.folder, f"‹id: {kind.within}›" if kind.within else "", name]
    return "/".join(step for step in steps if step) + (kind.suffix if kind.single else "")


def _parts(desk: Desk, kind: Kind, notes: tuple[FieldNote, ...]) -> Iterator[Part]:
    examples = examples_of(kind)
    yield Part("example", "Пример", desk.render("handbook/example.html", examples=examples))
    yield Part("file", "Файл", desk.render("handbook/file.html", kind=kind, where=where(kind)))
    rows = tuple(_row(note, note.key) for note in notes)
    yield Part("fields", "Поля", desk.render("handbook/fields.html", rows=rows, body=_body(kind)))
    groups = tuple(_groups(notes, "", ""))
    if groups:
        yield Part(
            "groups", "Поля внутри полей", desk.render("handbook/groups.html", groups=groups)
        )
    lists = tuple(_word_lists(notes))
    if lists:
        yield Part("words", "Списки значений", desk.render("handbook/words.html", lists=lists))


def _body(kind: Kind) -> str:
    """What the text under the header is, for kinds that have one."""
    info = kind.model.model_fields.get("body")
    return (info.title or "") if info and kind.suffix == ".md" else ""


def _row(note: FieldNote, path: str) -> FieldRow:
    return FieldRow(
        key=note.key,
        title=note.title,
        description=note.description,
        required=note.required,
        holds=note.holds,
        group=_anchor(path) if note.inner else "",
        words=_list_id(note.choice) if note.choice else "",
    )


def _groups(notes: tuple[FieldNote, ...], path: str, title: str) -> Iterator[Group]:
    for note in notes:
        if note.inner:
            inside = f"{path}.{note.key}" if path else note.key
            said = f"{title} → {note.title}" if title else note.title
            rows = tuple(_row(each, f"{inside}.{each.key}") for each in note.inner)
            yield Group(_anchor(inside), said, inside, rows)
            yield from _groups(note.inner, inside, said)


def _anchor(path: str) -> str:
    return f"f-{path.replace('.', '-').replace('_', '-')}"


def _word_lists(notes: tuple[FieldNote, ...]) -> Iterator[WordList]:
    """Every enumeration of the kind once, under the titles of the fields that take it."""
    titles = dict[type[Choice], dict[str, None]]()
    for note in _flat(notes):
        if note.choice is not None:
            titles.setdefault(note.choice, {})[note.title] = None
    for choice, fields in titles.items():
        words = tuple(
            Word(member.label, member.value, ", ".join(member.aliases)) for member in choice
        )
        yield WordList(_list_id(choice), ", ".join(fields), words)


def _flat(notes: tuple[FieldNote, ...]) -> Iterator[FieldNote]:
    for note in notes:
        yield note
        yield from _flat(note.inner)


def _list_id(choice: type[Choice]) -> str:
    return f"w-{choice.__name__.lower()}"
