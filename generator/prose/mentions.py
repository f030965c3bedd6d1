"""Mentions of records in prose: `@p-7f3k:дат:фам-ин`, found with their places."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import Case, Shape, similar
from generator.prose.code import blank_code, is_escaped
from generator.prose.positions import position

_ID = r"[a-z0-9][a-z0-9-]{1,39}[a-z0-9]"
_TARGET = re.compile(rf"(?>{_ID})(?:/(?>{_ID}))?+(?!-*\w)")
_WORDS = re.compile(r"(?::[^\W\d_]+(?:[-–—][^\W\d_]+)*)+")
_LOOKS_MEANT = re.compile(r"\w+(?:-\w+)+(?:/\w+(?:-\w+)*)?")
_LOCAL_PART = re.compile(r"[\w+%-]")
_LONGEST_ADDRESS = 300
_LOOK_ALIKE = str.maketrans("асеорхукмтвн", "aceopxykmtbh")
_MOST_WORDS = 2


@dataclass(frozen=True, slots=True)
class Mention:
    """A record named in prose, and how it is to be said; line and column are those of the `@`."""

    target: str
    case: Case = Case.NOMINATIVE
    shape: Shape = Shape.FULL
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class MentionProblem:
    """Something that looks like a mention and is not one."""

    message: str
    remedy: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class FoundMention:
    """A mention and the stretch of text it takes."""

    mention: Mention
    start: int
    end: int


def find_mentions(text: str) -> tuple[tuple[Mention, ...], tuple[MentionProblem, ...]]:
    """Find mentions and would-be mentions; code, an escaped @ and e-mails are neither."""
    found = tuple(scan_mentions(text))
    mentions = tuple(item.mention for item in found if isinstance(item, FoundMention))
    problems = tuple(item for item in found if isinstance(item, MentionProblem))
    return mentions, problems


def scan_mentions(text: str) -> Iterator[FoundMention | MentionProblem]:
    """Walk over the `@` signs of a text in their order."""
    if "@" not in text:
        return
    prose = blank_code(text)
    at = prose.find("@")
    while at >= 0:
        if not _in_address(prose, at) and not is_escaped(prose, at):
            item = _read(prose, at)
            if item is not None:
                yield item
        at = prose.find("@", at + 1)


def _in_address(text: str, at: int) -> bool:
    """Tell whether an @ belongs to a@b.ru or https://site/@name."""
    if at == 0:
        return False
    if _LOCAL_PART.match(text[at - 1]):
        return True
    scheme = text.rfind("://", max(0, at - _LONGEST_ADDRESS), at)
    return scheme >= 0 and not re.search(r"\s", text[scheme:at])


def _read(text: str, at: int) -> FoundMention | MentionProblem | None:
    line, column = position(text, at)
    target = _TARGET.match(text, at + 1)
    if target is None:
        return _misspelt(text, at, line, column)
    words = _WORDS.match(text, target.end())
    if words is None:
        return FoundMention(Mention(target[0], line=line, column=column), at, target.end())
    said = _manner(words[0][1:].split(":"))
    if isinstance(said, tuple):
        case, shape = said
        return FoundMention(Mention(target[0], case, shape, line, column), at, words.end())
    return MentionProblem(
        f"Упоминание «@{target[0]}{words[0]}» не понято: {said.what}.", said.remedy, line, column
    )


def _misspelt(text: str, at: int, line: int, column: int) -> MentionProblem | None:
    """Notice an id typed with Russian letters or capitals: «@р-7F3k»."""
    typed = _LOOKS_MEANT.match(text, at + 1)
    if typed is None:
        return None
    meant = typed[0].lower().translate(_LOOK_ALIKE)
    if not _TARGET.fullmatch(meant):
        return None
    return MentionProblem(
        f"«@{typed[0]}» — не обозначение записи: в нём русские или заглавные буквы.",
        f"Похоже на «@{meant}». Если это не упоминание, напишите «\\@».",
        line,
        column,
    )


@dataclass(frozen=True, slots=True)
class _Confusion:
    what: str
    remedy: str


def _manner(words: list[str]) -> tuple[Case, Shape] | _Confusion:
    """Read «дат», «фам-ин» or «дат:фам-ин»."""
    strange = next((word for word in words if word not in (*Case, *Shape)), None)
    if strange is not None:
        return _unknown(strange)
    cases = [Case(word) for word in words if word in tuple(Case)]
    shapes = [Shape(word) for word in words if word in tuple(Shape)]
    if len(cases) > 1 or len(shapes) > 1:
        return _Confusion("падеж и вид имени называют по одному разу", "Оставьте по одному слову.")
    if len(words) == _MOST_WORDS and words[0] in tuple(Shape):
        right = f"«:{cases[0]}:{shapes[0]}»"
        return _Confusion("сначала пишут падеж, потом вид имени", f"Напишите {right}.")
    return (
        cases[0] if cases else Case.NOMINATIVE,
        shapes[0] if shapes else Shape.FULL,
    )


def _unknown(word: str) -> _Confusion:
    near = similar(word, (*Case, *Shape))
    what = f"нет падежа и вида имени «{word}»"
    if near is not None:
        return _Confusion(f"{what}, похоже на «{near}»", f"Напишите «:{near}».")
    allowed = f"Падежи: {', '.join(Case)}; виды имени: {', '.join(Shape)}."
    return _Confusion(what, allowed)
