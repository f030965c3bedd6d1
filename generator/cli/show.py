"""`nastavnik show`: one record with names and everything that points at it, for the curator."""

from collections.abc import Iterator
from datetime import date
from typing import cast

import click
from pydantic import BaseModel

from generator.cli.ground import CLEAN, curator_command, opened
from generator.cli.refusing import CannotRunError
from generator.grammar import day, number, similar
from generator.identities import Identity
from generator.opening import Opened
from generator.programme import Programme
from generator.records import Record
from generator.records.choice import Choice


@curator_command(help="Показать запись целиком, с именами и со всеми, кто на неё ссылается.")
@click.argument("key", metavar="ID")
def command(key: str) -> int:
    """What only the curator may see is printed here and nowhere on the sites."""
    school = opened()
    record = school.programme.find(key)
    if record is None:
        raise CannotRunError(_unknown(school.programme, key))
    click.echo("\n".join(_lines(school, record)))
    return CLEAN


def _unknown(programme: Programme, key: str) -> str:
    if programme.is_broken(key):
        return f"Запись «{key}» есть, но с ошибками. Их покажет «nastavnik check»."
    near = similar(key, [programme.key(record) for record in programme.every()])
    return f"Записи «{key}» нет." + (f" Похоже на «{near}»." if near else "")


def _lines(school: Opened, record: Record) -> Iterator[str]:
    programme = school.programme
    yield f"{programme.kind(record).title} {programme.key(record)}"
    yield f"{programme.path(record)}"
    identity = school.identities.get(record.id)
    if identity is not None:
        yield from _identity(identity)
    yield ""
    yield from _fields(school, record, "")
    sources = {programme.key(source) for source in programme.sources(programme.key(record))}
    if sources:
        yield ""
        yield f"Ссылаются: {', '.join(sorted(sources))}"


def _identity(identity: Identity) -> Iterator[str]:
    yield str(identity.name)
    for title, value in (
        ("Телефон", identity.phone),
        ("Почта", identity.email),
        ("Дата рождения", day(identity.birth_date) if identity.birth_date else ""),
        ("Представитель", identity.representative),
    ):
        if value:
            yield f"{title}: {value}"


def _fields(school: Opened, group: BaseModel, indent: str) -> Iterator[str]:
    for name, info in type(group).model_fields.items():
        value: object = getattr(group, name)
        if name == "id" or value in (None, "", (), {}):
            continue
        yield from _value(school, f"{indent}{info.title}", value, indent)


def _value(school: Opened, title: str, value: object, indent: str) -> Iterator[str]:
    if isinstance(value, BaseModel):
        yield f"{title}:"
        yield from _fields(school, value, f"{indent}  ")
    elif isinstance(value, tuple):
        yield f"{title}:"
        for item in cast("tuple[object, ...]", value):
            yield from _item(school, item, f"{indent}  ")
    elif isinstance(value, dict):
        yield f"{title}:"
        for key, item in cast("dict[str, object]", value).items():
            yield from _value(school, f"{indent}  {key}", item, f"{indent}  ")
    else:
        yield f"{title}: {_word(school, value)}"


def _item(school: Opened, item: object, indent: str) -> Iterator[str]:
    if isinstance(item, BaseModel):
        lines = [line.removeprefix(f"{indent}  ") for line in _fields(school, item, f"{indent}  ")]
        for number, line in enumerate(lines):
            yield f"{indent}{'- ' if number == 0 else '  '}{line}"
    else:
        yield f"{indent}- {_word(school, item)}"


def _word(school: Opened, value: object) -> str:
    if isinstance(value, Choice):
        return value.label
    if isinstance(value, bool):
        return "да" if value else "нет"
    if isinstance(value, date):
        return day(value)
    if isinstance(value, float):
        return number(value, 0 if value.is_integer() else 1)
    identity = school.identities.get(str(value))
    return f"{value} ({identity.name})" if identity else str(value)
