"""Templates of the four orders: letterhead, number and day, points, signatures."""

from docx.document import Document
from docx.shared import Mm

from generator.reports.stationery.page import blank
from generator.reports.stationery.pieces import (
    Column,
    bullet,
    centred,
    heading,
    letterhead,
    line,
    point,
    signature,
    table,
    tag,
    text,
)

_CURATOR_DUTIES = (
    "вести базы наставников и наставляемых и карту запросов;",
    "организовать отбор и обучение наставников, формирование пар и групп;",
    "сопровождать работу пар, вести записи встреч и планов;",
    "проводить мониторинг на входе и на выходе, готовить анализ и справку;",
    "хранить согласия участников и следить за сроками их действия.",
)


def start() -> Document:
    """О внедрении."""
    document = _begin()
    point(document, "Внедрить целевую модель наставничества по формам: {{ forms }}.")
    point(
        document,
        "Работать по положению о наставничестве{{ regulation }} и дорожной карте{{ roadmap }}.",
    )
    point(document, "Утвердить сроки этапов программы:")
    _terms(document, "Этап", "stages")
    tag(document, "{%p if monitoring %}")
    point(document, "Утвердить сроки мониторинга:")
    _terms(document, "Измерение, отчёт", "monitoring")
    tag(document, "{%p endif %}")
    tag(document, "{%p if expected %}")
    point(document, "Утвердить планируемые результаты:")
    _list(document, "expected")
    tag(document, "{%p endif %}")
    _end(document)
    return document


def curator() -> Document:
    """О назначении куратора."""
    document = _begin()
    point(
        document,
        "Назначить куратором программы наставничества «{{ programme }}» "
        "на {{ season }} учебный год {{ appointed }}{{ position }}.",
    )
    point(document, "Возложить на куратора обязанности:")
    for duty in _CURATOR_DUTIES:
        bullet(document, duty)
    tag(document, "{%p if team %}")
    point(document, "Утвердить состав команды программы:")
    columns = (
        Column("Роль", "{{ member.role }}", 2),
        Column("Фамилия, имя, отчество", "{{ member.name }}", 2.6),
        Column("За что отвечает", "{{ member.duty }}", 3),
    )
    table(document, columns, "member in team")
    tag(document, "{%p endif %}")
    _end(document)
    return document


def pairs() -> Document:
    """О закреплении пар."""
    document = _begin()
    point(document, "Закрепить наставнические пары и группы:")
    columns = (
        Column("№", "{{ loop.index }}", 0.5),
        Column("Наставник", "{{ pair.mentors }}", 2.5),
        Column("Наставляемые", "{{ pair.mentees }}", 2.6),
        Column("Форма и модель", "{{ pair.form }}", 2.2),
        Column("Срок", "{{ pair.term }}", 1.9),
    )
    table(document, columns, "pair in pairs")
    point(
        document,
        "Наставникам в течение {{ plan_days }} дней от начала работы составить "
        "вместе с наставляемыми персонализированные программы и вести записи встреч.",
    )
    point(
        document,
        "Наставникам отчитываться о работе пар перед куратором раз в полугодие: в декабре и в мае.",
    )
    tag(document, "{%p if labour %}")
    point(
        document,
        "Содержание, срок, форму и оплату работы наставников-работников определить "
        "дополнительными соглашениями к трудовым договорам при их письменном согласии "
        "(статья 351.8 Трудового кодекса Российской Федерации).",
    )
    tag(document, "{%p endif %}")
    point(document, "Куратору внести пары в базы программы.")
    _end(document)
    return document


def awards() -> Document:
    """О поощрении."""
    document = _begin()
    point(
        document,
        "Принять к сведению отчёт куратора об итогах программы наставничества "
        "«{{ programme }}» за {{ season }} учебный год.",
    )
    tag(document, "{%p if awards %}")
    point(document, "За вклад в наставничество отметить:")
    columns = (
        Column("№", "{{ loop.index }}", 0.5),
        Column("Кого", "{{ award.who }}", 3),
        Column("Чем", "{{ award.kind }}", 2.2),
        Column("За что", "{{ award.reason }}", 3),
    )
    table(document, columns, "award in awards")
    tag(document, "{%p endif %}")
    point(document, "Куратору учесть итоги в плане следующего сезона.")
    _end(document)
    return document


def _begin() -> Document:
    """Everything above the points."""
    document = blank()
    letterhead(document)
    heading(document, "ПРИКАЗ", 0)
    dated = line(document, "{{ order.day }}\t{{ order.number }}")
    dated.paragraph_format.tab_stops.add_tab_stop(Mm(125))  # pyright: ignore[reportUnknownMemberType]
    centred(document, "{{ order.title }}", bold=True)
    tag(document, "{%p if order.norms %}")
    text(document, "В целях развития наставничества и на основании документов:")
    _list(document, "order.norms")
    tag(document, "{%p endif %}")
    line(document, "ПРИКАЗЫВАЮ:")
    return document


def _end(document: Document) -> None:
    """The last point and the signatures, kept on one page."""
    together = (
        point(document, "Контроль за исполнением приказа оставляю за собой."),
        signature(document, "{{ director }}", "{{ order.director_name }}"),
        line(document, "С приказом ознакомлены:"),
    )
    for paragraph in together:
        paragraph.paragraph_format.keep_with_next = True
    signature(document, "{{ curator }}", "{{ order.curator_name }}")


def _terms(document: Document, title: str, field: str) -> None:
    columns = (Column(title, "{{ term.title }}", 3), Column("Срок", "{{ term.days }}", 2))
    table(document, columns, f"term in {field}")


def _list(document: Document, field: str) -> None:
    tag(document, f"{{%p for item in {field} %}}")
    bullet(document, "{{ item }}{% if loop.last %}.{% else %};{% endif %}")
    tag(document, "{%p endfor %}")
