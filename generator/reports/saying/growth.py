"""Words of growth: a paper says them of nothing but paired answers of a large enough group.

Why, and which words: docs/decisions/0015-words-of-growth.md.
"""

import re
from collections.abc import Iterable

NOT_ENOUGH = "данных недостаточно для вывода"
_STEMS = (
    r"динамик\w*|тенденци\w+"
    r"|рост(?:а|у|ом|е)?|прирост\w*|(?:вы|воз|под|с)?рос(?:ла?|ло|ли)?"
    r"|(?:вы|воз|под)?раст(?:ёт|ет|ут|и)"
    r"|(?:по|с)низи\w+|снижа\w+|снижен\w*|понижа\w+|понижен\w*"
    r"|повыси\w+|повыша\w+|повышен\w*"
    r"|стал[аои]?\s+(?:выше|ниже|больше|меньше|лучше|хуже|чаще|реже)"
    r"|к\s+(?:лучшему|худшему)"
    r"|увелич\w+|уменьш\w+|улучш\w+|ухудш\w+|упал[аио]?"
)
_WORD = re.compile(rf"(?<!\w)(?:{_STEMS})(?!\w)", re.IGNORECASE)
_TERM = re.compile(r"повышени\w+\s+квалификаци\w+", re.IGNORECASE)
_MARK = re.compile(r"\s*(?:[*+-]|\d+[.)]|#+)\s+")
_SENTENCE = re.compile(r"(?<=[.!?…])\s+")


def growth_words(text: str) -> tuple[str, ...]:
    """The words of a text that tell of growth or decline; the name of a course is none."""
    return tuple(match.group() for match in _WORD.finditer(_TERM.sub("", text)))


def without_growth(text: str) -> tuple[str, int]:
    """A text without the sentences that tell of growth, and how many of them were left out."""
    sentences = _SENTENCE.split(" ".join(text.split()))
    kept = [sentence for sentence in sentences if not growth_words(sentence)]
    return " ".join(kept), len(sentences) - len(kept)


def without_growth_lines(text: str) -> str:
    """The same of a Markdown text, line by line, so that its lists and headings stay."""
    paragraphs = re.split(r"(\n\s*\n|\n(?=\s*(?:[*+-]|\d+[.)]|#+)\s))", text)
    return "".join(part if not part.strip() else _kept(part) for part in paragraphs)


def _kept(part: str) -> str:
    """A paragraph or an item without its sentences of growth; an item of nothing else goes."""
    if not growth_words(part):
        return part
    mark = _MARK.match(part)
    start = mark.group() if mark else ""
    kept, _ = without_growth(part[len(start) :])
    return f"{start}{kept}" if kept else ""


def sober(texts: Iterable[str]) -> tuple[str, ...]:
    """The texts of a row that tell of no growth; the others are left out."""
    return tuple(text for text in texts if not growth_words(text))


def left_out(texts: Iterable[str]) -> int:
    """How many sentences of these texts tell of growth, and so are not taken over."""
    return sum(without_growth(text)[1] for text in texts)
