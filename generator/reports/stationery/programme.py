"""The template of the programme as a document: title page, contents, chapters, tables."""

from docx.document import Document
from docx.shared import Pt

from generator.reports.stationery import season_pieces
from generator.reports.stationery.contents import contents
from generator.reports.stationery.page import blank
from generator.reports.stationery.pieces import (
    CELLS,
    Band,
    Column,
    Steer,
    approval,
    banded_table,
    bullet,
    centred,
    heading,
    page_break,
    table,
    tag,
    text,
)
from generator.reports.stationery.prose_pieces import prose
from generator.reports.stationery.season_pieces import given


def programme() -> Document:
    """The whole document."""
    document = blank()
    _title_page(document)
    contents(document)
    page_break(document)
    _chapters(document, "opening")
    _expected(document)
    _forms(document)
    _chapters(document, "middle")
    _season(document)
    _chapters(document, "closing")
    _sheets(document)
    _norms(document)
    _chapters(document, "glossary")
    return document


def _title_page(document: Document) -> None:
    centred(document, "{{ school }}", bold=True)
    centred(document, "").paragraph_format.space_after = Pt(24)
    approval(document, "{{ director }}")
    centred(document, "").paragraph_format.space_after = Pt(96)
    heading(document, "Программа наставничества «{{ programme }}»", 0)
    centred(document, "на {{ season }} учебный год")
    centred(document, "").paragraph_format.space_after = Pt(220)
    centred(document, "{{ town }}")
    centred(document, "{{ year }}")
    page_break(document)


def _chapters(document: Document, field: str) -> None:
    tag(document, f"{{%p for chapter in {field} %}}")
    heading(document, "{{ chapter.title }}")
    prose(document, "chapter.body", 2)
    tag(document, "{%p endfor %}")


def _expected(document: Document) -> None:
    with given(document, "expected"):
        text(document, "Чего ждём от сезона {{ season }} и как это увидим:")
        table(
            document,
            (
                Column("Ожидаемый результат", "{{ item.text }}", 3),
                Column("Как увидим", "{{ item.seen }}", 2.4),
                Column("Цель", "{{ item.aim }}", 1.6),
            ),
            "item in expected",
        )
        season_pieces.gap(document)


def _forms(document: Document) -> None:
    heading(document, "Формы наставничества")
    tag(document, "{%p for form in forms %}")
    heading(document, "{{ form.title }}", 2)
    text(document, "{{ form.summary }}")
    text(document, "Цель. {{ form.aim }}")
    text(document, "Наставник: {{ form.mentors }}. Наставляемый: {{ form.mentees }}.")
    season_pieces.bullets(document, "form.tasks", "Задачи:")
    season_pieces.bullets(document, "form.results", "Ожидаемые результаты:")
    _titled(document, "form.models", ("Модель", "Что она даёт"))
    with given(document, "form.portraits"):
        table(
            document,
            (
                Column("Кто", "{{ item.who }}", 1.6),
                Column("Портрет", "{{ item.title }}", 2),
                Column("По чему его узнают", "{{ item.traits }}", 4),
            ),
            "item in form.portraits",
        )
        season_pieces.gap(document)
    _titled(document, "form.scheme", ("Шаг", "Как проходит"))
    prose(document, "form.body", 3)
    tag(document, "{%p endfor %}")


def _titled(document: Document, field: str, titles: tuple[str, str]) -> None:
    with given(document, field):
        table(
            document,
            (
                Column(titles[0], "{{ item.title }}", 2.4),
                Column(titles[1], "{{ item.text }}", 4),
            ),
            f"item in {field}",
        )
        season_pieces.gap(document)


def _season(document: Document) -> None:
    heading(document, "План сезона")
    with given(document, "team"):
        heading(document, "Команда", 2)
        tag(document, "{%p for item in team %}")
        bullet(document, "{{ item }}")
        tag(document, "{%p endfor %}")
    heading(document, "Этапы", 2)
    table(
        document,
        (
            Column("Этап", "{{ stage.title }}, {{ stage.days }}", 2.2),
            Column("Мероприятия", "{{ stage.activities | join('; ') }}", 3),
            Column("Ожидаемый результат", "{{ stage.planned }}", 2.6),
        ),
        "stage in stages",
    )
    season_pieces.gap(document)
    _roadmap(document)


def _roadmap(document: Document) -> None:
    with given(document, "roadmap"):
        heading(document, "Дорожная карта", 2)
        banded_table(
            document,
            (
                Column("№", "{{ item.number }}", 0.6),
                Column("Мероприятие", "{{ item.title }}", 3.3),
                Column("Срок", "{{ item.term }}", 1.9),
                Column("Ответственный", "{{ item.responsible }}", 2.5),
                Column("Результат", "{{ item.expected }}", 2.6),
            ),
            (
                Steer("for stage in roadmap"),
                Band("{{ stage.title }}"),
                Steer("for item in stage.items"),
                CELLS,
                Steer("endfor"),
                Steer("endfor"),
            ),
        )
        season_pieces.gap(document)


def _sheets(document: Document) -> None:
    heading(document, "Чем измеряем")
    table(
        document,
        (
            Column("Анкета или лист", "{{ item.title }}", 3.4),
            Column("Кто отвечает", "{{ item.audience }}", 1.8),
            Column("Для чего", "{{ item.kind }}", 2.4),
        ),
        "item in sheets",
    )
    season_pieces.gap(document)


def _norms(document: Document) -> None:
    heading(document, "Нормативная база")
    tag(document, "{%p for group in norms %}")
    heading(document, "{{ group.title }}", 2)
    tag(document, "{%p for item in group.norms %}")
    bullet(document, "{{ item }}")
    tag(document, "{%p endfor %}")
    tag(document, "{%p endfor %}")
