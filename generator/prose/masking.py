"""Takes code and mentions out of a text before Markdown, and leaves tokens in their places.

A token is a number between two private-use characters. Markdown, typography and nh3 carry it
through as a word; what it stands for is put back at the very end, already safe.
"""

import re
from dataclasses import dataclass

from generator.prose.code import CodeSpan, find_code
from generator.prose.mentions import FoundMention, Mention, scan_mentions

OPEN, CLOSE = "\ue000", "\ue001"
PLAIN = "!"  # after the number: said without a link
TOKEN = re.compile(rf"{OPEN}(\d+){PLAIN}?{CLOSE}")

# Markdown keeps its own marks between STX and ETX, the seam of typography is U+E002.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ue000-\ue00f\ufffe\uffff\ud800-\udfff]")
_ESCAPED_AT = re.compile(r"\\@")


@dataclass(frozen=True, slots=True)
class Code:
    """Code that was taken out; a block stands alone in its paragraph."""

    content: str
    block: bool


@dataclass(frozen=True, slots=True)
class Masked:
    """A text with tokens, and what each token stands for."""

    text: str
    inserts: tuple[Mention | Code, ...]


def cleaned(text: str) -> str:
    """Replace control characters and our own marks, one for one; unify line ends."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _FORBIDDEN.sub("\ufffd", text)


def mask(text: str) -> Masked:
    """Take out code and mentions; an escaped @ becomes a plain one."""
    taken: list[FoundMention | CodeSpan] = list(find_code(text))
    taken += (item for item in scan_mentions(text) if isinstance(item, FoundMention))
    taken.sort(key=lambda item: item.start)
    out, at = list[str](), 0
    for number, item in enumerate(taken):
        out += _ESCAPED_AT.sub("@", text[at : item.start]), _token(number, item)
        at = item.end
    out.append(_ESCAPED_AT.sub("@", text[at:]))
    return Masked("".join(out), tuple(_insert(item) for item in taken))


def _token(number: int, item: FoundMention | CodeSpan) -> str:
    token = f"{OPEN}{number}{CLOSE}"
    return f"\n\n{token}\n\n" if isinstance(item, CodeSpan) and item.block else token


def _insert(item: FoundMention | CodeSpan) -> Mention | Code:
    return Code(item.content, item.block) if isinstance(item, CodeSpan) else item.mention
