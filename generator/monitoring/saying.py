"""How a figure's value is said: a percentage from k people up, below it the counts alone."""

from generator.figures import Figure
from generator.grammar import hours, number, percent

_NBSP = "\N{NO-BREAK SPACE}"
_SMALL_SHARE = 0.1


def value_said(figure: Figure, k: int) -> str:
    """«77 %», «4 из 4» under k, «8 чел.»; of a small share one decimal; "" of what is hidden."""
    if figure.value is None:
        return ""
    if figure.unit == "ч":
        return hours(figure.value)
    if figure.unit != "%":
        return f"{number(figure.value)}{_NBSP}{figure.unit}".strip(_NBSP)
    if figure.denominator and figure.denominator < k:
        return parts_said(figure)
    return percent_said(figure.value)


def parts_said(figure: Figure) -> str:
    """«23 из 30»; "" without a whole."""
    if figure.numerator is None or not figure.denominator:
        return ""
    return f"{number(figure.numerator)}{_NBSP}из{_NBSP}{number(figure.denominator)}"


def percent_said(share: float) -> str:
    """«77 %», «5,4 %»: below a tenth a whole per cent would say too little."""
    digits = 1 if 0 < share < _SMALL_SHARE else 0
    said = percent(share, 1, digits)
    return said.replace(",0", "")


def full_said(figure: Figure, k: int) -> str:
    """«77 % (23 из 30)»."""
    value, parts = value_said(figure, k), parts_said(figure)
    return f"{value} ({parts})" if parts and parts != value and figure.unit == "%" else value
