"""A blank sheet by office customs: A4, margins, type, headings, page numbers (ГОСТ Р 7.0.97)."""

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.shared import Length, Mm, Pt
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from generator.reports.office_xml import body_of, element, remove_children, style_properties, xml_of

FONT = "Times New Roman"
SIZE = Pt(14)
TABLE_SIZE = Pt(12)
INDENT = Mm(12.5)
LEFT, RIGHT, TOP, BOTTOM = Mm(30), Mm(15), Mm(20), Mm(20)
A4_SHORT, A4_LONG = Mm(210), Mm(297)
TEXT_WIDTH = Length(A4_SHORT - LEFT - RIGHT)
WIDE_TEXT_WIDTH = Length(A4_LONG - TOP - BOTTOM)

TABLE_TEXT = "Table Text"
TITLE = "Title"
NOTE = "Note"


def blank(*, landscape: bool = False, numbered: bool = True, dense: bool = False) -> Document:
    """An empty document with the styles of office papers; ``dense`` for forms of one page."""
    document = docx.Document()
    remove_children(body_of(document), "w:p")
    _page(document, landscape=landscape)
    _styles(document)
    if dense:
        _dense(document)
    if numbered:
        _page_numbers(document)
    return document


def _page(document: Document, *, landscape: bool) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = A4_SHORT, A4_LONG
    section.left_margin, section.right_margin = LEFT, RIGHT
    section.top_margin, section.bottom_margin = TOP, BOTTOM
    if landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = A4_LONG, A4_SHORT
        section.left_margin = section.right_margin = TOP
        section.top_margin, section.bottom_margin = TOP, RIGHT


def _styles(document: Document) -> None:
    normal = _paragraph_style(document, "Normal")
    _type(normal, SIZE)
    normal.paragraph_format.line_spacing_rule = WD_LINE_SPACING.ONE_POINT_FIVE
    normal.paragraph_format.space_after = Pt(0)
    normal.paragraph_format.widow_control = True
    for level, size in ((1, Pt(16)), (2, Pt(14)), (3, Pt(14))):
        _heading(document, f"Heading {level}", size, italic=level > 2)  # noqa: PLR2004 - the third
    title = _heading(document, TITLE, Pt(16))
    title.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    remove_children(style_properties(title)[0], "w:pBdr")
    for name in ("List Bullet", "List Number"):
        _type(_paragraph_style(document, name), SIZE)
    for name, size in ((TABLE_TEXT, TABLE_SIZE), (NOTE, Pt(11))):
        style = _added(document, name)
        _type(style, size)
        style.paragraph_format.line_spacing = 1.0
        style.paragraph_format.space_after = Pt(2)


def _dense(document: Document) -> None:
    """Smaller type and lines close together."""
    for name in ("Normal", "List Bullet", "List Number"):
        style = _paragraph_style(document, name)
        style.font.size = Pt(12)
        style.paragraph_format.line_spacing = 1.15
        style.paragraph_format.space_after = Pt(3)


def _heading(
    document: Document, name: str, size: Length, *, italic: bool = False
) -> ParagraphStyle:
    style = _paragraph_style(document, name)
    _type(style, size)
    style.font.bold, style.font.italic = True, italic
    remove_children(style_properties(style)[1], "w:color")
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(12), Pt(6)
    style.paragraph_format.line_spacing = 1.0
    style.paragraph_format.keep_with_next = True
    return style


def _paragraph_style(document: Document, name: str) -> ParagraphStyle:
    style = document.styles[name]
    if not isinstance(style, ParagraphStyle):
        raise TypeError(name)
    return style


def _added(document: Document, name: str) -> ParagraphStyle:
    document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)  # pyright: ignore[reportUnknownMemberType]
    style = _paragraph_style(document, name)
    style.base_style = document.styles["Normal"]
    return style


def _type(style: ParagraphStyle, size: Length) -> None:
    """The typeface for all scripts, the theme's own taken off."""
    style.font.size = size
    properties = style_properties(style)[1]
    remove_children(properties, "w:rFonts")
    scripts = ("ascii", "hAnsi", "cs", "eastAsia")
    properties.insert(0, element("w:rFonts", [(script, FONT) for script in scripts]))


def _page_numbers(document: Document) -> None:
    """At the top in the middle, none on the first page."""
    section = document.sections[0]
    section.different_first_page_header_footer = True
    paragraph = section.header.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    field(paragraph, "PAGE")


def field(paragraph: Paragraph, code: str, shown: str = "") -> None:
    """A field that Word computes, such as the number of a page; ``shown`` until it does."""
    instruction = element("w:instrText")
    instruction.text = f" {code} "
    _mark(paragraph, "begin")
    xml_of(paragraph.add_run()).append(instruction)
    _mark(paragraph, "separate")
    paragraph.add_run(shown)
    _mark(paragraph, "end")


def _mark(paragraph: Paragraph, kind: str) -> None:
    xml_of(paragraph.add_run()).append(element("w:fldChar", [("fldCharType", kind)]))
