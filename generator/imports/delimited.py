"""Tables in text: the delimiter is found by what makes rows of one width."""

import csv
import re
from io import StringIO

from generator.imports.bounds import LARGEST_FILE
from generator.imports.encoding import decode
from generator.imports.remark import RefusedError, Remark, Spot
from generator.imports.table import Table, tabulate

_NAMES = {",": "запятая", ";": "точка с запятой", "\t": "табуляция"}
_FIRST_LINE = re.compile(r"sep=([,;\t])\r?\n", re.IGNORECASE)


def read_text(content: bytes, evidence: tuple[str, ...] = ("текст CSV",)) -> Table:
    """The table of a text file.

    Raises:
        RefusedError: its encoding or delimiter is not to be told, or a quote is left open.
    """
    text, encoding = decode(content)
    skipped = 0
    said = _FIRST_LINE.match(text)
    if said:
        text, skipped = text[said.end() :], 1
    delimiter = said[1] if said else _delimiter(text)
    grid = _grid(text, delimiter)
    told = (*evidence, f"кодировка {encoding}", f"разделитель — {_NAMES[delimiter]}")
    return tabulate(grid, told, first=1 + skipped)


def _delimiter(text: str) -> str:
    """The sign by which most rows have as many cells as the headings, and more than one."""
    scores = {sign: _agreement(text, sign) for sign in _NAMES}
    best = max(scores.values())
    winners = [sign for sign, score in scores.items() if score == best]
    if best == (0.0, 0):
        for sign in _NAMES:
            _grid(text, sign)  # a quote left open is the better reason
        message = "В файле один столбец: разделителя «;», «,» или табуляции не видно."
        raise RefusedError(Remark("delimiter", message, "Сохраните таблицу как XLSX."))
    if len(winners) > 1:
        message = "Разделитель не понять: столбцы одинаково делят несколько знаков."
        raise RefusedError(Remark("delimiter", message, "Сохраните таблицу как XLSX."))
    return winners[0]


def _agreement(text: str, delimiter: str) -> tuple[float, int]:
    """Which share of rows has the width of the headings, and that width; (0, 0) for one column."""
    try:
        widths = [len(row) for row in _grid(text, delimiter) if any(row)]
    except RefusedError:
        return 0.0, 0
    if not widths or widths[0] <= 1:
        return 0.0, 0
    return widths.count(widths[0]) / len(widths), widths[0]


def _grid(text: str, delimiter: str) -> list[list[str]]:
    csv.field_size_limit(LARGEST_FILE)
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    grid: list[list[str]] = []
    try:
        grid.extend(reader)
    except csv.Error:
        message = "Кавычки в строке не сходятся: открыта и не закрыта, или стоит посреди ответа."
        spot = Spot(row=len(grid) + 1)
        raise RefusedError(Remark("quote", message, "Исправьте строку в файле.", spot)) from None
    return grid
