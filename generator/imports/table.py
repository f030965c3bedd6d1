"""A table of text with its headings, whatever file it came from, and how it was recognised."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.imports.bounds import LARGEST_CELL, check_table
from generator.imports.remark import RefusedError, Remark, Spot

_BLANK = str.maketrans({"\u00a0": " ", "\u202f": " ", "\ufeff": None, "\u200b": None, "\r": None})


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row and its number in the file."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Headings and rows of one sheet; what it was recognised by is told to the curator."""

    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    evidence: tuple[str, ...]
    sheet: str = ""
    heading_row: int = 1

    def spot(self, row: int = 0, column: int = -1) -> Spot:
        """The place of a cell; `column` counts from 0 as the headings do."""
        return Spot(self.sheet, row, column + 1)

    def column(self, index: int) -> Iterator[tuple[int, str]]:
        """The rows' numbers and texts of one column."""
        return ((row.number, row.cells[index]) for row in self.rows)


def tabulate(
    grid: list[list[str]],
    evidence: tuple[str, ...],
    *,
    sheet: str = "",
    first: int = 1,
) -> Table:
    """Make a table of rows of cells: the first row that is not empty holds the headings.

    `first` is the number of the grid's first row. Empty rows are passed over.

    Raises:
        RefusedError: there is no row of answers, a row is longer than the headings, or a bound
            is broken.
    """
    check_table(len(grid), max((len(row) for row in grid), default=0))
    rows = [(number, [tidy(cell) for cell in row]) for number, row in enumerate(grid, first)]
    filled = [(number, row) for number, row in rows if any(row)]
    if len(filled) <= 1:
        message = "В файле нет ни одной строки с ответами."
        raise RefusedError(Remark("empty", message, "Скачайте выгрузку ещё раз.", Spot(sheet)))
    heading_row, headings = filled[0]
    while headings and not headings[-1]:
        headings.pop()
    width = len(headings)
    return Table(
        headings=tuple(headings),
        rows=tuple(_row(number, row, width, sheet) for number, row in filled[1:]),
        evidence=evidence,
        sheet=sheet,
        heading_row=heading_row,
    )


def _row(number: int, cells: list[str], width: int, sheet: str) -> Row:
    for column, cell in enumerate(cells, 1):
        spot = Spot(sheet, number, column)
        if len(cell.encode()) > LARGEST_CELL:
            message = f"В ячейке больше {LARGEST_CELL // 1000} кБ текста."
            raise RefusedError(Remark("size", message, "Сократите ответ в файле.", spot))
        if column > width and cell:
            message = "Ячейка правее последнего заголовка: строка длиннее, чем заголовки."
            remedy = "Проверьте разделители и кавычки в этой строке или подпишите столбец."
            raise RefusedError(Remark("ragged", message, remedy, spot))
    padded = [*cells[:width], *[""] * (width - len(cells))]
    return Row(number, tuple(padded))


def tidy(text: str) -> str:
    """Spaces at the ends and marks that nobody sees taken away; lines inside are kept."""
    return text.translate(_BLANK).strip()
