"""Dates and durations in Russian words, from CLDR: «12 октября 2026 г.»."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from generator.grammar.locale import russian
from generator.grammar.numbers import NBSP, trimmed

_DAY = "d MMMM y 'г'."
_DAY_MONTH = "d MMMM"
_MONTH = "LLLL y 'г'."
_EN_DASH = "–"
_MINUTES_IN_HOUR = 60
_LETTERS = 3


def day(value: date) -> str:
    """Say a date in full: «12 октября 2026 г.»."""
    return _format(value, _DAY)


def day_month(value: date) -> str:
    """Say a date within a known year: «12 октября»."""
    return _format(value, _DAY_MONTH)


def month_name(value: date) -> str:
    """Say a month of a year, standing alone: «октябрь 2026 г.»."""
    return _format(value, _MONTH)


def month_short(value: date) -> str:
    """Say a month in three letters for an axis: «окт»."""
    return _format(value, "LLLL")[:_LETTERS]


def weekday(value: date, *, short: bool = False) -> str:
    """Say the day of the week: «понедельник», short «пн»."""
    return _format(value, "ccc" if short else "cccc")


def period(first: date, last: date | None = None) -> str:
    """Say a period as briefly as it can be said: «1–12 октября 2026 г.», «с 1 октября 2026 г.»."""
    if last is None:
        return f"с{NBSP}{day(first)}"
    if first == last:
        return day(first)
    if first.year != last.year:
        return f"{day(first)}{NBSP}{_EN_DASH} {day(last)}"
    if first.month != last.month:
        return f"{day_month(first)}{NBSP}{_EN_DASH} {day(last)}"
    return f"{first.day}{_EN_DASH}{day(last)}"


def hours(minutes: float) -> str:
    """Say a duration in hours, to a tenth: 750 → «12,5 ч»."""
    exact = Decimal(str(minutes)) / _MINUTES_IN_HOUR
    return f"{trimmed(exact.quantize(Decimal('0.1'), rounding=ROUND_HALF_UP))}{NBSP}ч"


@lru_cache(maxsize=4096)
def _format(value: date, pattern: str) -> str:
    from babel.dates import format_date

    return format_date(value, pattern, locale=russian()).replace(" ", NBSP)
