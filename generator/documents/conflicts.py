"""Marks that git leaves in a file when two versions of it could not be merged."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.documents import characters, messages
from generator.documents.problem import Problem

MARK = re.compile(r"^(?:<{7}(?: .*)?|>{7}(?: .*)?|\|{7}(?: .*)?|={7})$", re.MULTILINE)
MOST_NAMED = 6


def find_conflicts(text: str) -> Iterator[Problem]:
    """One problem that names the lines; `=======` alone underlines a heading and is none."""
    if "<<<<<<<" not in text and ">>>>>>>" not in text:
        return
    marks = [match for match in MARK.finditer(text) if match.group()]
    if all(match.group() == "=======" for match in marks):
        return
    named = marks[: MOST_NAMED + 1]
    numbers = [characters.position(text, match.start())[0] for match in named]
    yield messages.MERGE_CONFLICT.at(numbers[0], 1, lines=_lines(numbers))


def _lines(numbers: list[int]) -> str:
    named = [str(number) for number in numbers[:MOST_NAMED]]
    if len(numbers) == 1:
        return f"строка\u00a0{named[0]}"
    if len(numbers) > MOST_NAMED:
        return f"строки\u00a0{', '.join(named)} и\u00a0другие"
    return f"строки\u00a0{', '.join(named[:-1])} и\u00a0{named[-1]}"
