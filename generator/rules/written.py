"""Every text that people wrote in the records, with the record and the path."""

from collections.abc import Iterator

from generator.programme import Filed, Programme
from generator.rules.base import Path
from generator.rules.locating import BODY
from generator.rules.walking import texts


def all_texts(programme: Programme) -> Iterator[tuple[Filed, Path, str]]:
    """The prose of every record, the body last."""
    for filed in programme.archive.filed:
        for path, text in texts_of(filed):
            yield filed, path, text


def texts_with_mentions(programme: Programme) -> Iterator[tuple[Filed, Path, str]]:
    """Those of them where an @ is written."""
    for filed in programme.archive.filed:
        if has_at(filed):
            yield from ((filed, path, text) for path, text in texts_of(filed) if "@" in text)


def has_at(filed: Filed) -> bool:
    """Whether the file holds an @ at all; most hold none and need no walk."""
    return "@" in filed.document.marks.text or "@" in filed.document.body


def texts_of(filed: Filed) -> Iterator[tuple[Path, str]]:
    """The prose of one record."""
    yield from texts(type(filed.record), filed.document.data)
    if filed.document.body.strip():
        yield BODY, filed.document.body
