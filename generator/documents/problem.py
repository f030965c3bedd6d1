"""A sentence of the catalogue, and the same sentence said about one place of a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.diagnostics import Diagnostic, Place, Severity

LONGEST_QUOTE = 48


@dataclass(frozen=True, slots=True)
class Saying:
    """What the reader says when a rule is broken; `{names}` are filled in for the place."""

    rule: str
    message: str
    remedy: str = ""
    severity: Severity = Severity.ERROR

    def at(self, line: int, column: int, **words: str | int) -> Problem:
        """Say it about a place, 1-based."""
        return Problem(self, line, column, MappingProxyType(words))


@dataclass(frozen=True, slots=True)
class Problem:
    """A saying about one place of a file whose path is not yet known."""

    saying: Saying
    line: int
    column: int
    words: Mapping[str, str | int]

    def diagnostic(self, path: str) -> Diagnostic:
        """Name the file."""
        words = {name: quoted(word) for name, word in self.words.items()}
        return Diagnostic(
            place=Place(path, self.line, self.column),
            severity=self.saying.severity,
            rule=self.saying.rule,
            message=self.saying.message.format_map(words),
            remedy=self.saying.remedy.format_map(words),
        )


def quoted(word: str | int) -> str:
    """Make words of the file fit for a sentence: one line, printable, not too long."""
    line = "".join(sign if sign.isprintable() else "·" for sign in " ".join(str(word).split()))
    return line if len(line) <= LONGEST_QUOTE else f"{line[: LONGEST_QUOTE - 1].rstrip()}…"
