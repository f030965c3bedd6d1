"""Figures as the report says them: a percentage from k people up, below it the counts alone."""

from dataclasses import dataclass

from generator.figures import Figure
from generator.grammar import number, percent
from generator.staff.desk import Desk
from generator.staff.rooms import Link
from generator.staff.tracing import trails

_HOW = "как посчитано"
_NBSP = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class SaidFigure:
    """A share ready to be printed; ``share`` is for the bar, None with the reason in ``hidden``.

    The fields from ``summary`` on are what «как посчитано» unfolds.
    """

    key: str
    title: str
    fact: str
    parts: str
    share: float | None
    hidden: str
    summary: str
    definition: str
    numerator: int | None
    denominator: int | None
    n: int | None
    period: str
    source: str
    trails: tuple[Link, ...]


def said(desk: Desk, figure: Figure) -> SaidFigure:
    """A share in words; under the staff k it is not turned into a percentage."""
    part, whole = figure.numerator or 0, figure.denominator or 0
    counts = of(part, whole)
    large = whole >= desk.programme.school.k_staff
    return SaidFigure(
        key=figure.key,
        title=figure.title,
        fact=percent(part, whole) if large else counts,
        parts=counts if large else "",
        share=figure.value,
        hidden=figure.hidden,
        summary=_HOW if figure.n is None else f"n{_NBSP}={_NBSP}{number(figure.n)}",
        definition=figure.definition,
        numerator=figure.numerator,
        denominator=figure.denominator,
        n=figure.n,
        period=figure.period,
        source=figure.source,
        trails=trails(desk, figure),
    )


def of(part: int, whole: int) -> str:
    """«3 из 4», kept on one line."""
    return f"{number(part)}{_NBSP}из{_NBSP}{number(whole)}"
