"""Pieces that templates are put together from: headings, texts, tables, signatures.

A piece takes any text, and a template's text holds the tags of the filling library:
`{{ field }}`, and `{%p if … %}` or `{%p for … %}` in a paragraph of their own.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from docx.document import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Length, Mm, Pt
from docx.table import Table
from docx.text.paragraph import Paragraph

from generator.reports.office_xml import (
    children,
    element,
    row_properties,
    section_properties,
    xml_of,
)
from generator.reports.stationery.page import INDENT, NOTE, TABLE_TEXT, TEXT_WIDTH, TITLE

_SIGN = "_" * 15
_APPROVAL_WIDTH = Mm(85)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, what stands in a cell, its share of the width."""

    title: str
    cell: str
    weight: float = 1.0


def heading(document: Document, text: str, level: int = 1) -> Paragraph:
    """A heading of the outline; level 0 is the title of the paper."""
    return document.add_paragraph(text, style=TITLE if level == 0 else f"Heading {level}")


def text(document: Document, words: str) -> Paragraph:
    """A paragraph of running text, indented and justified."""
    paragraph = document.add_paragraph(words)
    paragraph.paragraph_format.first_line_indent = INDENT
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    return paragraph


def line(
    document: Document, words: str, align: WD_ALIGN_PARAGRAPH = WD_ALIGN_PARAGRAPH.LEFT
) -> Paragraph:
    """A line without indent, such as an addressee or a date."""
    paragraph = document.add_paragraph(words)
    paragraph.alignment = align
    return paragraph


def blanks(document: Document, label: str, indent: Length | None = None) -> Paragraph:
    """A label and a rule to the right margin, to be filled in by hand."""
    section = document.sections[0]
    width = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
    paragraph = line(document, f"{label} \t")
    paragraph.paragraph_format.first_line_indent = indent
    paragraph.paragraph_format.tab_stops.add_tab_stop(  # pyright: ignore[reportUnknownMemberType]
        Length(width), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.LINES
    )
    return paragraph


def centred(document: Document, words: str, *, bold: bool = False) -> Paragraph:
    """A line in the middle."""
    paragraph = line(document, words, WD_ALIGN_PARAGRAPH.CENTER)
    for run in paragraph.runs:
        run.bold = bold
    return paragraph


def note(document: Document, words: str) -> Paragraph:
    """Small print."""
    return document.add_paragraph(words, style=NOTE)


def bullet(document: Document, words: str) -> Paragraph:
    """An item of a list."""
    return document.add_paragraph(words, style="List Bullet")


def point(document: Document, words: str) -> Paragraph:
    """A numbered point of an order; Word counts them itself, so a point may be left out."""
    paragraph = document.add_paragraph(words, style="List Number")
    paragraph.paragraph_format.space_before = Pt(6)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    return paragraph


def tag(document: Document, source: str) -> Paragraph:
    """A paragraph that only steers: `{%p for goal in goals %}`."""
    return document.add_paragraph(source)


def letterhead(document: Document) -> None:
    """The organisation above everything: `{{ school }}` and `{{ town }}`."""
    centred(document, "{{ school }}", bold=True)
    centred(document, "{{ town }}")
    document.add_paragraph()


def table(
    document: Document, columns: Sequence[Column], rows: str, width: Length = TEXT_WIDTH
) -> Table:
    """A bordered table; ``rows`` is the loop («row in pairs») that repeats its second line.

    The heading is repeated on each page and a line is not torn between pages.
    """
    made = grid(document, columns, 4, width)
    for number, source in ((1, f"{{%tr for {rows} %}}"), (3, "{%tr endfor %}")):
        made.rows[number].cells[0].text = source
    for cell, column in zip(made.rows[2].cells, columns, strict=True):
        cell.paragraphs[0].text = column.cell
    return made


@dataclass(frozen=True, slots=True)
class Steer:
    """A line of a table that only steers: ``for item in items``, ``endfor``."""

    source: str


@dataclass(frozen=True, slots=True)
class Band:
    """A line of a table in one cell over all columns, such as the title of a stage."""

    text: str


CELLS = "cells"
"""The line of a table that holds each column's own cell."""


def banded_table(
    document: Document,
    columns: Sequence[Column],
    lines: Sequence[Steer | Band | str],
    width: Length = TEXT_WIDTH,
) -> Table:
    """A bordered table whose lines repeat within each other; ``CELLS`` stands for the cells."""
    made = grid(document, columns, len(lines) + 1, width)
    for row, each in zip(made.rows[1:], lines, strict=True):
        if isinstance(each, Steer):
            row.cells[0].text = f"{{%tr {each.source} %}}"
        elif isinstance(each, Band):
            band = row.cells[0].merge(row.cells[-1])
            for spare in band.paragraphs[1:]:
                xml_of(spare).getparent().remove(xml_of(spare))
            band.paragraphs[0].add_run(each.text).bold = True
            band.paragraphs[0].paragraph_format.keep_with_next = True
        else:
            for cell, column in zip(row.cells, columns, strict=True):
                cell.paragraphs[0].text = column.cell
    return made


def grid(
    document: Document, columns: Sequence[Column], lines: int, width: Length = TEXT_WIDTH
) -> Table:
    """A bordered table of so many lines, the first of them the heading."""
    made = document.add_table(rows=lines, cols=len(columns))
    made.style = "Table Grid"
    made.alignment = WD_TABLE_ALIGNMENT.CENTER
    made.autofit = False
    whole = sum(column.weight for column in columns)
    widths = [Length(int(width * column.weight / whole)) for column in columns]
    for row in made.rows:
        row_properties(row).append(element("w:cantSplit"))
        for cell, wide in zip(row.cells, widths, strict=True):
            cell.width = wide
            cell.paragraphs[0].style = TABLE_TEXT
    for column, wide in zip(made.columns, widths, strict=True):
        column.width = wide
    for cell, column in zip(made.rows[0].cells, columns, strict=True):
        cell.paragraphs[0].add_run(column.title).bold = True
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
    row_properties(made.rows[0]).append(element("w:tblHeader"))
    return made


def approval(document: Document, role: str) -> None:
    """«УТВЕРЖДАЮ» at the right margin, with room for a name and a day."""
    section = document.sections[0]
    width = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
    for words in ("УТВЕРЖДАЮ", role, f"{_SIGN} /{_SIGN}", "«___» ______________ 20___ г."):
        made = line(document, words)
        made.paragraph_format.left_indent = Length(width - _APPROVAL_WIDTH)
        made.paragraph_format.line_spacing = 1.0
    document.add_paragraph()


def signature(document: Document, role: str, name: str) -> Paragraph:
    """«Директор ____________ {{ director }}» with the name at the right margin."""
    paragraph = document.add_paragraph(f"{role}\t{_SIGN}\t{name}")
    for stop in (Mm(75), Mm(125)):
        paragraph.paragraph_format.tab_stops.add_tab_stop(stop)  # pyright: ignore[reportUnknownMemberType]
    paragraph.paragraph_format.space_before = Pt(12)
    paragraph.paragraph_format.keep_together = True
    return paragraph


def page_break(document: Document) -> None:
    """The rest begins on a new page."""
    document.add_page_break()


def frame(document: Document) -> None:
    """A double line around the page of a certificate."""
    edge = (("val", "thinThickSmallGap"), ("sz", "24"), ("space", "24"), ("color", "1F4E79"))
    borders = element("w:pgBorders", [("offsetFrom", "page")])
    for side in ("top", "left", "bottom", "right"):
        borders.append(element(f"w:{side}", edge))
    properties = section_properties(document.sections[0])
    margins = children(properties, "w:pgMar")[0]
    properties.insert(properties.index(margins) + 1, borders)
