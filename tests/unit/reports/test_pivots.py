"""The pivot tables of the demo, read back and held against the counts of monitoring."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook

from generator.grammar import month_name
from generator.identities import Identities
from generator.monitoring import (
    activity,
    agreements_figure,
    by_form,
    by_kind,
    by_state,
    by_work,
    goals_figure,
    season_meetings,
)
from generator.monitoring.course.load import by_mentees
from generator.programme.relations import pairs_in
from generator.records.meeting import Meeting
from generator.records.pair import Pair
from generator.reports.catalogue import PAPERS
from generator.reports.desk import paper_called
from generator.reports.paper import NothingToSayError, Setting
from generator.reports.papers import pivots
from tests.unit.reports.demo import demo, named_in, season, without

LAST = Setting(demo(), season("2025-26"), date(2026, 6, 30))
NOW = Setting(demo(), season("2026-27"), date(2027, 1, 27))
WHERE = (demo().programme, LAST.season)

Row = dict[str, object]
Book = dict[str, list[Row]]
NUMBERS = ("Встречи по месяцам", "Часы", "Формы работы", "Пары", "Договорённости", "Наставники")


def content(setting: Setting = LAST) -> bytes:
    (made,) = pivots.PAPER.build(setting)
    assert made.path == f"svod-{setting.season.id}.xlsx"
    assert not made.has_names
    return made.content


def tables(setting: Setting = LAST) -> Book:
    """Rows by sheet, each by its headings."""
    found: Book = {}
    for sheet in load_workbook(BytesIO(content(setting))).worksheets:
        heading, *rows = sheet.iter_rows(values_only=True)
        found[sheet.title] = [dict(zip(map(plain, heading), row, strict=True)) for row in rows]
    return found


@pytest.fixture(scope="module")
def book() -> Book:
    return tables()


def plain(value: object) -> str:
    return str(value).replace("\u00a0", " ")


def numbers(row: Row) -> list[float]:
    return [value for value in row.values() if isinstance(value, int | float)]


def test_the_book_is_found_by_its_russian_names() -> None:
    assert {paper_called(word, PAPERS).key for word in ("pivots", "сводные таблицы", "свод")} == {
        "pivots"
    }


def test_every_table_stands_in_the_order_of_reading(book: Book) -> None:
    assert list(book) == [
        "Встречи по месяцам",
        "Часы",
        "Формы работы",
        "Пары",
        "Формат и длительность",
        "Договорённости",
        "Наставники",
        "Как читать",
    ]


def test_months_are_russian_in_order_and_the_empty_one_is_there(book: Book) -> None:
    rows = book["Встречи по месяцам"]
    assert [plain(row["Месяц"]) for row in rows] == [
        *(plain(month_name(each.month)) for each in activity(*WHERE)),
        "Всего",
    ]
    assert plain(rows[0]["Месяц"]) == "сентябрь 2025 г."
    assert plain(rows[-2]["Месяц"]) == "июнь 2026 г."
    assert numbers(rows[-2]) == [0, 0, 0, 0, 0, 0]


def test_meetings_are_as_many_as_monitoring_counts(book: Book) -> None:
    rows = book["Встречи по месяцам"]
    assert [row["Всего"] for row in rows[:-1]] == [each.meetings for each in activity(*WHERE)]
    assert numbers(rows[-1]) == [
        *(count for _, count in by_kind(*WHERE)),
        len(season_meetings(*WHERE)),
    ]


def test_hours_are_the_minutes_of_months_and_forms(book: Book) -> None:
    rows = book["Часы"]
    by_month = [each.minutes / 60 for each in activity(*WHERE)]
    assert [row["Всего"] for row in rows[:-1]] == pytest.approx(by_month)
    minutes = [form.minutes for form in by_form(*WHERE)]
    assert numbers(rows[-1]) == pytest.approx([*(m / 60 for m in minutes), sum(minutes) / 60])


def test_a_meeting_counts_under_each_form_of_work(book: Book) -> None:
    rows = {str(row["Форма работы"]): row["Всего"] for row in book["Формы работы"]}
    told = {work.label: count for work, count in by_work(*WHERE)}
    assert {name: count for name, count in rows.items() if name in told} == told
    assert rows["не указано"] == 0
    assert rows["Всего"] == sum(told.values())


def test_pairs_goals_and_agreements_are_those_of_the_season(book: Book) -> None:
    total = book["Пары"][-1]
    states = {state.label.capitalize(): count for state, count in by_state(*WHERE)}
    assert {name: total[name] for name in states} == states
    goals = goals_figure(LAST.programme, pairs_in(*WHERE))
    assert (total["Из них достигнуто"], total["Целей с итогом"]) == (
        goals.numerator,
        goals.denominator,
    )


def test_agreements_are_those_that_the_share_is_made_of() -> None:
    where = (NOW.programme, NOW.season)
    book, share = tables(NOW), agreements_figure(NOW.programme, pairs_in(*where))
    total = book["Договорённости"][-1]
    kept, overdue = total["Сделано"], total["Просрочено"]
    assert isinstance(kept, int)
    assert isinstance(overdue, int)
    assert (kept, kept + overdue) == (share.numerator, share.denominator)
    pairs = book["Пары"][-1]
    agreed = (pairs["Договорённостей исполнено"], pairs["Договорённостей просрочено"])
    assert agreed == (kept, overdue)


def test_mentors_are_counted_by_those_they_lead_at_once(book: Book) -> None:
    total = book["Наставники"][-1]
    led = {f"Ведёт {mentees}": count for mentees, count in by_mentees(*WHERE)}
    assert {name: total[name] for name in led} == led
    first = next(row for row in book["Наставники"] if row["Кто"] == "педагог")
    assert (first["Контур"], first["Стаж"]) == ("внутренний контур", "3–9 лет")


def test_formats_have_a_count_and_the_median_of_minutes(book: Book) -> None:
    online = [m for m in season_meetings(*WHERE) if m.format.label == "дистанционно"]
    total = book["Формат и длительность"][-1]
    assert total["Дистанционно: встреч"] == len(online) == 9
    assert total["Дистанционно: медиана, мин"] == sorted(m.minutes for m in online)[4] == 50


def test_a_median_of_nothing_is_an_empty_cell() -> None:
    rows = tables(NOW)["Формат и длительность"]
    pupils = next(row for row in rows if str(row["Форма"]).startswith("обучающийся"))
    assert (pupils["Смешанно: встреч"], pupils["Смешанно: медиана, мин"]) == (0, None)


@pytest.mark.parametrize("setting", [LAST, NOW], ids=["finished", "running"])
def test_margins_are_the_sums_of_their_rows_and_columns(setting: Setting) -> None:
    book = tables(setting)
    for name in NUMBERS:
        *rows, total = book[name]
        for heading, told in total.items():
            column = [row[heading] for row in rows]
            if isinstance(told, int | float):
                assert sum(c for c in column if isinstance(c, int | float)) == pytest.approx(told)
        for row in book[name]:
            parts = list(row.values())[: list(row).index("Всего")]
            assert sum(p for p in parts if isinstance(p, int | float)) == pytest.approx(
                row["Всего"]
            )


def test_the_last_sheet_says_what_a_cell_is_and_of_how_many(book: Book) -> None:
    told = {row["Таблица"]: row for row in book["Как читать"]}
    assert set(book) - {"Как читать"} <= set(told)
    assert (told["Часы"]["n"], told["Часы"]["Чего"]) == (165, "встреч")
    assert told["Пары"]["Источник"] == "записи пар и встреч"
    assert plain(told["По состоянию на"]["Что в ячейке"]) == "27 января 2027 г."


def test_a_season_without_meetings_has_zeroes_and_one_without_pairs_no_book() -> None:
    bare = replace(
        LAST, opened=replace(demo(), programme=without(lambda one: isinstance(one, Meeting)))
    )
    book = tables(bare)
    assert numbers(book["Встречи по месяцам"][-1]) == [0, 0, 0, 0, 0, 0]
    assert book["Формат и длительность"][-1]["Всего: медиана, мин"] is None
    assert book["Пары"][-1]["Всего"] == 24
    empty = replace(
        LAST, opened=replace(demo(), programme=without(lambda one: isinstance(one, Pair)))
    )
    with pytest.raises(NothingToSayError, match="в сезоне 2025-26 ещё нет пар и групп"):
        list(pivots.PAPER.build(empty))


def test_the_total_stands_out_and_is_never_filtered_off() -> None:
    sheet = load_workbook(BytesIO(content())).worksheets[0]
    assert sheet["A12"].value == "Всего"
    assert (sheet["A12"].font.b, sheet["G11"].font.b) == (True, False)
    assert sheet.auto_filter.ref == "A1:G11"
    assert load_workbook(BytesIO(content()))["Часы"]["B2"].number_format == "#,##0.0"


def test_no_name_no_formula_and_the_same_bytes() -> None:
    first = content()
    assert first == content(replace(LAST, opened=replace(demo(), identities=Identities())))
    cells = [
        cell
        for sheet in load_workbook(BytesIO(first)).worksheets
        for row in sheet.iter_rows()
        for cell in row
    ]
    assert {cell.data_type for cell in cells} == {"s", "n"}
    assert named_in("\n".join(str(cell.value) for cell in cells)) == []
