"""A table of contents: titles at once, and the pages when Word is asked to update the field."""

from docx.document import Document
from docx.text.paragraph import Paragraph

from generator.reports.office_xml import element, xml_of
from generator.reports.stationery.pieces import line, note, tag

_CODE = r' TOC \o "1-2" \h \z \u '
TITLE = "Содержание"


def contents(document: Document) -> None:
    """The field around the titles of the chapters (`contents` of the context)."""
    line(document, TITLE).runs[0].bold = True
    opening = document.add_paragraph()
    _mark(opening, "begin")
    instruction = element("w:instrText")
    instruction.text = _CODE
    xml_of(opening.add_run()).append(instruction)
    _mark(opening, "separate")
    tag(document, "{%p for title in contents %}")
    line(document, "{{ title }}")
    tag(document, "{%p endfor %}")
    closing = note(document, "")
    _mark(closing, "end")
    note(document, "Номера страниц появятся, когда содержание обновят: щелчок в нём и клавиша F9.")


def _mark(paragraph: Paragraph, kind: str) -> None:
    xml_of(paragraph.add_run()).append(element("w:fldChar", [("fldCharType", kind)]))
