"""Indicators of a season against the school's targets, as lines of a table."""

from dataclasses import dataclass

from generator.grammar import nbsp, number
from generator.monitoring.indicators import Indicator, indicators
from generator.reports.saying.figures import Fact, fact
from generator.reports.saying.scope import Scope

NO_TARGET = "не задана"
_DIGITS = 1


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    """An indicator with its value and n, the target, and how the one stands to the other."""

    title: str
    said: str
    target: str
    verdict: str
    source: str


def official_lines(scope: Scope) -> tuple[IndicatorLine, ...]:
    """The indicators of the methodology."""
    return tuple(_line(each, scope.k) for each in _all(scope) if each.official)


def own_lines(scope: Scope) -> tuple[IndicatorLine, ...]:
    """Those that schools report beside them and that can be said."""
    others = (each for each in _all(scope) if not each.official)
    return tuple(_line(each, scope.k) for each in others if each.figure.value is not None)


def indicator_facts(scope: Scope) -> tuple[Fact, ...]:
    """Every indicator with its formula in words."""
    return tuple(fact(each.figure, scope.k) for each in _all(scope))


def _all(scope: Scope) -> tuple[Indicator, ...]:
    return indicators(scope.programme, scope.season)


def _line(indicator: Indicator, k: int) -> IndicatorLine:
    said = fact(indicator.figure, k)
    return IndicatorLine(
        title=said.title,
        said=said.said,
        target=_target(indicator),
        verdict=nbsp(indicator.verdict),
        source=said.source,
    )


def _target(indicator: Indicator) -> str:
    if indicator.target is None:
        return NO_TARGET
    value = indicator.target.value
    said = number(value, 0 if value == int(value) else _DIGITS)
    return f"{said}\N{NO-BREAK SPACE}%" if indicator.figure.unit == "%" else said
