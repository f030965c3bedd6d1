"""The template of the yearly report: targets, promises, conformity, analysis, what comes next."""

from docx.document import Document

from generator.reports.stationery import season_pieces
from generator.reports.stationery.page import blank
from generator.reports.stationery.pieces import (
    Column,
    centred,
    heading,
    letterhead,
    note,
    signature,
    table,
    tag,
    text,
)
from generator.reports.stationery.season_pieces import given


def annual() -> Document:
    """The whole report."""
    document = blank()
    letterhead(document)
    heading(document, "Годовой отчёт", 0)
    centred(document, "о реализации программы наставничества «{{ programme }}»")
    centred(document, "за {{ words }}")
    centred(document, "по состоянию на {{ as_of }}")
    _season(document)
    _results(document)
    _analysis(document)
    _experience(document)
    _ahead(document)
    return document


def _season(document: Document) -> None:
    heading(document, "1. О сезоне")
    for field in ("early", "summary"):
        with given(document, field):
            text(document, f"{{{{ {field} }}}}")
    season_pieces.bullets(document, "goals", "Цели сезона:")
    heading(document, "2. Ход программы")
    text(document, "В программе {{ states }}.")
    with given(document, "ends"):
        text(document, "Досрочно прекращены: {{ ends }} (источник: записи пар).")
    season_pieces.facts(document, "people", "Участники")
    season_pieces.facts(document, "course", "Ход программы")
    season_pieces.facts(document, "plans", "Планы и договорённости")
    season_pieces.facts(document, "requirements", "Требования к парам и наставникам")
    season_pieces.forms(document)


def _results(document: Document) -> None:
    heading(document, "3. Показатели и цели")
    season_pieces.indicators(document)
    season_pieces.facts(document, "answers", "Удовлетворённость")
    heading(document, "4. Ожидали — получили")
    season_pieces.received(document)
    heading(document, "5. Влияние на участников")
    season_pieces.influence(document)


def _analysis(document: Document) -> None:
    heading(document, "6. Соответствие программы")
    season_pieces.conformity(document)
    heading(document, "7. SWOT-анализ и меры")
    season_pieces.swot(document, 2)


def _experience(document: Document) -> None:
    heading(document, "8. Практики, достижения, награды")
    tag(document, "{%p if practices %}")
    table(
        document,
        (
            Column("Практика", "{{ item.title }}", 2.4),
            Column("Коротко", "{{ item.summary }}", 3.2),
            Column("Доказательность", "{{ item.evidence }}", 2.4),
            Column("Опубликована", "{{ item.day }}", 2),
        ),
        "item in practices",
    )
    season_pieces.gap(document)
    tag(document, "{%p else %}")
    text(document, "За сезон практик не опубликовано.")
    tag(document, "{%p endif %}")
    season_pieces.recognition(document)


def _ahead(document: Document) -> None:
    heading(document, "9. Что дальше")
    with given(document, "going_on"):
        text(document, "{{ going_on }}")
    tag(document, "{%p if ahead %}")
    table(
        document,
        (
            Column("Что предстоит", "{{ item.title }}", 4),
            Column("Срок", "{{ item.due }}", 2),
            Column("Ответственный", "{{ item.responsible }}", 2.4),
        ),
        "item in ahead",
    )
    season_pieces.gap(document)
    tag(document, "{%p else %}")
    text(document, "В дорожной карте нет дел, которые ещё предстоят.")
    tag(document, "{%p endif %}")
    with given(document, "omitted"):
        note(document, "{{ omitted }}")
    signature(document, "{{ director }}", "").paragraph_format.keep_with_next = True
    signature(document, "{{ curator }}", "")
    heading(document, "Приложение. Как посчитаны показатели")
    season_pieces.definitions(document)
