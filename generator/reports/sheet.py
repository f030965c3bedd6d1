"""The only door to Excel files: tables that can be filtered, printed and trusted."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Literal, Protocol, cast

import xlsxwriter  # pyright: ignore[reportMissingTypeStubs]

from generator.grammar import day as day_said

Cell = str | int | float | date | None
Look = Literal["text", "whole", "number", "share", "day"]

_FORMATS: dict[Look, str] = {
    "text": "@",
    "whole": "#,##0",
    "number": "#,##0.0",
    "share": "0%",
    "day": "dd.mm.yyyy",
}
_STANDS_OUT: dict[str, object] = {"bold": True, "bg_color": "#F2F5F8"}
_A4 = 9
_NARROWEST, _WIDEST = 6, 60
_LINE, _TALLEST, _SLACK = 15.0, 400.0, 2
_PAGE = 215
"""Letters that an A4 page on its side takes in a size that can still be read."""
_NAMING = 3
"""The first columns say of whom a row is; they are repeated where a table takes several pages."""
_FORBIDDEN_IN_TITLES = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_LONGEST_TITLE = 31


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, how its cells look, its width in letters (0 = by its content)."""

    title: str
    look: Look = "text"
    width: float = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of a book: ``title`` names the tab, ``heading`` stands on each printed page.

    ``total`` says that the last row sums the others up: it stands out and is never filtered off.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    heading: str = ""
    total: bool = False


class _Format(Protocol):
    pass


_Looks = dict[Look, _Format]


class _Tab(Protocol):
    def write_string(self, row: int, column: int, text: str, look: _Format) -> int: ...
    def write_number(self, row: int, column: int, value: float, look: _Format) -> int: ...
    def write_datetime(self, row: int, column: int, value: date, look: _Format) -> int: ...
    def write_blank(self, row: int, column: int, value: None, look: _Format) -> int: ...
    def set_row(self, row: int, height: float) -> int: ...
    def set_column(self, first: int, last: int, width: float) -> int: ...
    def freeze_panes(self, row: int, column: int) -> None: ...
    def autofilter(self, row: int, column: int, last_row: int, last_column: int) -> None: ...
    def set_landscape(self) -> None: ...
    def set_paper(self, size: int) -> None: ...
    def set_margins(self, left: float, right: float, top: float, bottom: float) -> None: ...
    def fit_to_pages(self, width: int, height: int) -> None: ...
    def repeat_columns(self, first: int, last: int) -> None: ...
    def repeat_rows(self, first: int, last: int) -> None: ...
    def set_header(self, text: str) -> None: ...
    def set_footer(self, text: str) -> None: ...


class _Book(Protocol):
    def add_worksheet(self, name: str) -> _Tab: ...
    def add_format(self, look: dict[str, object]) -> _Format: ...
    def set_properties(self, properties: dict[str, object]) -> None: ...
    def close(self) -> None: ...


def book(sheets: Sequence[Sheet], day: date) -> bytes:
    """An Excel file of tables as of ``day``; the same input gives the same bytes.

    Text is never taken for a formula or a link, whatever it begins with.
    """
    stream = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    made = cast("_Book", xlsxwriter.Workbook(stream, options))
    made.set_properties({"created": datetime.combine(day, time(), UTC), "author": "nastavnik"})
    looks, sums = _looks(made, {}), _looks(made, _STANDS_OUT)
    top = made.add_format(
        {"bold": True, "text_wrap": True, "valign": "vcenter", "border": 1, "bg_color": "#E8EEF4"}
    )
    for sheet in sheets:
        tab = made.add_worksheet(_tab_title(sheet.title))
        _fill(tab, sheet, top, (looks, sums))
        _print_setup(tab, sheet, day)
    made.close()
    return stream.getvalue()


def _looks(made: _Book, extra: dict[str, object]) -> _Looks:
    plain: dict[str, object] = {"text_wrap": True, "valign": "top", "border": 1}
    return {
        look: made.add_format({"num_format": code, **plain, **extra})
        for look, code in _FORMATS.items()
    }


def _tab_title(title: str) -> str:
    return title.translate(_FORBIDDEN_IN_TITLES)[:_LONGEST_TITLE]


def _fill(tab: _Tab, sheet: Sheet, top: _Format, looks: tuple[_Looks, _Looks]) -> None:
    widths, filtered = _widths(sheet), len(sheet.rows) - sheet.total
    for number, (column, width) in enumerate(zip(sheet.columns, widths, strict=True)):
        tab.write_string(0, number, column.title, top)
        tab.set_column(number, number, width)
    tab.set_row(0, _height([column.title for column in sheet.columns], widths))
    for number, row in enumerate(sheet.rows, start=1):
        tab.set_row(number, _height(row, widths))
        for place, (cell, column) in enumerate(zip(row, sheet.columns, strict=True)):
            _write(tab, number, place, cell, looks[number > filtered][_look(cell, column)])
    tab.freeze_panes(1, 0)
    tab.autofilter(0, 0, max(filtered, 1), len(sheet.columns) - 1)


def _look(cell: Cell, column: Column) -> Look:
    """The column's own, except for words among numbers («группа мала»)."""
    return "text" if isinstance(cell, str) else column.look


def _write(tab: _Tab, row: int, column: int, cell: Cell, look: _Format) -> None:
    if cell is None or cell == "":
        tab.write_blank(row, column, None, look)
    elif isinstance(cell, str):
        tab.write_string(row, column, cell, look)
    elif isinstance(cell, date):
        tab.write_datetime(row, column, cell, look)
    else:
        tab.write_number(row, column, cell, look)


def _widths(sheet: Sheet) -> tuple[float, ...]:
    return tuple(
        column.width or _width(sheet, number) for number, column in enumerate(sheet.columns)
    )


def _height(cells: Sequence[Cell], widths: tuple[float, ...]) -> float:
    """Room for the longest of the wrapped cells: not every program makes it by itself."""
    lines = (
        sum(-(-len(line) // max(int(width) - _SLACK, 1)) or 1 for line in str(cell).split("\n"))
        for cell, width in zip(cells, widths, strict=True)
        if isinstance(cell, str)
    )
    return min(_LINE * max(lines, default=1) + _LINE / 5, _TALLEST)


def _width(sheet: Sheet, number: int) -> float:
    """By the longest word of the heading and by the cells, within reason."""
    words = max((len(word) for word in sheet.columns[number].title.split()), default=0)
    cells = [len(str(row[number])) for row in sheet.rows if row[number] is not None]
    longest = max([words + 2, min(max(cells, default=0), 34)])
    return float(min(max(longest + 1, _NARROWEST), _WIDEST))


def _print_setup(tab: _Tab, sheet: Sheet, day: date) -> None:
    """A4 on its side, the heading repeated, pages numbered; a wide table takes several pages."""
    pages = max(1, -(-int(sum(_widths(sheet))) // _PAGE))
    tab.set_landscape()
    tab.set_paper(_A4)
    tab.set_margins(0.5, 0.5, 0.75, 0.6)
    tab.fit_to_pages(pages, 0)
    if pages > 1:
        tab.repeat_columns(0, _NAMING - 1)
    tab.repeat_rows(0, 0)
    tab.set_header(f"&C&12{_plain(sheet.heading or sheet.title)}")
    tab.set_footer(f"&LПо состоянию на {day_said(day)}&RСтраница &P из &N")


def _plain(text: str) -> str:
    """Text without the signs that a header takes for orders."""
    return text.replace("&", "&&")
