"""The template of a sheet that is filled in by hand: a selection questionnaire, an interview."""

from docx.document import Document
from docx.shared import Mm, Pt

from generator.reports.stationery.page import blank
from generator.reports.stationery.pieces import (
    blanks,
    centred,
    heading,
    line,
    note,
    tag,
    text,
)


def selection() -> Document:
    """Head, sections, questions with lines to answer on, the outcome of an interview."""
    document = blank(dense=True)
    centred(document, "{{ school }}")
    heading(document, "{{ title }}", 0)
    centred(document, "программа «{{ programme }}», сезон {{ season }}")
    tag(document, "{%p if intro %}")
    text(document, "{{ intro }}")
    tag(document, "{%p endif %}")
    blanks(document, "{% if interview %}Кандидат{% else %}Фамилия, имя, отчество{% endif %}")
    tag(document, "{%p for section in sections %}")
    heading(document, "{{ section.title }}", 2)
    tag(document, "{%p for question in section.questions %}")
    asked = line(document, "{{ question.number }}. {{ question.text }}")
    asked.paragraph_format.space_before = Pt(4)
    asked.paragraph_format.keep_with_next = True
    tag(document, "{%p for answer in question.answers %}")
    answer = line(document, "{{ answer }}")
    answer.paragraph_format.left_indent = Mm(8)
    answer.paragraph_format.line_spacing = 1.0
    tag(document, "{%p endfor %}")
    tag(document, "{%p endfor %}")
    tag(document, "{%p endfor %}")
    tag(document, "{%p if interview %}")
    line(document, "Сумма баллов: ________").paragraph_format.space_before = Pt(6)
    tag(document, "{%p if levels %}")
    note(document, "{{ levels }}")
    tag(document, "{%p endif %}")
    blanks(document, "Провёл собеседование")
    tag(document, "{%p endif %}")
    line(document, "«___» ______________ 20___ г.          Подпись ____________________")
    return document
