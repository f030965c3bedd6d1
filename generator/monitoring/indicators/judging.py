"""An indicator against its target: reached, or how much is missing, in people."""

from decimal import Decimal
from math import ceil

from generator.figures import Figure
from generator.grammar import count
from generator.monitoring.indicators.indicator import Reach
from generator.records.indicator import IndicatorKey, Target
from generator.records.school import School
from generator.records.season import Season

_PER_CENT = 100
_POINTS = ("процентного пункта", "процентных пунктов", "процентных пунктов")
_PEOPLE = ("человека", "человек", "человек")
_MISSING = {
    IndicatorKey.ENTERPRISES: ("партнёра", "партнёров", "партнёров"),
    IndicatorKey.OLYMPIADS: ("участия", "участий", "участий"),
    IndicatorKey.PROJECTS: ("проекта", "проектов", "проектов"),
}
"""What is missing, in the genitive: one, few, many; of the others, people."""


def target_of(school: School, season: Season, key: IndicatorKey) -> Target | None:
    """What the school wants of an indicator in the season's year; the last one written holds."""
    found = [t for t in school.targets if t.year == season.from_.year and t.indicator is key]
    return found[-1] if found else None


def judged(figure: Figure, key: IndicatorKey, wanted: float | None) -> tuple[Reach, str]:
    """How a figure stands to what is wanted, and the words for it.

    ``wanted`` is in per cent where the figure is a share.
    """
    if wanted is None:
        return Reach.UNSET, Reach.UNSET.label
    if figure.value is None:
        return Reach.UNKNOWN, Reach.UNKNOWN.label
    missing = _missing(figure, wanted)
    if missing <= 0:
        return Reach.REACHED, Reach.REACHED.label
    return Reach.SHORT, f"не хватает {_said(figure, key, missing)}"


def _missing(figure: Figure, wanted: float) -> Decimal:
    """What is missing to the target: whole people or things, of a bare share per cent."""
    goal = Decimal(str(wanted))
    if figure.unit != "%":
        return goal - Decimal(str(figure.value))
    if figure.numerator is None or not figure.denominator:
        return goal - _PER_CENT * Decimal(str(figure.value))
    return Decimal(ceil(goal * figure.denominator / _PER_CENT) - figure.numerator)


def _said(figure: Figure, key: IndicatorKey, missing: Decimal) -> str:
    if figure.unit == "%" and not figure.denominator:
        return count(missing, *_POINTS)
    return count(missing, *_MISSING.get(key, _PEOPLE))
