"""Cuts a table of text into cells, each with its place; and says when it is no such table."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

_LARGEST = 5_000_000
_QUOTED = re.compile(r'[ ]*"((?:[^"]|"")*+)"')


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of a cell, its spaces tidied, and where the cell begins."""

    text: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Undecodable:
    """Why bytes are no table: what is wrong and how to mend it."""

    rule: str
    message: str
    remedy: str


def decode(content: bytes) -> str | Undecodable:
    """Read bytes as UTF-8, with or without BOM, or as cp1251."""
    save_as = "Сохраните его в Excel как «CSV UTF-8 (разделитель — запятая)»."
    if len(content) > _LARGEST:
        return Undecodable("size", "Файл больше 5 МБ.", "Оставьте в нём только людей.")
    if content.startswith(b"PK") or b"\0" in content:
        return Undecodable("encoding", "Это не текст CSV, а другой файл.", save_as)
    for encoding in ("utf-8-sig", "cp1251"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return Undecodable("encoding", "Кодировка файла не распознана.", save_as)


def rows(text: str) -> Iterator[list[Cell]]:
    """Cut a text into rows of cells, leaving empty rows out."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    for _, cells in groupby(_cells(text, _delimiter(text)), key=lambda pair: pair[0]):
        row = [cell for _, cell in cells]
        if any(cell.text for cell in row):
            yield row


def _delimiter(text: str) -> str:
    first = next((line for line in text.split("\n") if line.strip()), "")
    return max(";,\t", key=first.count)


def _cells(text: str, delimiter: str) -> Iterator[tuple[int, Cell]]:
    """Yield each cell with the number of its row; a quoted cell may hold anything."""
    plain = re.compile(rf"[^{delimiter}\n]*")
    at, row, line, line_start = 0, 0, 1, 0
    while at < len(text):
        begin, begin_line = at, line
        quoted = _QUOTED.match(text, at)
        end = quoted.end() if quoted else at
        value = quoted[1].replace('""', '"') if quoted else ""
        line += text.count("\n", at, end)
        rest = plain.match(text, end)
        tail = rest[0] if rest else ""
        column = begin - line_start + 1
        yield row, Cell(_tidy(value + tail), begin_line, column)
        line_start = text.rfind("\n", 0, end) + 1 if quoted else line_start
        at = end + len(tail) + 1
        if text[at - 1 : at] == "\n":
            row, line, line_start = row + 1, line + 1, at


def _tidy(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split())
