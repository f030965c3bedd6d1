"""Pieces that papers of a season share: figures, stages, influence, indicators, analysis."""

from collections.abc import Generator
from contextlib import contextmanager

from docx.document import Document
from docx.table import Table

from generator.reports.stationery.pieces import (
    Column,
    bullet,
    heading,
    note,
    table,
    tag,
    text,
)
from generator.reports.stationery.prose_pieces import prose


@contextmanager
def given(document: Document, condition: str) -> Generator[None]:
    """What is added within stands in the paper only if the condition holds."""
    tag(document, f"{{%p if {condition} %}}")
    yield
    tag(document, "{%p endif %}")


def facts(document: Document, field: str, title: str) -> None:
    """Numbered figures, each with its n and its source."""
    with given(document, field):
        table(
            document,
            (
                Column("№", "{{ loop.index }}", 0.5),
                Column(title, "{{ item.title }}", 3.2),
                Column("Значение", "{{ item.said }}", 2.6),
                Column("Источник", "{{ item.source }}", 2.2),
            ),
            f"item in {field}",
        )
        gap(document)


def gap(document: Document) -> None:
    """Air after a table."""
    note(document, "")


def bullets(document: Document, field: str, lead: str) -> None:
    """A bulleted list with a lead, both absent when there is nothing to list."""
    with given(document, field):
        text(document, lead).paragraph_format.keep_with_next = True
        tag(document, f"{{%p for item in {field} %}}")
        bullet(document, "{{ item }}")
        tag(document, "{%p endfor %}")


def counts(document: Document, title: str, field: str) -> None:
    """Meetings by kind or by form of work."""
    with given(document, field):
        table(
            document,
            (
                Column(title, "{{ item.title }}", 5),
                Column("Встреч", "{{ item.count }}", 1.2),
                Column("Доля встреч", "{{ item.share }}", 1.4),
            ),
            f"item in {field}",
        )
        note(document, "Источник: записи встреч.")


def forms(document: Document) -> None:
    """Forms and models of the season."""
    with given(document, "forms"):
        table(
            document,
            (
                Column("Форма и её модели", "{{ form.title }} ({{ form.models }})", 4),
                Column("Пар", "{{ form.pairs }}", 0.9),
                Column("Групп", "{{ form.groups }}", 1.1),
                Column("Людей", "{{ form.people }}", 1.1),
                Column("Встреч", "{{ form.meetings }}", 1.2),
                Column("Часов", "{{ form.hours }}", 1.2),
            ),
            "form in forms",
        )
        note(document, "Источник: записи пар и встреч.")


def stages(document: Document) -> None:
    """Stage, deeds, result."""
    with given(document, "stages"):
        table(
            document,
            (
                Column("Этап", "{{ stage.title }}, {{ stage.days }}", 2.2),
                Column("Мероприятия", "{{ stage.activities | join('; ') }}", 3),
                Column("Результат", "{{ stage.result }}", 3),
            ),
            "stage in stages",
        )
        note(document, "Источник: запись сезона.")


def swot(document: Document, level: int) -> None:
    """The four cells and the conclusion."""
    text(document, "{{ swot.origin }}")
    tag(document, "{%p for cell in swot.cells %}")
    heading(document, "{{ cell.title }}", level)
    tag(document, "{%p for item in cell.statements %}")
    bullet(document, "{{ item }}")
    tag(document, "{%p else %}")
    text(document, "Утверждений нет.")
    tag(document, "{%p endfor %}")
    tag(document, "{%p endfor %}")
    prose(document, "swot.conclusion", level)


def conformity(document: Document) -> None:
    """The curator's sheet beside what the records propose."""
    text(document, "{{ conformity.verdict }}")
    with given(document, "conformity.lines"):
        table(
            document,
            (
                Column("Показатель", "{{ item.title }}", 3),
                Column("Балл", "{{ item.score }}", 0.8),
                Column("По записям", "{{ item.proposed }}", 1.3),
                Column("Основание", "{{ item.why }}", 4),
            ),
            "item in conformity.lines",
        )
        gap(document)
    bullets(document, "conformity.steps", "Что даст следующий балл:")


def expectations(document: Document) -> None:
    """Where reality was farthest from what had been expected."""
    with given(document, "gaps"):
        text(
            document,
            "Где полученное дальше всего от ожиданий: средние оценки тех, кто ответил на вопрос и "
            "на входе, и на выходе (источник: ответы анкет, сведённые по кодам).",
        ).paragraph_format.keep_with_next = True
        table(
            document,
            (
                Column("Кто", "{{ item.who }}", 1.7),
                Column("О чём спросили", "{{ item.question }}", 4),
                Column("Ждали", "{{ item.expected }}", 1),
                Column("Получили", "{{ item.got }}", 1.3),
                Column("Ответов", "{{ item.n }}", 1.1),
            ),
            "item in gaps",
        )
        gap(document)


def influence(document: Document) -> None:
    """What was measured twice, or why there is no conclusion."""
    tag(document, "{%p if influence.verdict %}")
    text(document, "{{ influence.verdict }}")
    tag(document, "{%p else %}")
    text(
        document,
        "Сравнивались ответы одних и тех же людей или данные об одних и тех же парах на входе и "
        "на выходе, по одной версии анкеты (источник: ответы на входе и на выходе, сведённые по "
        "кодам).",
    ).paragraph_format.keep_with_next = True
    _changes(document, "told")
    tag(document, "{%p endif %}")
    with given(document, "influence.groups"):
        text(document, "По отдельным формам и моделям:").paragraph_format.keep_with_next = True
        _changes(document, "groups")
    with given(document, "influence.untold"):
        text(document, "Вывода нет:")
        tag(document, "{%p for item in influence.untold %}")
        bullet(document, "{{ item }}")
        tag(document, "{%p endfor %}")


def _changes(document: Document, field: str) -> None:
    table(
        document,
        (
            Column("Кто", "{{ item.who }}", 2),
            Column("Что показали ответы", "{{ item.sentence }}", 5),
            Column("Сравнены", "{{ item.n }}; {{ item.lost }}", 2.6),
        ),
        f"item in influence.{field}",
    )
    gap(document)


def indicators(document: Document) -> None:
    """The official ones and the school's own, each beside its target."""
    for title, field in (("Официальный показатель", "official"), ("Показатель", "indicators")):
        with given(document, field):
            table(
                document,
                (
                    Column(title, "{{ item.title }}", 3),
                    Column("Значение", "{{ item.said }}", 2.4),
                    Column("Цель", "{{ item.target }}", 1.1),
                    Column("Итог", "{{ item.verdict }}", 1.8),
                ),
                f"item in {field}",
            )
            note(document, "Источники показателей и формулы — в приложении.")
            gap(document)


def received(document: Document) -> None:
    """What the season promised beside what came."""
    with given(document, "received"):
        text(document, "{{ received_words }}").paragraph_format.keep_with_next = True
        table(
            document,
            (
                Column("Ожидали", "{{ item.text }}", 2.6),
                Column("Цель", "{{ item.aim }}", 1.3),
                Column("Получили", "{{ item.said }}", 3),
                Column("Итог", "{{ item.verdict }}", 1.6),
            ),
            "item in received",
        )
        gap(document)


def recognition(document: Document) -> None:
    """Events, achievements and awards, counted by kind."""
    for title, field, source in (
        ("События программы", "events", "записи событий"),
        ("Достижения участников", "achievements", "записи достижений"),
        ("Награды и благодарности", "awards", "записи наград"),
    ):
        with given(document, field):
            text(
                document,
                f"{title}: {{% for item in {field} %}}{{{{ item.title }}}}\N{NO-BREAK SPACE}— "
                "{{ item.count }}{% if not loop.last %}; {% endif %}{% endfor %} "
                f"(источник: {source}).",
            )


def definitions(document: Document) -> Table:
    """How each figure of the paper is counted."""
    return table(
        document,
        (
            Column("Показатель", "{{ item.title }}", 2),
            Column("Как посчитан", "{{ item.definition }}", 4),
            Column("Источник", "{{ item.source }}", 2),
        ),
        "item in figures",
    )
