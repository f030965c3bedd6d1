"""Numbers, shares and counted nouns in Russian: «1 234,5», «57 %», «5 пар»."""

from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from generator.grammar.locale import russian

Real = int | float | Decimal

NBSP = "\u00a0"
THIN = "\u202f"
_MINUS = "\u2212"
_NO_SHARE = "—"
_TEENS = range(11, 15)
_FEW = range(2, 5)
_MOST_DIGITS_OF_COUNT = 2


def number(value: Real, digits: int = 0) -> str:
    """Write a number with `digits` decimals, rounded half up: «−1 234,5»."""
    return _format(_rounded(value, digits), digits)


def percent(numerator: Real, denominator: Real, digits: int = 0) -> str:
    """Write a share: «57 %»; of nothing there is no share, so «—»."""
    if not denominator:
        return _NO_SHARE
    share = Decimal(str(numerator)) * 100 / Decimal(str(denominator))
    return f"{number(share, digits)}{NBSP}%"


def plural(n: Real, one: str, few: str, many: str) -> str:
    """Choose the noun's form: 1 пара, 2 пары, 5 пар, 11 пар, 21 пара, 1,5 пары."""
    size = abs(n)
    if size != int(size):
        return few
    whole = int(size)
    if whole % 100 in _TEENS:
        return many
    if whole % 10 == 1:
        return one
    return few if whole % 10 in _FEW else many


def count(n: Real, one: str, few: str, many: str) -> str:
    """Write a number with its noun: «5 пар», «1,5 часа»; at most two decimals."""
    value = _rounded(n, _MOST_DIGITS_OF_COUNT)
    return f"{trimmed(value)}{NBSP}{plural(value, one, few, many)}"


def trimmed(value: Decimal) -> str:
    """Write a rounded number without needless zeros: 12.50 → «12,5»."""
    exponent = value.normalize().as_tuple().exponent
    return _format(value, max(0, -exponent) if isinstance(exponent, int) else 0)


def _rounded(value: Real, digits: int) -> Decimal:
    step = Decimal(1).scaleb(-digits)
    return Decimal(str(value)).quantize(step, rounding=ROUND_HALF_UP) + 0


@lru_cache(maxsize=4096)
def _format(value: Decimal, digits: int) -> str:
    from babel.numbers import format_decimal

    pattern = "#,##0" + ("." + "0" * digits if digits else "")
    said = format_decimal(value, format=pattern, locale=russian())
    return said.replace(NBSP, THIN).replace("-", _MINUS)
