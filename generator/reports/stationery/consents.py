"""Templates of the consents: each is one document about one thing."""

from docx.document import Document
from docx.shared import Pt

from generator.reports.stationery.page import INDENT, blank
from generator.reports.stationery.pieces import (
    Column,
    blanks,
    bullet,
    centred,
    grid,
    heading,
    line,
    note,
    tag,
    text,
)

_CHILD = "моего ребёнка (подопечного)"


def processing() -> Document:
    """Обработка персональных данных (152-ФЗ, ст. 9)."""
    document = _begin("на обработку персональных данных")
    _who(document)
    _operator(
        document,
        "даю согласие на обработку {% if minor %}персональных данных "
        f"{_CHILD}{{% else %}}моих персональных данных{{% endif %}}.",
    )
    text(document, "Цель: участие в программе наставничества «{{ programme }}» и её мониторинг.")
    text(document, "Перечень данных:")
    _items(document, "{{ item }};")
    text(
        document,
        "Действия: сбор, запись, систематизация, накопление, хранение, уточнение, извлечение, "
        "использование, обезличивание, блокирование, удаление, уничтожение. Способ: с "
        "использованием средств автоматизации и без них, на оборудовании организации в России. "
        "Передача третьим лицам и распространение этим согласием не разрешаются.",
    )
    _term(document, "до окончания участия в программе, но не дольше, чем до {{ season_end }}")
    _signed(document)
    return document


def distribution() -> Document:
    """Распространение (152-ФЗ, ст. 10.1)."""
    document = _begin("на обработку персональных данных, разрешённых для распространения")
    _who(document)
    blanks(document, "телефон, почтовый или электронный адрес:")
    _operator(
        document,
        "даю согласие на распространение {% if minor %}персональных данных "
        f"{_CHILD}{{% else %}}моих персональных данных{{% endif %}}.",
    )
    text(document, "ИНН {{ inn }}, ОГРН {{ ogrn }}.")
    text(document, "Информационный ресурс, где данные будут доступны всем:")
    line(document, "{{ site }}")
    text(document, "Цель: рассказ о программе наставничества «{{ programme }}» и её практиках.")
    text(
        document,
        "Отметьте каждую строку отдельно: «да» — можно распространять, «нет» — нельзя. "
        "Пустая строка значит «нет».",
    )
    table = grid(
        document,
        (
            Column("Данные", "", 3),
            Column("Да / нет", "", 1.2),
            Column("Условия и запреты", "", 3),
        ),
        4,
    )
    for place, source in ((1, "{%tr for item in data %}"), (3, "{%tr endfor %}")):
        table.rows[place].cells[0].text = source
    table.rows[2].cells[0].paragraphs[0].text = "{{ item }}"
    text(
        document,
        "Условия передачи полученных данных: ☐ без ограничений; ☐ только по внутренней сети; "
        "☐ передача запрещена.",
    )
    blanks(document, "Запреты на обработку неограниченным кругом лиц:", INDENT)
    blanks(document, "Срок действия согласия: с «___» ________ 20___ г. по", INDENT)
    text(
        document,
        "Согласие можно отозвать в любое время без объяснения причин. Распространение прекращается "
        "по требованию; отказ от этого согласия не мешает участию в программе.",
    )
    _signed(document)
    return document


def special() -> Document:
    """Специальные категории (152-ФЗ, ст. 10)."""
    document = _begin("на обработку специальных категорий персональных данных")
    _who(document)
    _operator(
        document,
        "даю согласие на обработку сведений {% if minor %}о состоянии здоровья и "
        f"особых условиях {_CHILD}{{% else %}}о состоянии моего здоровья{{% endif %}}.",
    )
    text(document, "Цель: подбор темпа и условий работы в паре или группе.")
    blanks(document, "Какие именно сведения (вписывает подписавший):", INDENT)
    blanks(document, "")
    text(
        document,
        "Действия: запись, хранение, использование куратором при подборе пары, уничтожение. "
        "Сведения не показываются другим участникам, не публикуются и никому не передаются.",
    )
    _term(document, "до окончания участия в программе, но не дольше, чем до {{ season_end }}")
    _signed(document)
    return document


def photo() -> Document:
    """Изображение (ГК, ст. 152.1)."""
    document = _begin("на использование изображения")
    _who(document)
    _operator(
        document,
        "даю согласие на съёмку и использование {% if minor %}изображения "
        f"{_CHILD}{{% else %}}моего изображения{{% endif %}} "
        "(статья 152.1 Гражданского кодекса Российской Федерации).",
    )
    text(document, "Где можно использовать (отметьте каждую строку отдельно):")
    for place in (
        "внутренние стенды и альбомы организации: да / нет;",
        "открытый сайт программы {{ site }}: да / нет;",
        "печатные материалы программы: да / нет.",
    ):
        bullet(document, place)
    text(document, "Изображение не используется в рекламе и не сопровождается фамилией.")
    blanks(document, "Срок действия согласия: с «___» ________ 20___ г. по", INDENT)
    text(document, "Согласие можно отозвать в любое время; отказ не мешает участию в программе.")
    _signed(document)
    return document


def participation() -> Document:
    """Участие несовершеннолетнего."""
    document = _begin("законного представителя на участие в программе наставничества")
    _who(document)
    text(
        document,
        f"согласен (согласна) на участие {_CHILD} в программе наставничества "
        "«{{ programme }}», которую ведёт {{ school }}.",
    )
    text(document, "Мне рассказали и понятно, что:")
    for item in (
        "наставника подбирает куратор по запросу ребёнка, и пара закрепляется приказом;",
        "встречи проходят в организации или там, о чём я знаю заранее;",
        "участие добровольное и бесплатное, прекратить его можно в любой день;",
        "ответы анкет обобщаются, по отдельности их никто не показывает;",
        "обработка и распространение данных — отдельные согласия.",
    ):
        bullet(document, item)
    blanks(document, "Роль ребёнка: ☐ наставляемый ☐ наставник. Особые условия:", INDENT)
    text(document, "Согласие действует до {{ season_end }} или до письменного отказа.")
    _signed(document)
    return document


def labour() -> Document:
    """Наставник-работник (ТК, ст. 351.8)."""
    document = _begin("работника на выполнение работы по наставничеству")
    _who(document)
    text(
        document,
        "согласен (согласна) выполнять наряду с работой по трудовому договору работу по "
        "наставничеству в программе «{{ programme }}» ({{ school }}, {{ address }}).",
    )
    table = grid(document, (Column("Условие", "", 2), Column("О чём договорились", "", 4)), 6)
    for row, title in zip(
        table.rows[1:],
        (
            "Содержание работы",
            "Форма наставничества",
            "Срок",
            "Наставляемый (должность)",
            "Оплата",
        ),
        strict=True,
    ):
        row.cells[0].paragraphs[0].text = title
    text(
        document,
        "Условия закрепляются дополнительным соглашением к трудовому договору. Я могу досрочно "
        "отказаться от наставничества, а работодатель — досрочно отменить поручение, предупредив "
        "не менее чем за {{ notice_days }} рабочих дня (статья 351.8 Трудового кодекса).",
    )
    _signed(document)
    return document


def _begin(title: str) -> Document:
    document = blank(numbered=False, dense=True)
    heading(document, "СОГЛАСИЕ", 0)
    centred(document, title, bold=True)
    line(document, "№ ___________\t«___» ______________ 20___ г.")
    return document


def _who(document: Document) -> None:
    """The signer, with the papers that the law asks for; for a child the representative's too."""
    blanks(document, "Я,")
    note(document, "фамилия, имя, отчество полностью")
    blanks(document, "адрес:")
    blanks(document, "паспорт (серия, номер, кем и когда выдан):")
    blanks(document, "")
    tag(document, "{%p if minor %}")
    blanks(document, "законный представитель (мать, отец, опекун) ребёнка:")
    blanks(document, "")
    note(document, "фамилия, имя, отчество и дата рождения ребёнка")
    blanks(document, "документ о полномочиях представителя:")
    tag(document, "{%p endif %}")


def _operator(document: Document, words: str) -> None:
    text(document, f"{words} Оператор: {{{{ school }}}}, адрес: {{{{ address }}}}.")


def _items(document: Document, words: str) -> None:
    tag(document, "{%p for item in data %}")
    bullet(document, words)
    tag(document, "{%p endfor %}")


def _term(document: Document, term: str) -> None:
    text(
        document,
        f"Согласие действует {term}. Его можно отозвать письменным заявлением в организацию; "
        "после отзыва данные уничтожаются в течение {{ destroy_days }} дней.",
    )


def _signed(document: Document) -> None:
    signed = line(document, "«___» ______________ 20___ г.    _______________ / _________________")
    signed.paragraph_format.space_before = Pt(14)
    note(document, "дата, подпись, расшифровка подписи")
    tag(document, "{%p if minor %}")
    line(document, "С согласием ознакомлен (для 14–17 лет): ____________ / _______________")
    tag(document, "{%p endif %}")
