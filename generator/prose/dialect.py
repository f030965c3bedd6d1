"""Bends what people type to what Python-Markdown reads.

Lists may follow a line directly, nest by two spaces and count «1)»; a hash without a space is a
hashtag, not a heading.
"""

import re
from dataclasses import dataclass, field

_ITEM = re.compile(r"( *)([-*+]|\d{1,4}[.)])( +)(?=\S)(.*)")
_HASHTAG = re.compile(r"(?= {0,3}#{1,6}[^#\s])( *)")
_RULE = re.compile(r" {0,3}([-*_])(?: *\1){2,} *")
_STEP = "    "
_OWN_BLOCK = re.compile(r" *(?:>|\||#)")


@dataclass
class _Lists:
    """The open lists while a text is walked: the indents of their markers."""

    indents: list[int] = field(default_factory=list[int])
    after_blank: bool = True

    def close_to(self, indent: int) -> None:
        while self.indents and self.indents[-1] >= indent:
            self.indents.pop()


def straightened(text: str) -> str:
    """Rewrite indents, list markers and hashtags; prose itself is not touched."""
    lists, out = _Lists(), list[str]()
    for line in text.expandtabs(4).split("\n"):
        out.extend(_line(line, lists))
        lists.after_blank = not line.strip()
    return "\n".join(out)


def _line(line: str, lists: _Lists) -> list[str]:
    if not line.strip():
        return [""]
    if _RULE.fullmatch(line):
        return _rule(line, lists)
    item = _ITEM.fullmatch(line)
    if item is not None:
        return _item(item, lists)
    if line.startswith("  ") and lists.indents:
        lists.close_to(len(line) - len(line.lstrip()))
        return [_STEP * max(1, len(lists.indents)) + line.lstrip()]
    if lists.after_blank or _OWN_BLOCK.match(line):
        lists.indents.clear()
    return [_HASHTAG.sub(r"\1\\", line, count=1)]


def _rule(line: str, lists: _Lists) -> list[str]:
    """Keep a line of asterisks out of the list before it; a line of = or - may make a heading."""
    if not lists.indents:
        return [line]
    lists.indents.clear()
    return ["", line]


def _item(item: re.Match[str], lists: _Lists) -> list[str]:
    indent, marker, rest = len(item[1]), item[2], item[4]
    fresh = not lists.indents
    lists.close_to(indent)
    line = f"{_STEP * len(lists.indents)}{marker.replace(')', '.')} {rest}"
    lists.indents.append(indent)
    return ["", line] if fresh and not lists.after_blank else [line]
