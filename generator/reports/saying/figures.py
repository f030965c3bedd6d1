"""A figure on paper: its value, the n behind it and where it was read, all in one phrase."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.figures import Figure
from generator.grammar import count, hours, nbsp, number, percent

NO_SOURCE = "не указан"
_DIGITS = 1
_PEOPLE = "чел."


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure in words: «12 из 14 (86 %, n = 14)», where from it is, and how it is counted.

    ``hidden`` is true where the value may not or cannot be said; ``said`` then gives the reason.
    ``line`` is all of it: «Планы выполнены — 9 из 12 (75 %, n = 12; источник: записи пар)».
    """

    key: str
    title: str
    said: str
    source: str
    definition: str
    period: str
    hidden: bool
    line: str


def fact(figure: Figure, k: int) -> Fact:
    """A figure in words; a share of fewer than ``k`` is told by its parts alone."""
    words, source = said(figure, k), nbsp(figure.source) or NO_SOURCE
    return Fact(
        key=figure.key,
        title=nbsp(figure.title),
        said=words,
        source=source,
        definition=nbsp(figure.definition),
        period=figure.period,
        hidden=_is_hidden(figure),
        line=f"{nbsp(figure.title)}\N{NO-BREAK SPACE}— {_sourced(figure, words, source)}",
    )


def facts(figures: Iterable[Figure], k: int) -> tuple[Fact, ...]:
    """Figures in words, in their order."""
    return tuple(fact(figure, k) for figure in figures)


def said(figure: Figure, k: int) -> str:
    """The value with its n: «12 из 14 (86 %, n = 14)», «3 дн. (n = 24)»; hidden, the reason.

    A count of what was counted is its own n and says it once: «165».
    """
    if _is_hidden(figure):
        return nbsp(figure.hidden or "пока не из чего считать")
    if figure.numerator is not None and figure.denominator is not None:
        return _share(figure.numerator, figure.denominator, k)
    shown = figure.n is not None and figure.n != figure.value
    basis = f" ({of_n(figure.n or 0)})" if shown else ""
    return f"{_value(figure)}{basis}"


def of_n(n: int) -> str:
    """«n = 14», kept on one line."""
    return f"n\N{NO-BREAK SPACE}=\N{NO-BREAK SPACE}{number(n)}"


def parts(part: int, whole: int) -> str:
    """«12 из 14», kept on one line."""
    return f"{number(part)}\N{NO-BREAK SPACE}из\N{NO-BREAK SPACE}{number(whole)}"


def _sourced(figure: Figure, words: str, source: str) -> str:
    """The source joins the n where there is one: «(n = 12; источник: записи пар)»."""
    if _is_hidden(figure) or not words.endswith(")"):
        return f"{words} (источник: {source})"
    return f"{words[:-1]}; источник: {source})"


def _is_hidden(figure: Figure) -> bool:
    return bool(figure.hidden) or figure.value is None


def _share(part: int, whole: int, k: int) -> str:
    if whole < k:
        return f"{parts(part, whole)} ({of_n(whole)})"
    return f"{parts(part, whole)} ({percent(part, whole)}, {of_n(whole)})"


def _value(figure: Figure) -> str:
    value = figure.value or 0.0
    if figure.unit == "ч":
        return hours(value)
    if figure.unit == "%":
        return percent(value, 1)
    if figure.unit == _PEOPLE:
        return count(value, "человек", "человека", "человек")
    said_value = number(value, 0 if value == int(value) else _DIGITS)
    return f"{said_value}\N{NO-BREAK SPACE}{figure.unit}" if figure.unit else said_value
