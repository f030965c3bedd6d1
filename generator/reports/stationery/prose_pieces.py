"""A text of the records inside a template: a loop over its blocks, each look typed once.

The look of a paragraph, an item or a table is changed in Word where it stands in the template.
"""

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Length, Mm
from docx.text.paragraph import Paragraph

from generator.reports.stationery.page import INDENT
from generator.reports.stationery.pieces import Column, grid, heading, note, tag, text

_DEEPEST = 3
_HANG = Mm(7)


def prose(document: Document, field: str, level: int) -> None:
    """The blocks of a text; its highest headings get a level of the outline."""
    tag(document, f"{{%p for block in {field} %}}")
    _headings(document, level)
    tag(document, '{%p elif block.kind == "item" %}')
    _items(document)
    tag(document, '{%p elif block.kind == "table" %}')
    _table(document)
    tag(document, '{%p elif block.kind == "quote" %}')
    quote = text(document, "")
    quote.paragraph_format.left_indent = INDENT
    _runs(quote, "block")
    tag(document, "{%p else %}")
    _runs(text(document, ""), "block")
    tag(document, "{%p endif %}")
    tag(document, "{%p endfor %}")


def _headings(document: Document, level: int) -> None:
    for below in range(_DEEPEST):
        condition = f'block.kind == "heading" and block.level == {below + 1}'
        if below == _DEEPEST - 1:
            condition = 'block.kind == "heading"'
        tag(document, f"{{%p {'elif' if below else 'if'} {condition} %}}")
        _runs(heading(document, "", min(level + below, _DEEPEST)), "block")


def _items(document: Document) -> None:
    """Outer and inner items; the mark is typed, so that numbers stay as they were written."""
    for condition, depth in (("block.level == 0", 0), ("block.level > 0", 1)):
        tag(document, f"{{%p if {condition} %}}")
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        edge = INDENT + _HANG * depth + _HANG
        paragraph.paragraph_format.left_indent = Length(edge)
        paragraph.paragraph_format.first_line_indent = Length(-_HANG)
        paragraph.add_run("{{ block.mark }}\t")
        _runs(paragraph, "block")
        tag(document, "{%p endif %}")


def _runs(paragraph: Paragraph, of: str) -> None:
    """Plain, bold and italic stretches, each in a run of its own that carries the look."""
    paragraph.add_run(f"{{%r for run in {of}.runs %}}")
    for condition, bold, italic in (("if run.bold", True, False), ("elif run.italic", False, True)):
        paragraph.add_run(f"{{%r {condition} %}}")
        run = paragraph.add_run("{{ run.text }}")
        run.bold, run.italic = bold or None, italic or None
    paragraph.add_run("{%r else %}")
    paragraph.add_run("{{ run.text }}")
    paragraph.add_run("{%r endif %}")
    paragraph.add_run("{%r endfor %}")


def _table(document: Document) -> None:
    made = grid(document, (Column("", ""), Column("", ""), Column("", "")), 4)
    head, opening, line, closing = made.rows
    opening.cells[0].text, closing.cells[0].text = "{%tr for row in block.rows %}", "{%tr endfor %}"
    for row, cells in ((head, "block.head"), (line, "row.cells")):
        row.cells[0].text = f"{{%tc for cell in {cells} %}}"
        row.cells[2].text = "{%tc endfor %}"
        _runs(row.cells[1].paragraphs[0], "cell")
    for run in head.cells[1].paragraphs[0].runs:
        run.bold = True
    note(document, "")
