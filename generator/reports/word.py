"""The only door to Word files: templates are checked, filled in, and saved to the same bytes."""

import io
import zipfile
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Protocol, cast

from docx.document import Document
from docxtpl import DocxTemplate  # pyright: ignore[reportMissingTypeStubs]

from generator.reports.template_check import TemplateProblem, check_template
from generator.templating import foreign_environment

Context = Mapping[str, object]
MAKER = "nastavnik"


class TemplateRefusedError(Exception):
    """A template cannot be filled in; ``problems`` say where and why."""

    def __init__(self, path: Path, problems: tuple[TemplateProblem, ...]) -> None:
        super().__init__("\n".join(f"{path.name}: {problem.text}" for problem in problems))
        self.problems = problems


class _Template(Protocol):
    docx: Document

    def render(self, context: Context, jinja_env: object, autoescape: bool) -> None: ...  # noqa: FBT001 - as the library has it


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
    opened = cast("_Template", DocxTemplate(io.BytesIO(template.read_bytes())))
    opened.render(dict(context), foreign_environment(), True)  # noqa: FBT003 - as above
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
    """The same package with one date on all its parts."""
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            part = zipfile.ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
            part.compress_type = zipfile.ZIP_DEFLATED
            part.external_attr = 0o600 << 16
            new.writestr(part, old.read(name))
    return packed.getvalue()
