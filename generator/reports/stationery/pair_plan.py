"""The template of a personalised programme: passport, goals, deeds, risks, signatures."""

from docx.document import Document

from generator.reports.stationery import season_pieces
from generator.reports.stationery.page import blank
from generator.reports.stationery.pair_pieces import passport, signatures, title
from generator.reports.stationery.pieces import Column, centred, heading, table
from generator.reports.stationery.season_pieces import given


def pair_plan() -> Document:
    """The plan of one pair."""
    document = blank()
    title(document, "Персонализированная программа наставничества")
    with given(document, "approved"):
        centred(document, "Утверждена {{ approved }}")
    passport(document)
    season_pieces.bullets(document, "tasks", "Задачи:")
    heading(document, "Цели", 2)
    table(
        document,
        (
            Column("№", "{{ loop.index }}", 0.5),
            Column("Цель", "{{ item.text }}", 3.4),
            Column("Как увидим", "{{ item.metric }}", 2.4),
            Column("Нужно", "{{ item.target }}", 1.1),
            Column("Срок", "{{ item.due }}", 1.5),
        ),
        "item in goals",
    )
    heading(document, "План работы", 2)
    table(
        document,
        (
            Column("№", "{{ loop.index }}", 0.5),
            Column("Дело", "{{ item.title }}", 3),
            Column("Срок", "{{ item.due }}", 1.5),
            Column("Кто", "{{ item.responsible }}", 2.1),
            Column("Результат", "{{ item.expected }}", 2.2),
            Column("Сделано", "{{ item.mark }}", 1.5),
        ),
        "item in deeds",
    )
    season_pieces.gap(document)
    with given(document, "risks"):
        heading(document, "Риски и меры", 2)
        table(
            document,
            (
                Column("Риск", "{{ item.title }}", 3),
                Column("Что делаем", "{{ item.action }}", 3),
            ),
            "item in risks",
        )
    signatures(document)
    return document
