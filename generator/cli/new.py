"""`nastavnik new`: a record to fill in, with every field named in Russian above it."""

import os
import secrets
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click
from pydantic.fields import FieldInfo

from generator.cli.ground import CLEAN, CannotRunError, DayType, curator_command, here
from generator.diagnostics import Diagnostic
from generator.grammar import similar
from generator.opening import Opened, open_programme
from generator.programme.filing import RECORDS, slot_of
from generator.records import KINDS, Kind
from generator.records.choice import folded
from generator.records.validation import is_injected

ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
RANDOM_LENGTH = 4


@curator_command(
    help="Создать запись вида ВИД (pair, «пара», «встреча» …) с полями для заполнения."
)
@click.argument("kind_name", metavar="ВИД")
@click.argument("record_id", metavar="[ID]", required=False)
@click.option("--in", "within", metavar="ID", help="Для встречи — id пары, для ответа — id волны.")
@click.option("--date", "day", type=DayType(), metavar="ДЕНЬ", help="Дата встречи или факта.")
def command(kind_name: str, record_id: str | None, within: str | None, day: date | None) -> int:
    """Never overwrites; the id is made up where it should mean nothing."""
    opened = open_programme(here(), None, os.environ)
    kind = kind_called(kind_name)
    day = day or opened.programme.as_of
    identifier = record_id or fresh_id(opened, kind, within, day)
    path = _path(kind, identifier, within)
    wrong = slot_of(path)
    if isinstance(wrong, Diagnostic):
        raise CannotRunError(wrong.sentence)
    target = opened.root / path
    if target.exists():
        raise CannotRunError(f"{path} уже есть. Укажите другой id.")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(blank(kind, _known(opened, kind, day)), encoding="utf-8", newline="\n")
    click.echo(f"{path}\nЗаполните поля и проверьте: nastavnik check")
    return CLEAN


def kind_called(name: str) -> Kind:
    """A kind by its key, folder or Russian title."""
    names = {
        folded(word): kind
        for kind in KINDS
        if not kind.single
        for word in (kind.name, kind.folder, kind.title, kind.plural, kind.title.split()[0])
    }
    found = names.get(folded(name))
    if found is not None:
        return found
    near = similar(name, list(names))
    hint = f"Похоже на «{near}»." if near else f"Бывают: {', '.join(k.name for k in KINDS[1:])}."
    raise CannotRunError(f"Вида записи «{name}» нет. {hint}")


def fresh_id(opened: Opened, kind: Kind, within: str | None, day: date) -> str:
    """A new id: a date for a meeting, a meaningless word where the kind has a prefix."""
    if kind.within and within is None:
        raise CannotRunError(f"Укажите, где лежит запись: nastavnik new {kind.name} --in ID.")
    if kind.name == "meeting":
        return f"m-{day.isoformat()}"
    if not kind.prefix:
        raise CannotRunError(
            f"Придумайте id — имя файла латиницей: nastavnik new {kind.name} korotkoe-slovo."
        )
    while True:
        tail = "".join(secrets.choice(ALPHABET) for _ in range(RANDOM_LENGTH))
        if opened.programme.find(kind.prefix + tail) is None:
            return kind.prefix + tail


def _path(kind: Kind, identifier: str, within: str | None) -> str:
    parts = [RECORDS, kind.folder, within if kind.within else None, f"{identifier}{kind.suffix}"]
    return "/".join(part for part in parts if part)


def _known(opened: Opened, kind: Kind, day: date) -> dict[str, str]:
    """Values that need not be asked: the day of the fact and the season."""
    season = opened.programme.season
    known = {kind.dated: day.isoformat()} if kind.dated else {}
    return known | ({"season": season.id} if season else {})


def blank(kind: Kind, known: dict[str, str]) -> str:
    """The text of an empty record: required fields first, each under its title."""
    fields = [
        (info.alias or name, info)
        for name, info in kind.model.model_fields.items()
        if not is_injected(info)
    ]
    fields.sort(key=lambda field: not field[1].is_required())
    lines = [line for name, info in fields for line in _field(name, info, known)]
    if kind.suffix == ".md":
        return "\n".join(["---", *lines, "---", "", ""])
    depth = "../" * (3 if kind.within else 2)
    modeline = f"# yaml-language-server: $schema={depth}schemas/{kind.name}.schema.json"
    return "\n".join([modeline, *lines, ""])


def _field(name: str, info: FieldInfo, known: dict[str, str]) -> Iterator[str]:
    need = " (обязательно)" if info.is_required() else ""
    yield f"# {info.title}{need}. {info.description}"
    yield f"{name}: {known[name]}" if name in known else f"{name}:"


def write_under(root: Path, files: dict[str, str]) -> None:
    """Write texts by path below a folder, making folders as needed."""
    for path, text in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
