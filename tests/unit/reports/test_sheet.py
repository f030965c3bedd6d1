from datetime import date, datetime
from io import BytesIO

from openpyxl import load_workbook

from generator.reports.sheet import Column, Sheet, book

DAY = date(2027, 1, 27)
TABLE = Sheet(
    "Кто: с кем/где",
    (Column("Имя"), Column("Дата", "day"), Column("Встреч", "whole"), Column("Доля", "number")),
    (
        ("=СУММ(A1)", date(2026, 9, 1), 12, 86.5),
        ("+7 000 000-00-00", None, 0, "группа мала"),
        ("@mail https://example.ru", None, 3, None),
    ),
    heading="Реестр & пары",
)


def test_text_stays_text_whatever_it_begins_with() -> None:
    sheet = load_workbook(BytesIO(book([TABLE], DAY))).worksheets[0]
    first = [sheet.cell(row, 1) for row in (2, 3, 4)]
    assert [cell.value for cell in first] == [
        "=СУММ(A1)",
        "+7 000 000-00-00",
        "@mail https://example.ru",
    ]
    assert {cell.data_type for cell in first} == {"s"}
    assert all(cell.hyperlink is None for cell in first)


def test_days_and_numbers_are_days_and_numbers() -> None:
    sheet = load_workbook(BytesIO(book([TABLE], DAY))).worksheets[0]
    assert sheet["B2"].value == datetime(2026, 9, 1)  # noqa: DTZ001 - a sheet knows no zone
    assert (sheet["C2"].value, sheet["D2"].value) == (12, 86.5)
    assert sheet["D3"].value == "группа мала"
    assert sheet["B3"].value is None


def test_the_heading_is_frozen_filtered_and_repeated_on_paper() -> None:
    sheet = load_workbook(BytesIO(book([TABLE], DAY))).worksheets[0]
    assert sheet.title == "Кто  с кем где"
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:D4"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.page_setup.orientation == "landscape"
    assert str(sheet.page_setup.paperSize) == sheet.PAPERSIZE_A4
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.print_title_cols is None
    header, footer = sheet.oddHeader, sheet.oddFooter
    assert header is not None
    assert footer is not None
    assert header.center.text == "Реестр && пары"
    assert str(footer.left.text).replace("\u00a0", " ") == "По состоянию на 27 января 2027 г."
    assert footer.right.text == "Страница &P из &N"


def test_the_same_tables_give_the_same_bytes() -> None:
    assert book([TABLE], DAY) == book([TABLE], DAY)


def test_an_empty_table_still_has_its_heading() -> None:
    sheet = load_workbook(BytesIO(book([Sheet("Пусто", TABLE.columns, ())], DAY))).worksheets[0]
    assert [cell.value for cell in sheet[1]] == ["Имя", "Дата", "Встреч", "Доля"]


def test_a_wide_table_takes_several_pages_and_repeats_whose_row_it_is() -> None:
    wide = Sheet("Широкая", tuple(Column(f"Столбец {n}", width=40) for n in range(9)), ())
    sheet = load_workbook(BytesIO(book([wide], DAY))).worksheets[0]
    assert sheet.page_setup.fitToWidth == 2
    assert sheet.print_title_cols == "$A:$C"


def test_a_row_is_as_tall_as_its_longest_cell() -> None:
    rows = (("коротко",), ("очень длинный текст " * 10,))
    sheet = load_workbook(
        BytesIO(book([Sheet("Строки", (Column("Текст", width=40),), rows)], DAY))
    ).worksheets[0]
    heights = [sheet.row_dimensions[row].height for row in (2, 3)]  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    assert heights == [18, 93]
