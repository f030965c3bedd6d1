"""`nastavnik new`: a record to fill in, with every field named in Russian above it."""

import secrets
from collections.abc import Iterator
from datetime import date

import click
from pydantic.fields import FieldInfo

from generator.cli.ground import CLEAN, DayType, curator_command, opened
from generator.cli.refusing import CannotRunError
from generator.cli.writing import write_new
from generator.diagnostics import Diagnostic
from generator.grammar import similar
from generator.opening import Opened
from generator.programme.filing import RECORDS, slot_of
from generator.records import KINDS, Kind
from generator.records.choice import folded
from generator.records.validation import is_injected

ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
RANDOM_LENGTH = 4
JULY = 7


@curator_command(
    help="Создать запись вида ВИД (pair, «пара», «встреча» …) с полями для заполнения."
)
@click.argument("kind_name", metavar="ВИД")
@click.argument("record_id", metavar="[ID]", required=False)
@click.option("--in", "within", metavar="ID", help="Для встречи — id пары, для ответа — id волны.")
@click.option("--date", "day", type=DayType(), metavar="ДЕНЬ", help="Дата встречи или факта.")
def command(kind_name: str, record_id: str | None, within: str | None, day: date | None) -> int:
    """Never overwrites; the id is made up where it should mean nothing."""
    school = opened()
    kind = kind_called(kind_name)
    day = day or school.programme.as_of
    identifier = record_id or fresh_id(school, kind, within, day)
    path = _path(kind, identifier, within)
    wrong = slot_of(path)
    if isinstance(wrong, Diagnostic):
        raise CannotRunError(wrong.sentence)
    if (school.root / path).exists():
        raise CannotRunError(f"{path} уже есть. Укажите другой id.")
    write_new(school.root, {path: blank(kind, _known(school, kind, day))})
    click.echo(f"{path}\nЗаполните поля и проверьте: nastavnik check")
    return CLEAN


def kind_called(name: str) -> Kind:
    """A kind by its key, folder or Russian title."""
    names = {
        folded(word): kind
        for kind in KINDS
        for word in (kind.name, kind.folder, kind.title, kind.plural, kind.title.split()[0])
        if word
    }
    found = names.get(folded(name))
    if found is not None:
        return found
    near = similar(name, list(names))
    hint = f"Похоже на «{near}»." if near else f"Бывают: {', '.join(k.name for k in KINDS[1:])}."
    raise CannotRunError(f"Вида записи «{name}» нет. {hint}")


def fresh_id(school: Opened, kind: Kind, within: str | None, day: date) -> str:
    """A new id: by the day for a meeting and a season, meaningless where the kind has a prefix."""
    if kind.single:
        return kind.name
    if kind.within and within is None:
        raise CannotRunError(f"Укажите, где лежит запись: nastavnik new {kind.name} --in ID.")
    if kind.name == "meeting":
        return f"m-{day.isoformat()}"
    if kind.name == "season":
        return _fresh_season(school, day)
    if not kind.prefix:
        raise CannotRunError(
            f"Придумайте id — имя файла латиницей: nastavnik new {kind.name} korotkoe-slovo."
        )
    while True:
        tail = "".join(secrets.choice(ALPHABET) for _ in range(RANDOM_LENGTH))
        if school.programme.find(kind.prefix + tail) is None:
            return kind.prefix + tail


def _fresh_season(school: Opened, day: date) -> str:
    """The season of the day, or the first after it that is not there."""
    year = season_year(day)
    while school.programme.find(season_id(year)) is not None:
        year += 1
    return season_id(year)


def season_year(day: date) -> int:
    """The year a season begins in; from July on the curator prepares that of September."""
    return day.year if day.month >= JULY else day.year - 1


def season_id(year: int) -> str:
    """«2026-27»."""
    return f"{year}-{(year + 1) % 100:02d}"


def _path(kind: Kind, identifier: str, within: str | None) -> str:
    parts = [RECORDS, kind.folder, within if kind.within else None, f"{identifier}{kind.suffix}"]
    return "/".join(part for part in parts if part)


def _known(school: Opened, kind: Kind, day: date) -> dict[str, str]:
    """Values that need not be asked: the day of the fact and the season."""
    season = school.programme.season
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
    up = "../" * (1 + bool(kind.folder) + bool(kind.within))
    modeline = f"# yaml-language-server: $schema={up}schemas/{kind.name}.schema.json"
    return "\n".join([modeline, *lines, ""])


def _field(name: str, info: FieldInfo, known: dict[str, str]) -> Iterator[str]:
    need = " (обязательно)" if info.is_required() else ""
    yield f"# {info.title}{need}. {info.description}"
    yield f"{name}: {known[name]}" if name in known else f"{name}:"
