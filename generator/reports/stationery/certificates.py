"""Templates of certificates and letters of thanks: a page on its side, in a frame."""

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from generator.reports.stationery.page import blank
from generator.reports.stationery.pieces import centred, frame, tag

_BLUE = RGBColor(0x1F, 0x4E, 0x79)


def certificate() -> Document:
    """Грамота."""
    document = _begin("ГРАМОТА")
    _big(document, "награждается", Pt(16))
    _big(document, "{{ name }}", Pt(28), bold=True)
    _big(document, "{{ position }}", Pt(14))
    _big(document, "{{ reason }}", Pt(18))
    _big(document, "в программе наставничества «{{ programme }}», {{ season }} учебный год", Pt(14))
    _end(document)
    return document


def letter() -> Document:
    """Благодарственное письмо a person or an organisation."""
    document = _begin("БЛАГОДАРСТВЕННОЕ ПИСЬМО")
    tag(document, "{%p if dear %}")
    _big(document, "{{ dear }}", Pt(24), bold=True)
    tag(document, "{%p else %}")
    _big(document, "{{ partner }}", Pt(22), bold=True)
    tag(document, "{%p endif %}")
    _big(document, "Благодарим вас {{ reason }}.", Pt(18))
    _big(
        document,
        "Ваше участие в программе наставничества «{{ programme }}» помогло тем, кто рядом.",
        Pt(16),
    )
    _end(document)
    return document


def letter_parents() -> Document:
    """Благодарность родителям."""
    document = _begin("БЛАГОДАРСТВЕННОЕ ПИСЬМО")
    _big(document, "родителям и близким", Pt(16))
    _big(document, "{{ of }}", Pt(26), bold=True)
    _big(document, "Благодарим вас {{ reason }}", Pt(18))
    _big(
        document,
        "и за поддержку участников программы наставничества «{{ programme }}».",
        Pt(16),
    )
    _end(document)
    return document


def letter_employer() -> Document:
    """Благодарность на предприятие."""
    document = _begin("БЛАГОДАРСТВЕННОЕ ПИСЬМО")
    _big(document, "руководству и коллективу организации", Pt(16))
    _big(
        document,
        "{% if partner %}{{ partner }}{% else %}{{ position }}{% endif %}",
        Pt(24),
        bold=True,
    )
    _big(document, "Благодарим вас {{ reason }}.", Pt(18))
    tag(document, "{%p if of %}")
    _big(
        document,
        "Отдельное спасибо за работу {{ of }} в программе «{{ programme }}».",
        Pt(16),
    )
    tag(document, "{%p endif %}")
    _end(document)
    return document


def _begin(title: str) -> Document:
    document = blank(landscape=True, numbered=False)
    section = document.sections[0]
    section.left_margin = section.right_margin = Mm(30)
    section.top_margin, section.bottom_margin = Mm(38), Mm(20)
    frame(document)
    _big(document, "{{ school }}", Pt(16))
    made = _big(document, title, Pt(36), bold=True)
    made.paragraph_format.space_before = Pt(18)
    for run in made.runs:
        run.font.color.rgb = _BLUE
    return document


def _big(document: Document, words: str, size: Pt, *, bold: bool = False) -> Paragraph:
    made = centred(document, words, bold=bold)
    made.paragraph_format.line_spacing = 1.1
    made.paragraph_format.space_after = Pt(14)
    for run in made.runs:
        run.font.size = size
    return made


def _end(document: Document) -> None:
    signed = document.add_paragraph("{{ director }}\t{{ director_name }}")
    signed.paragraph_format.space_before, signed.paragraph_format.space_after = Pt(36), Pt(18)
    signed.paragraph_format.left_indent = Mm(25)
    signed.paragraph_format.tab_stops.add_tab_stop(  # pyright: ignore[reportUnknownMemberType]
        Mm(212), WD_TAB_ALIGNMENT.RIGHT
    )
    made = document.add_paragraph("{{ day }}{% if basis %}, {{ basis }}{% endif %}")
    made.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for run in made.runs:
        run.font.size = Pt(12)
