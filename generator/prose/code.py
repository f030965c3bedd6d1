"""Which stretches of a text are code: fenced blocks and inline spans.

Code is found here, before Markdown sees the text, so that «this `@` is code» means the same to
the mention finder, the checker and the renderer. Every scan is linear in the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})([^`\n]*)")
_TICKS = re.compile(r"`+")
_BLANK = re.compile(r"\n[ \t]*(?=\n)")


@dataclass(frozen=True, slots=True)
class CodeSpan:
    """Code from `start` to `end`, fences and ticks included; `content` is what is shown."""

    start: int
    end: int
    content: str
    block: bool = False


def find_code(text: str) -> tuple[CodeSpan, ...]:
    """Find all code, in the order of the text."""
    if not _may_hold_code(text):
        return ()
    spans: list[CodeSpan] = []
    at = 0
    for fence in _fences(text):
        spans.extend(_inline(text, at, fence.start))
        spans.append(fence)
        at = fence.end
    spans.extend(_inline(text, at, len(text)))
    return tuple(spans)


def blank_code(text: str) -> str:
    """Replace code by spaces, so that offsets in what is left stay true."""
    if not _may_hold_code(text):
        return text
    out, at = list[str](), 0
    for span in find_code(text):
        out += text[at : span.start], re.sub(r"[^\n]", " ", text[span.start : span.end])
        at = span.end
    return "".join((*out, text[at:]))


def _may_hold_code(text: str) -> bool:
    return "`" in text or "~~~" in text


def _fences(text: str) -> Iterator[CodeSpan]:
    lines = re.findall(r"[^\n]*\n|[^\n]+", text)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    hopeless: dict[str, int] = {}
    at = 0
    while at < len(lines):
        close = _closing(lines, at, hopeless)
        if close is not None:
            end = starts[close] + len(lines[close].rstrip("\n"))
            yield CodeSpan(starts[at], end, "".join(lines[at + 1 : close]), block=True)
            at = close
        at += 1


def _closing(lines: list[str], at: int, hopeless: dict[str, int]) -> int | None:
    """Find the line that closes a fence opened at a line; `hopeless` remembers what has no end."""
    opening = _FENCE.fullmatch(lines[at].rstrip("\n"))
    if not opening:
        return None
    sign, length = opening[1][0], len(opening[1])
    if length >= hopeless.get(sign, length + 1):
        return None
    for number in range(at + 1, len(lines)):
        bare = lines[number].strip()
        if len(bare) >= length and bare == sign * len(bare):
            return number
    hopeless[sign] = length
    return None


def _inline(text: str, start: int, end: int) -> Iterator[CodeSpan]:
    part = text[start:end]
    at = 0
    for blank in _BLANK.finditer(part):
        yield from _paragraph(part[at : blank.start()], start + at)
        at = blank.end()
    yield from _paragraph(part[at:], start + at)


def _paragraph(part: str, offset: int) -> Iterator[CodeSpan]:
    runs = [match.span() for match in _TICKS.finditer(part)]
    partner = _partners(runs)
    number = 0
    while number < len(runs):
        start, inner = runs[number]
        other = partner[number]
        if other is None or is_escaped(part, start):
            number += 1
            continue
        content = part[inner : runs[other][0]]
        yield CodeSpan(offset + start, offset + runs[other][1], _unpadded(content))
        number = other + 1


def _partners(runs: list[tuple[int, int]]) -> list[int | None]:
    """For each run of ticks, the next one of the same length."""
    latest: dict[int, int] = {}
    partners: list[int | None] = []
    for number in range(len(runs) - 1, -1, -1):
        length = runs[number][1] - runs[number][0]
        partners.append(latest.get(length))
        latest[length] = number
    return partners[::-1]


def _unpadded(content: str) -> str:
    return content.replace("\n", " ").strip()


def is_escaped(text: str, at: int) -> bool:
    """Tell whether an odd number of backslashes stands before a place."""
    before = at
    while before and text[before - 1] == "\\":
        before -= 1
    return (at - before) % 2 == 1
