"""The one sheet of answers in an Excel workbook, its cells as text."""

from datetime import date, datetime, time, timedelta
from io import BytesIO

from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

from generator.imports.bounds import check_extent, check_table, open_zip
from generator.imports.remark import RefusedError, Remark
from generator.imports.table import Table, tabulate

Cell = int | float | str | bool | time | date | datetime | timedelta


def read_workbook(content: bytes) -> Table:
    """The table of the only sheet that has anything in it.

    Raises:
        RefusedError: the file is no workbook, has several such sheets or breaks a bound.
    """
    check_extent(open_zip(content))
    try:
        book = CalamineWorkbook.from_filelike(BytesIO(content))
        sheets = {
            one.name: book.get_sheet_by_name(one.name)
            for one in book.sheets_metadata
            if one.visible is SheetVisibleEnum.Visible
        }
    except CalamineError:
        message = "Книга Excel повреждена."
        remedy = "Откройте её в Excel и сохраните как новую."
        raise RefusedError(Remark("archive", message, remedy)) from None
    filled = [name for name, sheet in sheets.items() if sheet.total_height]
    if len(filled) != 1:
        raise RefusedError(_which_sheet(filled))
    sheet = sheets[filled[0]]
    check_table(sheet.total_height, sheet.total_width)
    cells = sheet.to_python(skip_empty_area=False)
    evidence = ("книга Excel (XLSX)", f"лист «{filled[0]}»")
    grid = [[said(cell) for cell in row] for row in cells]
    return tabulate(grid, evidence, sheet=filled[0])


def _which_sheet(filled: list[str]) -> Remark:
    if not filled:
        return Remark("empty", "В книге нет ни одной заполненной строки.", "Скачайте её ещё раз.")
    names = ", ".join(f"«{name}»" for name in filled)
    message = f"В книге несколько листов с данными: {names}."
    return Remark("sheets", message, "Оставьте один лист — с ответами этой волны.")


def said(cell: Cell) -> str:
    """A cell as one would type it: 7 and not 7.0, a moment as 2026-09-20 18:03:11."""
    if isinstance(cell, bool):
        return "да" if cell else "нет"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ", timespec="seconds")
    return str(cell)
