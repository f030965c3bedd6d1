"""Reads `identities.csv`; what is wrong is told by cell, and nothing stops at the first problem."""

from generator.diagnostics import Diagnostic, Place, Severity
from generator.grammar import similar
from generator.identities.person import Identities, Identity
from generator.identities.row import Row, read_person
from generator.identities.table import Cell, Undecodable, decode, rows

COLUMNS = (
    "id",
    "ФИО",
    "короткое имя",
    "пол",
    "телефон",
    "почта",
    "дата рождения",
    "представитель",
)
_NEEDED = ("id", "ФИО")
_HEADINGS = f"Первая строка — заголовки: {';'.join(COLUMNS)}."
_START = Cell("", 1, 1)


def read_identities(
    content: bytes, path: str = "identities.csv"
) -> tuple[Identities, tuple[Diagnostic, ...]]:
    """Read text separated by `;`, `,` or tabs, in UTF-8 or cp1251; never raises.

    A row without a good id and name is left out; another bad cell is left empty.
    """
    text = decode(content)
    if isinstance(text, Undecodable):
        words = (text.message, text.remedy)
        return Identities(), (_problem(path, _START, text.rule, words),)
    table = rows(text)
    heading = next(table, None)
    if heading is None:
        return Identities(), (_problem(path, _START, "empty", ("Файл пуст.", _HEADINGS)),)
    diagnostics: list[Diagnostic] = []
    columns = _columns(heading, path, diagnostics)
    found: dict[str, Identity] = {}
    for row in table if all(name in columns for name in _NEEDED) else ():
        diagnostics += _extra_cells(row, len(heading), path)
        person = read_person(_row(row, columns, path, diagnostics), found)
        if person is not None:
            found[person.id] = person
    return Identities(found), tuple(diagnostics)


def _row(row: list[Cell], columns: dict[str, int], path: str, into: list[Diagnostic]) -> Row:
    """Name the cells of a row; what is missing at its end is empty, and lies at its last cell."""
    absent = Cell("", row[-1].line, row[-1].column)
    cells = {name: row[at] if at < len(row) else absent for name, at in columns.items()}
    return Row(path, cells, into)


def _extra_cells(row: list[Cell], width: int, path: str) -> list[Diagnostic]:
    remedy = "Проверьте разделители в этой строке."
    return [
        _problem(path, cell, "cells", ("Лишняя ячейка.", remedy))
        for cell in row[width:]
        if cell.text
    ]


def _columns(heading: list[Cell], path: str, into: list[Diagnostic]) -> dict[str, int]:
    """Find which column is which; unknown, doubled and missing ones are reported."""
    known = {_key(name): name for name in COLUMNS}
    columns: dict[str, int] = {}
    for number, cell in enumerate(heading):
        name = known.get(_key(cell.text))
        if name is None:
            if cell.text:
                into.append(_problem(path, cell, "heading", _unknown(cell.text), cell.text))
        elif name in columns:
            words = (f"Столбец «{name}» повторён.", "Оставьте один.")
            into.append(_problem(path, cell, "heading", words, name))
        else:
            columns[name] = number
    into.extend(
        _problem(path, heading[0], "heading", (f"Нет столбца «{name}».", _HEADINGS), name)
        for name in _NEEDED
        if name not in columns
    )
    return columns


def _key(text: str) -> str:
    return text.lower().replace("ё", "е")


def _unknown(text: str) -> tuple[str, str]:
    near = similar(text, COLUMNS)
    if near is not None:
        return f"Неизвестный столбец «{text}», похоже на «{near}».", f"Назовите его «{near}»."
    allowed = ", ".join(COLUMNS)
    return f"Неизвестный столбец «{text}».", f"Уберите его; бывают столбцы: {allowed}."


def _problem(
    path: str, cell: Cell, rule: str, words: tuple[str, str], column: str = ""
) -> Diagnostic:
    place = Place(path, cell.line, cell.column)
    return Diagnostic(place, Severity.ERROR, f"identities-{rule}", *words, column)
