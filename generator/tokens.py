"""The file of tokens, `tokens.csv`: who answers questionnaires under which code in a season.

It lies outside git and opens in Excel; nothing else leads from an answer to a person. Messages
never repeat a cell that is not what it should be: they are read in logs.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.diagnostics import Diagnostic, Place, Severity
from generator.grammar import similar
from generator.identities.table import Cell, Undecodable, decode, rows

COLUMNS = ("токен", "id", "сезон")
_HEADINGS = f"Первая строка — заголовки: {';'.join(COLUMNS)}."
_START = Cell("", 1, 1)
_ID = re.compile(r"[a-z0-9][a-z0-9-]{2,40}")
_SEASON = re.compile(r"\d{4}-\d{2}")
_SHAPES = {
    "токен": (_ID, "Токен", "Токен — от 3 знаков: строчные латинские буквы и цифры."),
    "id": (_ID, "id", "Впишите id участника или пары, например p-7f3k."),
    "сезон": (_SEASON, "Сезон", "Впишите id сезона, например 2026-27."),
}
_REPEATED = {
    "токен": ("Токен", "Оставьте одну строку на токен."),
    "id": ("id", "Оставьте один токен: по нему сходятся ответы на входе и на выходе."),
}
_EXCEL_NUMBER = re.compile(r"\d(?:[.,]\d+)?E[+-]?\d+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Token:
    """A code, the person or pair behind it, and the season in which it is used."""

    token: str
    holder: str
    season: str


class Tokens(Mapping[tuple[str, str], Token]):
    """Tokens by (season, token), in the order of the file."""

    def __init__(self, tokens: tuple[Token, ...] = ()) -> None:
        self._by_code = {(one.season, one.token): one for one in tokens}
        self._by_holder = {(one.season, one.holder): one for one in tokens}

    def __getitem__(self, key: tuple[str, str]) -> Token:
        return self._by_code[key]

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self._by_code)

    def __len__(self) -> int:
        return len(self._by_code)

    def holder(self, season: str, token: str) -> str | None:
        """The id behind a token, or None where the file has none."""
        found = self._by_code.get((season, token))
        return found.holder if found else None

    def token(self, season: str, holder: str) -> str | None:
        """The token that a person or a pair answers under, or None."""
        found = self._by_holder.get((season, holder))
        return found.token if found else None


def read_tokens(content: bytes, path: str = "tokens.csv") -> tuple[Tokens, tuple[Diagnostic, ...]]:
    """Read text separated by `;`, `,` or tabs, in UTF-8 or cp1251; never raises.

    A row without a good token, id and season is left out, and so is a repeated one.
    """
    text = decode(content)
    if isinstance(text, Undecodable):
        return Tokens(), (_problem(path, _START, text.rule, (text.message, text.remedy)),)
    table = rows(text)
    heading = next(table, None)
    if heading is None:
        return Tokens(), (_problem(path, _START, "empty", ("Файл пуст.", _HEADINGS)),)
    diagnostics = list(_check_heading(heading, path))
    columns = {cell.text.lower(): at for at, cell in reversed(list(enumerate(heading)))}
    if any(name not in columns for name in COLUMNS):
        return Tokens(), tuple(diagnostics)
    found: list[Token] = []
    taken: dict[tuple[str, str, str], int] = {}
    for row in table:
        cells = {name: _cell(row, columns[name]) for name in COLUMNS}
        problems = list(_check_row(cells, path)) or list(_check_repeats(cells, taken, path))
        diagnostics += problems
        if not problems:
            found.append(_token(cells))
            taken |= dict.fromkeys(_codes(cells), row[0].line)
    return Tokens(tuple(found)), tuple(diagnostics)


def _cell(row: list[Cell], at: int) -> Cell:
    """A cell of a row; what is missing at its end is empty, and lies at its last cell."""
    return row[at] if at < len(row) else Cell("", row[-1].line, row[-1].column)


def _token(cells: Mapping[str, Cell]) -> Token:
    return Token(cells["токен"].text, cells["id"].text, cells["сезон"].text)


def _codes(cells: Mapping[str, Cell]) -> list[tuple[str, str, str]]:
    """What may stand once in a season: the token and the id."""
    return [(name, cells["сезон"].text, cells[name].text) for name in ("токен", "id")]


def _check_heading(heading: list[Cell], path: str) -> Iterator[Diagnostic]:
    """Unknown, doubled and missing columns."""
    seen: set[str] = set()
    for cell in heading:
        name = cell.text.lower()
        if name in seen:
            words = (f"Столбец «{name}» повторён.", "Оставьте один.")
            yield _problem(path, cell, "heading", words, name)
        elif name and name not in COLUMNS:
            yield _problem(path, cell, "heading", _unknown(name))
        seen |= {name} & set(COLUMNS)
    for name in COLUMNS:
        if name not in seen:
            words = (f"Нет столбца «{name}».", _HEADINGS)
            yield _problem(path, heading[0], "heading", words, name)


def _unknown(name: str) -> tuple[str, str]:
    """A heading is not repeated: where the headings were forgotten, it is somebody's cell."""
    near = similar(name, COLUMNS)
    if near is not None:
        return f"Неизвестный столбец, похоже на «{near}».", f"Назовите его «{near}»."
    return "Неизвестный столбец.", f"Уберите его; бывают столбцы: {', '.join(COLUMNS)}."


def _check_row(cells: Mapping[str, Cell], path: str) -> Iterator[Diagnostic]:
    """Cells that are empty or of the wrong shape."""
    for name, (pattern, what, remedy) in _SHAPES.items():
        text = cells[name].text
        if name == "токен" and _EXCEL_NUMBER.fullmatch(text):
            words = ("Токен испортил Excel: записал его как число.", "Выдайте другой, с буквы.")
            yield _problem(path, cells[name], "excel", words, name)
        elif not pattern.fullmatch(text):
            message = f"{what} не годится." if text else f"{what} не вписан."
            yield _problem(path, cells[name], "cell", (message, remedy), name)


def _check_repeats(
    cells: Mapping[str, Cell], taken: Mapping[tuple[str, str, str], int], path: str
) -> Iterator[Diagnostic]:
    """Within a season one token leads to one holder, and a holder has one token."""
    for code in _codes(cells):
        if code in taken:
            name, season, text = code
            start, remedy = _REPEATED[name]
            message = f"{start} «{text}» в сезоне {season} уже есть в строке {taken[code]}."
            yield _problem(path, cells[name], "duplicate", (message, remedy), name)


def _problem(
    path: str, cell: Cell, rule: str, words: tuple[str, str], column: str = ""
) -> Diagnostic:
    place = Place(path, cell.line, cell.column)
    return Diagnostic(place, Severity.ERROR, f"tokens-{rule}", *words, column)
