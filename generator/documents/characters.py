"""Characters that nobody sees or means: where they are and what they are called."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.documents import messages
from generator.documents.problem import Problem

MOST_NAMED = 5
CONTEXT = 12

NAMES = {
    "\u00a0": "неразрывный пробел",
    "\u00ad": "мягкий перенос",
    "\u061c": "знак направления письма",
    "\u200b": "пробел нулевой ширины",
    "\u200c": "разъединитель нулевой ширины",
    "\u200d": "соединитель нулевой ширины",
    "\u2028": "разделитель строк",
    "\u2029": "разделитель абзацев",
    "\u202f": "узкий неразрывный пробел",
    "\u2060": "соединитель слов",
    "\u3000": "широкий пробел",
    "\ufeff": "метка порядка байтов",
} | dict.fromkeys(
    "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", "знак направления письма"
)

CONTROL = "\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufff0-\ufffb\ufffe\uffff"
EMOJI = "\u2190-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001fbff"
UNSEEN = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200c\u200e\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0e\ufeff\uffa0"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
# Inside an emoji the joiner and the picture selector are seen: they change the picture.
JOINER = f"(?<![{EMOJI}\ufe0f])\u200d|\u200d(?![{EMOJI}])"
SELECTOR = f"(?<![{EMOJI}#*0-9\u00a9\u00ae])\ufe0f"
SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"

HIDDEN = re.compile(f"[{CONTROL}{UNSEEN}\ufffd]|{JOINER}|{SELECTOR}")
IS_CONTROL = re.compile(f"[{CONTROL}]")
# Seldom used signs that `str.isprintable` lets through, among them the lost letter.
PRINTABLE_HIDDEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\ufffd"
    "\U000e0100-\U000e01ef]"
)
ODD_SPACE = re.compile(f"[{SPACES}]")
ODD_INDENT = re.compile(f"^[ \t{SPACES}]*[{SPACES}]", re.MULTILINE)
TAB_INDENT = re.compile(r"^ *\t", re.MULTILINE)


def is_clean(text: str) -> bool:
    """Whether a quick look is enough to know that nothing is hidden in the text."""
    return text.replace("\n", "").isprintable() and not PRINTABLE_HIDDEN.search(text)


def find_hidden(text: str) -> Iterator[Problem]:
    """Name the first control, invisible and lost characters, and count the others."""
    found = list(HIDDEN.finditer(text))
    for match in found[:MOST_NAMED]:
        yield _name(text, match.start())
    if len(found) > MOST_NAMED:
        line, column = position(text, found[MOST_NAMED].start())
        yield messages.MORE_CHARACTERS.at(line, column, count=len(found) - MOST_NAMED)


def find_odd_indents(text: str) -> Iterator[Problem]:
    """Name lines that begin with a tab or with a space that only looks like one."""
    tabs = [match.end() - 1 for match in TAB_INDENT.finditer(text)]
    for index in tabs[:MOST_NAMED]:
        yield messages.TAB.at(*position(text, index))
    if len(tabs) > MOST_NAMED:
        last = position(text, tabs[MOST_NAMED])
        yield messages.MORE_TABS.at(*last, count=len(tabs) - MOST_NAMED)
    yield from _limited(_odd_spaces(text))


def mask(text: str) -> str:
    """Put a harmless sign of the same width in the place of each hidden one."""
    return HIDDEN.sub("\ufffd", text)


def position(text: str, index: int) -> tuple[int, int]:
    """Line and column of a character, 1-based."""
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)


def name(sign: str) -> str:
    """What the character is called in Russian."""
    return NAMES.get(sign, "пробел особой ширины" if ODD_SPACE.match(sign) else "без названия")


def code(sign: str) -> str:
    """The character's number as Unicode writes it: U+200B."""
    return f"U+{ord(sign):04X}"


def _odd_spaces(text: str) -> Iterator[Problem]:
    for match in ODD_INDENT.finditer(text):
        odd = ODD_SPACE.search(text, match.start())
        if odd is not None:
            line, column = position(text, odd.start())
            sign = odd.group()
            yield messages.SPACE_IN_INDENT.at(line, column, name=name(sign), code=code(sign))


def _limited(problems: Iterable[Problem]) -> Iterator[Problem]:
    for _, problem in zip(range(MOST_NAMED), problems, strict=False):
        yield problem


def _name(text: str, index: int) -> Problem:
    sign = text[index]
    line, column = position(text, index)
    where = _where(text, index)
    if sign == "\ufffd":
        return messages.REPLACEMENT.at(line, column, where=where)
    if IS_CONTROL.match(sign):
        return messages.CONTROL.at(line, column, code=code(sign), where=where)
    return messages.INVISIBLE.at(line, column, name=name(sign), code=code(sign), where=where)


def _where(text: str, index: int) -> str:
    """The seen neighbours of a hidden character, for finding it by eye."""
    start = text.rfind("\n", 0, index) + 1
    end = text.find("\n", index)
    before = HIDDEN.sub("", text[start:index])[-CONTEXT:].strip()
    after = HIDDEN.sub("", text[index : end if end >= 0 else None])[:CONTEXT].strip()
    if before and after:
        return f", между «{before}» и «{after}»"
    if before:
        return f", после «{before}»"
    return f", перед «{after}»" if after else ""
