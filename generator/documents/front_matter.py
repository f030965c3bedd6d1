"""Part a Markdown file into the fields between its `---` lines and the text below them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.documents import messages
from generator.documents.problem import Problem

FENCE = "---"
# What word processors and tired fingers make of three minus signs.
ODD_FENCE = re.compile(r"[ \t]*[-\u2010-\u2015\u2212](?:[ \t]*[-\u2010-\u2015\u2212])*[ \t]*")


@dataclass(frozen=True, slots=True)
class Parts:
    """The fields keep the file's line numbers: the opening fence is an empty line in them."""

    fields: str
    body: str
    body_line: int


def part(text: str) -> Parts | Problem:
    """Find the two fences, or say why they are not there."""
    lines = text.split("\n")
    if not _is_fence(lines[0]):
        return _name_absence(lines)
    for number, line in enumerate(lines[1:], start=1):
        if _is_fence(line):
            fields = "\n".join(["", *lines[1:number], ""])
            return _nothing_between(fields) or Parts(
                fields, "\n".join(lines[number + 1 :]), number + 2
            )
    return _name_open(lines)


def _is_fence(line: str) -> bool:
    return line.rstrip() == FENCE


def _nothing_between(fields: str) -> Problem | None:
    lines = (line.strip() for line in fields.split("\n"))
    written = any(line and not line.startswith("#") for line in lines)
    return None if written else messages.FRONT_MATTER_EMPTY.at(1, 1)


def _name_absence(lines: list[str]) -> Problem:
    first = next(number for number, line in enumerate(lines) if line.strip())
    if _is_fence(lines[first]):
        return messages.FRONT_MATTER_LATE.at(first + 1, 1)
    if ODD_FENCE.fullmatch(lines[first]):
        return messages.FRONT_MATTER_DASHES.at(first + 1, 1, written=lines[first].strip())
    return messages.NO_FRONT_MATTER.at(first + 1, 1)


def _name_open(lines: list[str]) -> Problem:
    for number, line in enumerate(lines[1:], start=2):
        if line.strip() not in ("", "-") and ODD_FENCE.fullmatch(line):
            return messages.FRONT_MATTER_DASHES.at(number, 1, written=line.strip())
    return messages.FRONT_MATTER_OPEN.at(1, 1)
