"""The template of the informational note: the parts of a real one, each number with its n."""

from docx.document import Document

from generator.reports.stationery.page import blank
from generator.reports.stationery.pieces import (
    Column,
    bullet,
    centred,
    heading,
    letterhead,
    note,
    signature,
    table,
    tag,
    text,
)


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
    _list(document, "goals", "Цели программы в этом сезоне:")


def _list(document: Document, field: str, lead: str) -> None:
    """A bulleted list with a lead, both absent when there is nothing to list."""
    tag(document, f"{{%p if {field} %}}")
    text(document, lead)
    tag(document, f"{{%p for item in {field} %}}")
    bullet(document, "{{ item }}")
    tag(document, "{%p endfor %}")
    tag(document, "{%p endif %}")


def _facts(document: Document, field: str) -> None:
    """Numbered figures, each a whole phrase."""
    tag(document, f"{{%p for item in {field} %}}")
    text(document, "{{ loop.index }}) {{ item.line }};")
    tag(document, "{%p endfor %}")


def _process(document: Document) -> None:
    heading(document, "2. Этап первый: качество процесса")
    heading(document, "2.1. Что сделано", 2)
    text(document, "В программе {{ states }}.")
    tag(document, "{%p if ends %}")
    text(document, "Досрочно прекращены: {{ ends }} (источник: записи пар).")
    tag(document, "{%p endif %}")
    for title, field in (
        ("Ход программы:", "course"),
        ("Планы, цели и договорённости:", "plans"),
        ("Требования к парам и наставникам:", "requirements"),
    ):
        text(document, title)
        _facts(document, field)
    heading(document, "2.2. Формы работы", 2)
    text(document, "Встреч: {{ meetings }} (источник: записи встреч).")
    _counts(document, "Виды встреч", "kinds")
    text(document, "У одной встречи может быть несколько форм работы.")
    _counts(document, "Формы работы", "works")


def _counts(document: Document, title: str, field: str) -> None:
    table(
        document,
        (
            Column(title, "{{ item.title }}", 5),
            Column("Встреч", "{{ item.count }}", 1.2),
            Column("Доля встреч", "{{ item.share }}", 1.4),
        ),
        f"item in {field}",
    )


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
    text(document, "Удовлетворённость участников:")
    _facts(document, "answers")
    heading(document, "2.4. SWOT-анализ", 2)
    text(document, "{{ swot.origin }}")
    tag(document, "{%p for cell in swot.cells %}")
    heading(document, "{{ cell.title }}", 3)
    tag(document, "{%p for item in cell.statements %}")
    bullet(
        document,
        "{{ item.text }}{% if item.figure %} ({{ item.figure }}).{% endif %}"
        "{% if item.action %} Что делаем: {{ item.action }}.{% endif %}",
    )
    tag(document, "{%p else %}")
    text(document, "Утверждений нет.")
    tag(document, "{%p endfor %}")
    tag(document, "{%p endfor %}")
    tag(document, "{%p if swot.conclusion %}")
    text(document, "{{ swot.conclusion }}")
    tag(document, "{%p endif %}")


def _influence(document: Document) -> None:
    heading(document, "3. Этап второй: влияние на участников")
    tag(document, "{%p if influence.verdict %}")
    text(document, "{{ influence.verdict }}")
    tag(document, "{%p else %}")
    text(
        document,
        "Сравнивались ответы одних и тех же людей или данные об одних и тех же парах на входе и "
        "на выходе, по одной версии анкеты (источник: ответы на входе и на выходе, сведённые по "
        "кодам).",
    )
    _changes(document, "told")
    tag(document, "{%p endif %}")
    tag(document, "{%p if influence.groups %}")
    text(document, "По отдельным формам и моделям:")
    _changes(document, "groups")
    tag(document, "{%p endif %}")
    tag(document, "{%p if influence.untold %}")
    text(document, "Вывода нет:")
    tag(document, "{%p for item in influence.untold %}")
    bullet(document, "{{ item }}")
    tag(document, "{%p endfor %}")
    tag(document, "{%p endif %}")


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


def _course(document: Document) -> None:
    heading(document, "4. Этапы программы")
    table(
        document,
        (
            Column("Этап", "{{ stage.title }}, {{ stage.days }}", 2.2),
            Column("Мероприятия", "{{ stage.activities | join('; ') }}", 3),
            Column("Результат", "{{ stage.result }}", 3),
        ),
        "stage in stages",
    )
    heading(document, "5. Формы и модели")
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
    heading(document, "6. Участники")
    _facts(document, "people")
    heading(document, "7. Задачи и направления работы")
    _list(document, "tasks", "Задачи сезона:")
    for title, field in (
        ("События программы", "events"),
        ("Достижения участников", "achievements"),
        ("Награды и благодарности", "awards"),
    ):
        tag(document, f"{{%p if {field} %}}")
        text(
            document,
            f"{title}: {{% for item in {field} %}}{{{{ item.title }}}} — {{{{ item.count }}}}"
            "{% if not loop.last %}; {% endif %}{% endfor %} (источник: записи).",
        )
        tag(document, "{%p endif %}")


def _indicators(document: Document) -> None:
    heading(document, "8. Показатели")
    for title, field in (("Официальный показатель", "official"), ("Показатель", "indicators")):
        table(
            document,
            (
                Column(title, "{{ item.title }}", 3),
                Column("Значение", "{{ item.said }}", 2.4),
                Column("Цель", "{{ item.target }}", 1.2),
                Column("Итог", "{{ item.verdict }}", 1.8),
            ),
            f"item in {field}",
        )
        text(document, "")


def _conclusion(document: Document) -> None:
    heading(document, "9. Выводы")
    tag(document, "{%p for item in conclusion %}")
    text(document, "{{ item }}")
    tag(document, "{%p endfor %}")
    tag(document, "{%p if omitted %}")
    note(document, "{{ omitted }}")
    tag(document, "{%p endif %}")
    signature(document, "{{ curator }}", "")
    heading(document, "Приложение. Как посчитаны показатели")
    table(
        document,
        (
            Column("Показатель", "{{ item.title }}", 2),
            Column("Как посчитан", "{{ item.definition }}", 4),
            Column("Источник", "{{ item.source }}", 2),
        ),
        "item in figures",
    )
