"""Looks a Word template over before it is filled in, and names each mistake with its place."""

import re
import zipfile
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path
from typing import cast, get_args, get_type_hints

from docx import Document
from docx.opc.exceptions import PackageNotFoundError

from generator.grammar import similar
from generator.reports.template_tags import (
    Tag,
    TemplateProblem,
    blocks_problems,
    spots,
    tags_of,
)
from generator.templating import Asked, asked_by, filter_names

MAX_BYTES = 10_000_000
MAX_UNPACKED = 60_000_000
_MAIN = "word/document.xml"
_ALWAYS = frozenset({"loop", "range", "true", "false", "none", "True", "False", "None"})
_OF_LOOP = frozenset({"index", "first", "last"})
"""What a loop tells of itself: `loop.index`."""
_LOOKALIKES = str.maketrans("асеорхукмнтвзиАСЕОРХУКМНТВ", "aceopxykmhtb3uACEOPXYKMHTB")
_CYRILLIC = re.compile(r"[А-Яа-яЁё]")

__all__ = ["TemplateProblem", "check_template"]


@dataclass(frozen=True, slots=True)
class _Reading:
    """All that a check needs of a template, whatever it is to be filled from."""

    unfit: TemplateProblem | None = None
    tags: tuple[tuple[Tag, Asked | None], ...] = ()
    blocks: tuple[TemplateProblem, ...] = ()


def check_template(path: Path, context: Mapping[str, object]) -> tuple[TemplateProblem, ...]:
    """What is wrong with a template that is to be filled from ``context``."""
    if path.stat().st_size > MAX_BYTES:
        return (TemplateProblem("", "Файл больше 10 МБ.", "Уберите из шаблона большие картинки."),)
    reading = _read(path.read_bytes())
    if reading.unfit is not None:
        return (reading.unfit,)
    known = frozenset(context) | _ALWAYS
    return tuple(_problems(reading, known, frozenset(_field_names(context)) | _OF_LOOP))


_NOT_WORD = TemplateProblem(
    "", "Это не файл Word (.docx).", "Откройте его в Word и сохраните как «Документ Word (.docx)»."
)


@lru_cache(maxsize=32)
def _read(content: bytes) -> _Reading:
    """Read once for the many papers of one template; an edited template is other content."""
    unfit = _unfit(content)
    if unfit is not None:
        return _Reading(unfit)
    try:
        places = tuple(spots(Document(BytesIO(content))))
    except (PackageNotFoundError, KeyError, ValueError):
        return _Reading(_NOT_WORD)
    return _Reading(
        tags=tuple((tag, asked_by(tag.alone)) for spot in places for tag in tags_of(spot)),
        blocks=tuple(blocks_problems(places)),
    )


def _unfit(content: bytes) -> TemplateProblem | None:
    """What makes a file unfit before anything of it is read."""
    if not zipfile.is_zipfile(BytesIO(content)):
        return _NOT_WORD
    with zipfile.ZipFile(BytesIO(content)) as package:
        names = package.namelist()
        if sum(part.file_size for part in package.infolist()) > MAX_UNPACKED:
            return TemplateProblem("", "Содержимое файла слишком велико.", "Упростите шаблон.")
    if _MAIN not in names:
        return _NOT_WORD
    if any(name.endswith("vbaProject.bin") for name in names):
        return TemplateProblem("", "В шаблоне есть макросы.", "Сохраните его без макросов: .docx.")
    return None


def _problems(
    reading: _Reading, known: frozenset[str], inner: frozenset[str]
) -> Iterator[TemplateProblem]:
    bound = frozenset(name for _, asked in reading.tags if asked for name in asked.bound)
    for tag, asked in reading.tags:
        if asked is None:
            yield TemplateProblem(
                tag.place, f"Метка «{tag.source}» написана с ошибкой.", "Наберите её заново."
            )
        else:
            yield from _unknown(tag, asked, known | bound, inner)
    yield from reading.blocks


def _unknown(
    tag: Tag, asked: Asked, known: frozenset[str], inner: frozenset[str]
) -> Iterator[TemplateProblem]:
    for name in sorted(asked.names - known):
        yield _unknown_name(tag, "поля", "Поле", name, known - _ALWAYS)
    for name in sorted(asked.fields - inner):
        yield _unknown_name(tag, "поля", "Поле", name, inner)
    for name in sorted(asked.filters - filter_names()):
        yield _unknown_name(tag, "обработки", "Обработка", name, filter_names())


def _unknown_name(
    tag: Tag, of: str, what: str, name: str, known: Collection[str]
) -> TemplateProblem:
    latin = name.translate(_LOOKALIKES)
    found = _CYRILLIC.search(name)
    if found and latin in known:
        return TemplateProblem(
            tag.place,
            f"{what} «{name}» набрано с русской буквой «{found[0]}».",
            f"Наберите латиницей: {latin}.",
        )
    near = similar(latin, sorted(known))
    remedy = f"Похоже на «{near}»." if near else f"Бывают: {', '.join(sorted(known))}."
    return TemplateProblem(tag.place, f"Нет {of} «{name}».", remedy)


def _field_names(value: object) -> Iterator[str]:
    """Every name that a dotted expression over the values may use.

    Fields of a dataclass are read off its types as well, since a list may be empty today.
    """
    if isinstance(value, Mapping):
        for key, inner in cast("Mapping[object, object]", value).items():
            yield str(key)
            yield from _field_names(inner)
    elif isinstance(value, list | tuple):
        for inner in cast("Collection[object]", value):
            yield from _field_names(inner)
    elif is_dataclass(value):
        yield from names_of_type(type(value))


@cache
def names_of_type(kind: object) -> frozenset[str]:
    """Names of the fields of a dataclass and of all that it may hold."""
    found: set[str] = set()
    seen: set[object] = set()
    waiting = [kind]
    while waiting:
        each = waiting.pop()
        if each in seen:
            continue
        seen.add(each)
        waiting += get_args(each)
        if isinstance(each, type) and is_dataclass(each):
            found |= {field.name for field in fields(each)}
            waiting += get_type_hints(each).values()
    return frozenset(found)
