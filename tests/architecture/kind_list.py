"""What a kind of record still lacks: the list that is printed when one is added by halves."""

import re
from collections.abc import Iterator
from pathlib import Path

from generator.records import Kind
from generator.records.describing import FieldNote, fields_of
from generator.records.examples import is_shown
from generator.records.schema import schemas

ROOT = Path(__file__).parents[2]
_RUSSIAN = re.compile("[А-Яа-яЁё]")


def lacking(kind: Kind, kinds: tuple[Kind, ...], root: Path = ROOT) -> tuple[str, ...]:
    """What to do before a kind is whole, each a sentence with the place to do it."""
    module = kind.model.__module__
    words = (f"{module}: {what}" for what in (*_words(kind), *_places(kind, kinds)))
    return (*words, *_files(kind, root))


def _words(kind: Kind) -> Iterator[str]:
    if not all(_RUSSIAN.search(words) for words in (kind.title, kind.plural)):
        yield "give KIND a Russian title and plural"
    for note in _flat(fields_of(kind, {})):
        if not (_RUSSIAN.search(note.title) and note.description):
            yield f"give the field «{note.key}» a Russian title and a description"


def _places(kind: Kind, kinds: tuple[Kind, ...]) -> Iterator[str]:
    if sum(other.folder == kind.folder or other.name == kind.name for other in kinds) > 1:
        yield "the folder or the name belongs to another kind"
    if kind.within and kind.within not in {other.name for other in kinds}:
        yield "`within` names no kind"
    if kind.dated and kind.dated not in kind.model.model_fields:
        yield "`dated` names no field"


def _files(kind: Kind, root: Path) -> Iterator[str]:
    if not is_shown(kind):
        yield f"generator/records/examples/records/{kind.folder}: write an example record"
    if not _in_demo(kind, root):
        yield f"records/{kind.folder}: write a record of the demo"
    if not _schema_is_kept(kind, root):
        yield f"schemas/{kind.name}.schema.json: run `nastavnik schema`"


def _flat(notes: tuple[FieldNote, ...]) -> Iterator[FieldNote]:
    for note in notes:
        yield note
        yield from _flat(note.inner)


def _in_demo(kind: Kind, root: Path) -> bool:
    if kind.single:
        return (root / "records" / f"{kind.name}{kind.suffix}").is_file()
    return any((root / "records" / kind.folder).rglob(f"*{kind.suffix}"))


def _schema_is_kept(kind: Kind, root: Path) -> bool:
    ((name, text),) = schemas((kind,)).items()
    path = root / "schemas" / name
    return path.is_file() and path.read_text(encoding="utf-8") == text
