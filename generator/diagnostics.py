"""Problems of the data as values: where, how grave, what is wrong and how to mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from generator.grammar import count, plural


class Severity(StrEnum):
    """How grave a problem is: an error leaves the record out, a warning does not."""

    ERROR = "error"
    WARNING = "warning"

    @property
    def label(self) -> str:
        """The word that the curator reads."""
        return _UNITS[self][0]

    def counted(self, number: int) -> str:
        """«1 ошибка», «3 предупреждения»."""
        return count(number, *_UNITS[self])


_UNITS = {
    Severity.ERROR: ("ошибка", "ошибки", "ошибок"),
    Severity.WARNING: ("предупреждение", "предупреждения", "предупреждений"),
}


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in a file; the path is posix and relative to the programme root."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem: `message` says what is wrong, `remedy` how to mend it, both in sentences."""

    place: Place
    severity: Severity
    rule: str
    message: str
    remedy: str = ""
    field: str = ""

    @property
    def sentence(self) -> str:
        """What is wrong and how to mend it, in one line."""
        return f"{self.message} {self.remedy}".strip()

    @property
    def text(self) -> str:
        """The whole problem in the line that editors and terminals can follow."""
        return f"{self.place}: {self.severity.label}: {self.sentence} [{self.rule}]"

    @property
    def is_error(self) -> bool:
        """Whether the record must be left out."""
        return self.severity is Severity.ERROR


def settle(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Put problems in the order of places and rules, each of them once."""
    return tuple(sorted(set(diagnostics), key=_order))


def _order(diagnostic: Diagnostic) -> tuple[Place, str, str, str, str, str]:
    return (
        diagnostic.place,
        diagnostic.rule,
        diagnostic.severity,
        diagnostic.field,
        diagnostic.message,
        diagnostic.remedy,
    )


@dataclass(frozen=True, slots=True)
class Tally:
    """How many files were looked at and how many problems were found in them."""

    errors: int
    warnings: int
    files: int

    @property
    def summary(self) -> str:
        """«Проверено 612 записей: 0 ошибок, 3 предупреждения», without the full stop."""
        checked = plural(self.files, "Проверена", "Проверены", "Проверено")
        return (
            f"{checked} {count(self.files, 'запись', 'записи', 'записей')}: "
            f"{Severity.ERROR.counted(self.errors)}, {Severity.WARNING.counted(self.warnings)}"
        )


def tally(diagnostics: Iterable[Diagnostic], files: int) -> Tally:
    """Count the problems found in `files` files."""
    severities = [diagnostic.severity for diagnostic in diagnostics]
    return Tally(
        errors=severities.count(Severity.ERROR),
        warnings=severities.count(Severity.WARNING),
        files=files,
    )
