"""Pages of records that no view of their own shows: made from the model, field by field.

A new kind of record is on the site as soon as it is in ``KINDS``. What may be printed is listed
here, not what may not: short lines, texts, days, values of lists and references, unless the
field is marked private; kinds about people's private affairs are left out whole.
"""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import date
from typing import cast

from generator.grammar import count, day
from generator.page import Page, Part
from generator.records import Kind, Record
from generator.records.base import PRIVATE
from generator.records.choice import Choice
from generator.records.describing import FieldNote, fields_of
from generator.records.reference import references
from generator.staff.desk import Desk
from generator.staff.handbook.kinds import kind_url
from generator.staff.rooms import Fact, Link, called, head, link_of, prose_html

OWN_PAGE = "{folder}/{id}.html"
CLOSED = frozenset({"consent", "erasure", "participant", "response", "school"})
"""Kinds about private affairs, and the one without a folder."""

_TEXT = "текст"
_PRINTED = frozenset({"дата", "одно из значений", "строка", _TEXT})
_REFERENCES = ("id ", "роль или id ")


@dataclass(frozen=True, slots=True)
class _Shown:
    """A kind with those of its records that nothing else shows."""

    kind: Kind
    records: tuple[Record, ...]


def pages(desk: Desk, taken: Container[str]) -> Iterator[Page]:
    """A list and record pages of every kind whose records have no page among ``taken``."""
    programme = desk.programme
    for kind in programme.archive.kinds:
        if kind.home != OWN_PAGE or kind.name in CLOSED:
            continue
        left = tuple(r for r in programme.of(kind.model) if programme.url(r) not in taken)
        if left:
            shown = _Shown(kind, left)
            if list_url(kind) not in taken:
                yield _list(desk, shown)
            yield from (_record(desk, kind, record, taken) for record in left)


def list_url(kind: Kind) -> str:
    """The list of a kind."""
    return f"{kind.folder}.html"


def _list(desk: Desk, shown: _Shown) -> Page:
    kind = shown.kind
    links = tuple(
        sorted((link_of(desk, record) for record in shown.records), key=lambda link: link.title)
    )
    how = Link("Как записать", f"site:{kind_url(kind)}")
    said = count(len(links), "запись", "записи", "записей")
    return Page(
        url=list_url(kind),
        title=kind.plural,
        section=list_url(kind),
        kind="list",
        head=head(desk, kind.plural, said, actions=(how,)),
        parts=(Part("records", kind.plural, desk.render("rooms/links.html", links=links)),),
    )


def _record(desk: Desk, kind: Kind, record: Record, taken: Container[str]) -> Page:
    listed = list_url(kind)
    known = listed not in taken
    return Page(
        url=desk.url(record),
        title=called(desk, record),
        section=listed,
        kind=kind.name,
        head=head(desk, called(desk, record), kicker=kind.title),
        parts=tuple(_parts(desk, kind, record)),
        crumbs=desk.crumbs((kind.plural, listed)) if known else (),
        source=desk.programme.path(record),
    )


def _parts(desk: Desk, kind: Kind, record: Record) -> Iterator[Part]:
    """Short fields as a passport, long ones and the body as sections of prose."""
    facts, long = list[Fact](), list[tuple[str, str, str]]()
    for note in fields_of(kind, {}):
        value: object = getattr(record, note.name)
        if note.name == "title" or not _may_be_printed(kind, note):
            continue
        if isinstance(value, str) and note.holds == _TEXT and value:
            long.append((note.name, note.title, value))
        elif links := tuple(_links(desk, record, note.name, value)):
            facts.append(Fact(note.title, links))
    if facts:
        html = desk.render("generic/record.html", kind=kind.name, facts=tuple(facts))
        yield Part("passport", "Сведения", html)
    body = str(getattr(record, "body", ""))
    for name, title, text in (*long, *([("body", "Текст", body)] if body else [])):
        yield Part(name.replace("_", "-"), title, prose_html(desk, text, f"{name}-"))


def _may_be_printed(kind: Kind, note: FieldNote) -> bool:
    holds = note.holds.removeprefix("список: ")
    private = kind.model.model_fields[note.name].json_schema_extra is PRIVATE
    return not private and (holds in _PRINTED or holds.startswith(_REFERENCES))


def _links(desk: Desk, record: Record, name: str, value: object) -> Iterator[Link]:
    """A value as words or as links to what it points at."""
    if isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            yield from _links(desk, record, name, item)
    elif isinstance(value, Choice):
        yield Link(value.label)
    elif isinstance(value, date):
        yield Link(day(value))
    elif isinstance(value, str) and value:
        yield _text(desk, record, name, value)


def _text(desk: Desk, record: Record, name: str, value: str) -> Link:
    points = any(path[0] == name and key == value for path, _, key in references(record))
    target = desk.programme.find(value) if points else None
    return link_of(desk, target) if target else Link(value)
