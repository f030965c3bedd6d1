"""What an import has to say: where in the table, how grave, what is wrong and how to mend it."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.diagnostics import Severity

_LETTERS = 26


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A cell, a row or a column as the table shows them, 1-based; 0 is all of them."""

    sheet: str = ""
    row: int = 0
    column: int = 0

    def __str__(self) -> str:
        """«лист «Ответы», строка 5, столбец D»; a text file has numbers, no letters."""
        column = letters(self.column) if self.sheet else str(self.column)
        parts = (
            f"лист «{self.sheet}»" if self.sheet else "",
            f"строка {self.row}" if self.row else "",
            f"столбец {column}" if self.column else "",
        )
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Remark:
    """One problem of a file of answers; a cell that may hold a name is never repeated in it."""

    rule: str
    message: str
    remedy: str = ""
    spot: Spot = Spot()
    severity: Severity = Severity.ERROR

    @property
    def is_error(self) -> bool:
        """Whether nothing may be written."""
        return self.severity is Severity.ERROR

    @property
    def text(self) -> str:
        """The whole remark in a line."""
        where = f"{self.spot}: " if str(self.spot) else ""
        sentence = f"{self.message} {self.remedy}".strip()
        return f"{where}{self.severity.label}: {sentence} [{self.rule}]"


class RefusedError(Exception):
    """The file cannot be looked into any further; the remark says why."""

    def __init__(self, remark: Remark) -> None:
        super().__init__(remark.text)
        self.remark = remark


def warned(rule: str, message: str, remedy: str = "", spot: Spot = Spot()) -> Remark:
    """A remark that does not stop the import."""
    return Remark(rule, message, remedy, spot, Severity.WARNING)


def in_order(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """From the top of the table to its bottom, each once."""
    return tuple(sorted(dict.fromkeys(remarks), key=lambda one: (one.spot, one.rule, one.message)))


def letters(column: int) -> str:
    """The name of a column in a spreadsheet: 1 → A, 27 → AA."""
    name = ""
    while column > 0:
        column, rest = divmod(column - 1, _LETTERS)
        name = chr(ord("A") + rest) + name
    return name
