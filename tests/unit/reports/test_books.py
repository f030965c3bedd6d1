"""The Excel papers of the demo, read back as whoever gets them would read them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO

from openpyxl import load_workbook

from generator.identities import Identities
from generator.reports.paper import Made, Paper, Setting
from generator.reports.papers import indicators, registry, requests, roadmap
from tests.unit.reports.demo import demo, season

LAST = Setting(demo(), season("2025-26"), date(2026, 6, 30))
NAMELESS = replace(LAST, opened=replace(demo(), identities=Identities()))
Table = dict[str, list[dict[str, object]]]


def tables(made: Made) -> Table:
    """Rows by sheet, each by its headings."""
    book = load_workbook(BytesIO(made.content))
    found: Table = {}
    for sheet in book.worksheets:
        heading, *rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
        found[sheet.title] = [
            {str(name): _plain(value) for name, value in zip(heading, row, strict=True)}
            for row in rows
        ]
    return found


def _plain(value: object) -> object:
    return value.replace("\u00a0", " ") if isinstance(value, str) else value


def one(paper: Paper, setting: Setting) -> Made:
    (made,) = paper.build(setting)
    return made


def sensitive_words() -> Iterator[str]:
    yield from ("ограниченными возможностями", "трудной жизненной", "выгорание", "поведением")


REGISTRY = tables(one(registry.PAPER, LAST))


def test_the_registry_has_both_bases_and_who_works_with_whom() -> None:
    assert list(REGISTRY) == ["Наставники", "Наставляемые", "Кто с кем"]
    assert len(REGISTRY["Кто с кем"]) == 24
    first = REGISTRY["Кто с кем"][0]
    assert first["Наставник"] == "Еремеева Алевтина Марковна"
    assert first["Наставляемые"] == "Журавка Милана Денисовна"
    assert (first["Форма"], first["Модель"]) == (
        "педагог – педагог",
        "опытный педагог – молодой специалист",
    )
    assert (first["Приказ"], first["Состояние"]) == ("№ 128-о от 22.09.2025", "завершена")


def test_a_mentor_stands_with_strengths_contacts_and_mentees() -> None:
    row = next(r for r in REGISTRY["Наставники"] if r["id"] == "p-99p2")
    assert row["Фамилия, имя, отчество"] == "Еремеева Алевтина Марковна"
    assert str(row["Контакты"]).startswith("+7")
    assert row["Контур"] == "внутренний"
    assert row["Наставляемые"] == "Журавка Милана Денисовна"
    assert row["Форма"] == "педагог – педагог"


def test_a_mentee_stands_with_the_request_and_the_mark_of_passing() -> None:
    marks = {row["Отметка о прохождении"] for row in REGISTRY["Наставляемые"]}
    assert marks >= {"программа пройдена", "прекращено досрочно"}
    assert all(row["Основной запрос"] for row in REGISTRY["Наставляемые"])


def test_contacts_go_no_further_than_a_consent_that_holds() -> None:
    rows = [*REGISTRY["Наставники"], *REGISTRY["Наставляемые"]]
    without = [row for row in rows if row["Контакты"] == "нет согласия на обработку"]
    assert all(not row.get("Законный представитель") for row in without)


def test_no_sensitive_category_stands_in_any_book() -> None:
    for paper in (registry.PAPER, requests.PAPER, indicators.PAPER):
        text = str(tables(one(paper, LAST))).lower()
        assert not [word for word in sensitive_words() if word in text]


def test_without_names_people_are_called_by_role_and_id() -> None:
    made = one(registry.PAPER, NAMELESS)
    first = tables(made)["Кто с кем"][0]
    assert (first["Наставник"], first["Наставляемые"]) == (
        "наставник p-99p2",
        f"наставляемый {str(first['Наставляемые']).split()[-1]}",
    )
    assert not made.has_names
    assert "+7" not in str(tables(made))


def test_requests_are_listed_and_counted_by_area() -> None:
    book = tables(one(requests.PAPER, LAST))
    total = book["По областям"][-1]
    asked = book["Карта запросов"]
    assert total["Область"] == "Всего"
    assert total["Запросов"] == len(asked)
    assert total["Ждут пару"] == sum(row["Состояние"] == "ждёт пару" for row in asked)
    by_area = [row["Запросов"] for row in book["По областям"][:-1]]
    assert sum(int(str(count)) for count in by_area) == len(asked)


def test_indicators_come_with_parts_target_and_formula() -> None:
    book = tables(one(indicators.PAPER, LAST))
    assert list(book) == ["Официальные показатели", "Показатели организации", "О таблице"]
    young = next(r for r in book["Официальные показатели"] if "Молодые" in str(r["Показатель"]))
    assert (young["Значение"], young["Единица"]) == (80, "%")
    assert (young["Числитель"], young["Знаменатель"], young["n"]) == (4, 5, 5)
    assert (young["Цель"], young["Вывод"]) == (70, "цель достигнута")
    assert young["Как посчитано"]
    assert young["Источник"]


def test_an_indicator_that_cannot_be_said_says_why() -> None:
    running = Setting(demo(), season("2026-27"), date(2027, 1, 27))
    made = one(indicators.PAPER, running)
    satisfied = next(
        row
        for row in tables(made)["Официальные показатели"]
        if str(row["Показатель"]).startswith("Довольны")
    )
    assert satisfied["Значение"] == "выходной анкеты с этим вопросом ещё не было"
    assert made.hidden >= 2


def test_the_roadmap_is_a_paper_and_a_table() -> None:
    paper, table = roadmap.PAPER.build(LAST)
    assert (paper.path, table.path) == (
        "dorozhnaya-karta-2025-26.docx",
        "dorozhnaya-karta-2025-26.xlsx",
    )
    rows = tables(table)["Дорожная карта"]
    assert rows[0]["Мероприятие"] == "Принять положение и программу наставничества"
    assert rows[0]["Этап"] == "Подготовка условий"
    assert rows[0]["Состояние"] == "сделано"


def test_the_same_records_give_the_same_bytes() -> None:
    for paper in (registry.PAPER, requests.PAPER, roadmap.PAPER, indicators.PAPER):
        first = [made.content for made in paper.build(LAST)]
        assert first == [made.content for made in paper.build(LAST)]


def test_no_cell_is_a_formula() -> None:
    for paper in (registry.PAPER, requests.PAPER, indicators.PAPER):
        book = load_workbook(BytesIO(one(paper, LAST).content))
        kinds = {c.data_type for s in book.worksheets for row in s.iter_rows() for c in row}
        assert "f" not in kinds
