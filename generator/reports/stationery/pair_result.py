"""The template of a pair's results: passport, figures, goals, meetings, achievements, the text."""

from docx.document import Document

from generator.reports.stationery import season_pieces
from generator.reports.stationery.page import blank
from generator.reports.stationery.pair_pieces import passport, signatures, title
from generator.reports.stationery.pieces import Column, heading, note, table, text
from generator.reports.stationery.prose_pieces import prose
from generator.reports.stationery.season_pieces import given


def pair_result() -> Document:
    """The results of one pair."""
    document = blank()
    title(document, "Итоги работы {{ whom }}")
    with given(document, "early"):
        text(document, "{{ early }}")
    passport(document)
    heading(document, "Как шла работа", 2)
    season_pieces.facts(document, "figures", "Показатель")
    with given(document, "kinds"):
        season_pieces.counts(document, "Виды встреч", "kinds")
    with given(document, "works"):
        season_pieces.counts(document, "Формы работы", "works")
        note(document, "У одной встречи может быть несколько форм работы.")
    with given(document, "goals"):
        heading(document, "Цели", 2)
        table(
            document,
            (
                Column("Цель", "{{ item.text }}", 3.4),
                Column("Как увидим", "{{ item.metric }}", 2.2),
                Column("Нужно", "{{ item.target }}", 1),
                Column("Есть", "{{ item.done }}", 0.9),
                Column("Итог", "{{ item.outcome }}", 1.7),
            ),
            "item in goals",
        )
        season_pieces.gap(document)
    season_pieces.bullets(document, "achievements", "Достижения:")
    season_pieces.bullets(document, "awards", "Награды и благодарности:")
    heading(document, "Итог", 2)
    prose(document, "result", 3)
    signatures(document)
    return document
