"""The only door to Word files: templates are checked, filled in, and saved to the same bytes."""

import io
import struct
import zipfile
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import Protocol, cast

from docx.document import Document
from docxtpl import DocxTemplate  # pyright: ignore[reportMissingTypeStubs]

from generator.reports.template_check import TemplateProblem, check_template
from generator.templating import foreign_environment

Context = Mapping[str, object]
MAKER = "nastavnik"
_FIRST_YEAR = 1980
_DATE_OF_PART, _DATE_OF_ENTRY, _LENGTHS_OF_ENTRY, _ENTRY = 10, 12, 28, 46
"""Places and a size in bytes, by the ZIP specification (APPNOTE, 4.3.7 and 4.3.12)."""


class TemplateRefusedError(Exception):
    """A template cannot be filled in; ``problems`` say where and why."""

    def __init__(self, path: Path, problems: tuple[TemplateProblem, ...]) -> None:
        super().__init__("\n".join(f"{path.name}: {problem.text}" for problem in problems))
        self.problems = problems


class _Template(Protocol):
    docx: Document

    def render(self, context: Context, jinja_env: object, autoescape: bool) -> None: ...  # noqa: FBT001 - as the library has it


class _Filling(DocxTemplate):
    """The filling library, with its reading of a template kept for the papers that share one."""

    def patch_xml(self, src_xml: str) -> str:
        """The XML of a part with whole tags in it."""
        return _patched(src_xml)


_UNOPENED = DocxTemplate("")


@lru_cache(maxsize=128)
def _patched(source: str) -> str:
    return _UNOPENED.patch_xml(source)  # pyright: ignore[reportUnknownMemberType]


class _Compiling:
    """What the filling library asks of jinja2, kept for the papers that share a template."""

    autoescape = True

    @staticmethod
    @lru_cache(maxsize=256)
    def from_string(source: str) -> object:
        """A piece of a template, compiled once."""
        return foreign_environment().from_string(source)


def fill(template: Path, context: Context, day: date) -> bytes:
    """A Word file made from a template; the same input gives the same bytes.

    Raises:
        TemplateRefusedError: the template is not a Word file, is broken, or asks for an
            unknown field.
    """
    return saved(render(template, context), day)


def render(template: Path, context: Context) -> Document:
    """The template filled in and still open, so that more can be written into it.

    Raises:
        TemplateRefusedError: as for ``fill``.
    """
    problems = check_template(template, context)
    if problems:
        raise TemplateRefusedError(template, problems)
    opened = cast("_Template", _Filling(io.BytesIO(template.read_bytes())))
    opened.render(dict(context), _Compiling(), True)  # noqa: FBT003 - as above
    return opened.docx


def saved(document: Document, day: date) -> bytes:
    """The bytes of a document, dated by ``day`` everywhere."""
    moment = datetime.combine(day, time(), UTC)
    properties = document.core_properties
    properties.created = properties.modified = moment
    properties.last_modified_by = MAKER
    properties.revision = 1
    stream = io.BytesIO()
    document.save(stream)
    return repacked(stream.getvalue(), day)


def repacked(content: bytes, day: date) -> bytes:
    """The same package with one date on all its parts.

    A part's date stands before the part and in the list at the end; it alone is written over,
    since packing everything anew would take as long as filling the template.
    """
    stamp = struct.pack("<HH", 0, (day.year - _FIRST_YEAR) << 9 | day.month << 5 | day.day)
    dated = bytearray(content)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        entry = package.start_dir
        for part in package.infolist():
            _write_over(dated, part.header_offset + _DATE_OF_PART, stamp)
            _write_over(dated, entry + _DATE_OF_ENTRY, stamp)
            entry += _ENTRY + sum(struct.unpack_from("<HHH", dated, entry + _LENGTHS_OF_ENTRY))
    return bytes(dated)


def _write_over(content: bytearray, place: int, piece: bytes) -> None:
    content[place : place + len(piece)] = piece
