"""The template of the informational note: the parts of a real one, each number with its n."""

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


def spravka() -> Document:
    """The whole note."""
    document = blank()
    _title(document)
    _aims(document)
    _process(document)
    _voices(document)
    _influence(document)
    _course(document)
    _indicators(document)
    _conclusion(document)
    return document


def _title(document: Document) -> None:
    letterhead(document)
    heading(document, "Информационная справка", 0)
    centred(document, "по итогам мониторинга программы наставничества «{{ programme }}»")
    centred(document, "за {{ words }}")
    centred(document, "по состоянию на {{ as_of }}")


def _aims(document: Document) -> None:
    heading(document, "1. Цель и задачи мониторинга")
    text(
        document,
        "Мониторинг показывает, как идёт программа и что меняется у её участников. Первый этап — "
        "качество процесса, второй — влияние на участников. Каждое число приведено вместе с тем, "
        "из скольких оно получено (n), и с источником. Ответы групп меньше порога не показаны.",
    )
    with given(document, "partial"):
        text(document, "{{ partial }}")
    season_pieces.bullets(document, "goals", "Цели программы в этом сезоне:")


def _process(document: Document) -> None:
    heading(document, "2. Этап первый: качество процесса")
    heading(document, "2.1. Что сделано", 2)
    text(document, "В программе {{ states }}.")
    with given(document, "ends"):
        text(document, "Досрочно прекращены: {{ ends }} (источник: записи пар).")
    season_pieces.facts(document, "course", "Ход программы")
    season_pieces.facts(document, "plans", "Планы и договорённости")
    season_pieces.facts(document, "requirements", "Требования к парам и наставникам")
    heading(document, "2.2. Формы работы", 2)
    text(document, "Проведено встреч: {{ meetings }} (источник: записи встреч).")
    season_pieces.counts(document, "Виды встреч", "kinds")
    text(document, "У одной встречи может быть несколько форм работы.")
    season_pieces.counts(document, "Формы работы", "works")


def _voices(document: Document) -> None:
    heading(document, "2.3. Кого спросили", 2)
    tag(document, "{%p if waves %}")
    table(
        document,
        (
            Column("Анкета", "{{ wave.title }}", 3),
            Column("Срок", "{{ wave.window }}", 2),
            Column("Ответили", "{{ wave.rate }}", 2),
        ),
        "wave in waves",
    )
    tag(document, "{%p else %}")
    text(document, "За этот срок анкет не было.")
    tag(document, "{%p endif %}")
    season_pieces.gap(document)
    season_pieces.facts(document, "answers", "Удовлетворённость")
    season_pieces.expectations(document)
    heading(document, "2.4. SWOT-анализ", 2)
    season_pieces.swot(document, 3)
    heading(document, "2.5. Соответствие программы", 2)
    season_pieces.conformity(document)


def _influence(document: Document) -> None:
    heading(document, "3. Этап второй: влияние на участников")
    season_pieces.influence(document)


def _course(document: Document) -> None:
    heading(document, "4. Этапы программы")
    season_pieces.stages(document)
    heading(document, "5. Формы и модели")
    season_pieces.forms(document)
    heading(document, "6. Участники")
    season_pieces.facts(document, "people", "Роль")
    heading(document, "7. Задачи и направления работы")
    season_pieces.bullets(document, "tasks", "Задачи сезона:")
    season_pieces.recognition(document)


def _indicators(document: Document) -> None:
    heading(document, "8. Показатели")
    season_pieces.indicators(document)
    heading(document, "9. Ожидали — получили")
    season_pieces.received(document)


def _conclusion(document: Document) -> None:
    heading(document, "10. Выводы")
    tag(document, "{%p for item in conclusion %}")
    text(document, "{{ item }}")
    tag(document, "{%p endfor %}")
    with given(document, "omitted"):
        note(document, "{{ omitted }}")
    signature(document, "{{ curator }}", "")
    heading(document, "Приложение. Как посчитаны показатели")
    season_pieces.definitions(document)
