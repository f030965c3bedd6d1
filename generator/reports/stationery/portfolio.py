"""The template of a mentor's portfolio: figures, pairs, results, awards, training, practices."""

from docx.document import Document

from generator.reports.stationery import season_pieces
from generator.reports.stationery.page import blank
from generator.reports.stationery.pieces import (
    Column,
    centred,
    heading,
    letterhead,
    signature,
    table,
    tag,
    text,
)

_SECTIONS = (
    ("4. Награды", "awards", "За что"),
    ("5. Обучение", "training", "Чему учился"),
    ("6. Описанные практики", "practices", "Практика"),
    ("7. Участие в событиях", "events", "Событие"),
)


def portfolio() -> Document:
    """The portfolio of one mentor."""
    document = blank()
    letterhead(document)
    heading(document, "Портфолио наставника", 0)
    centred(document, "{{ name }}", bold=True)
    tag(document, "{%p for item in about %}")
    centred(document, "{{ item }}")
    tag(document, "{%p endfor %}")
    centred(document, "по состоянию на {{ as_of }}")
    heading(document, "1. Работа наставника в числах", 2)
    season_pieces.facts(document, "figures", "Показатель")
    _pairs(document)
    _results(document)
    for title, field, column in _SECTIONS:
        heading(document, title, 2)
        _proven(document, field, column)
    line = signature(document, "Наставник", "{{ signer }}")
    line.paragraph_format.keep_with_next = True
    signature(document, "{{ curator }}", "")
    return document


def _pairs(document: Document) -> None:
    heading(document, "2. Пары и группы", 2)
    tag(document, "{%p if pairs %}")
    table(
        document,
        (
            Column("Сезон", "{{ item.season }}", 1.2),
            Column("Форма и модель", "{{ item.form }}", 2.6),
            Column("Чел.", "{{ item.mentees }}", 1),
            Column("Встречи", "{{ item.meetings }}", 1.2),
            Column("Итог", "{{ item.outcome }}", 1.8),
            Column("Документ", "{{ item.proof }}", 2),
        ),
        "item in pairs",
    )
    season_pieces.gap(document)
    _nothing(document)


def _results(document: Document) -> None:
    heading(document, "3. Результаты", 2)
    tag(document, "{%p if results %}")
    table(
        document,
        (
            Column("Дата", "{{ item.day }}", 1.7),
            Column("Чей", "{{ item.whose }}", 1.9),
            Column("Результат", "{{ item.title }}", 2.7),
            Column("Уровень", "{{ item.level }}", 2),
            Column("Где показано", "{{ item.proof }}", 2.3),
        ),
        "item in results",
    )
    season_pieces.gap(document)
    _nothing(document)


def _proven(document: Document, field: str, column: str) -> None:
    tag(document, f"{{%p if {field} %}}")
    table(
        document,
        (
            Column("Дата", "{{ item.day }}", 1.5),
            Column(column, "{{ item.title }}", 4.4),
            Column("Чем подтверждается", "{{ item.proof }}", 2.6),
        ),
        f"item in {field}",
    )
    season_pieces.gap(document)
    _nothing(document)


def _nothing(document: Document) -> None:
    """Closes a section that may be empty."""
    tag(document, "{%p else %}")
    text(document, "Записей нет.")
    tag(document, "{%p endif %}")
