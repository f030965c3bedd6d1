"""Stretches of days: what they cover, how many working days they hold."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TypeAlias

Span: TypeAlias = tuple[date, date]

_FRIDAY = 4
_DAY = timedelta(days=1)


def first_gap(spans: Iterable[Span], first: date, last: date) -> date | None:
    """The first day of ``first``…``last`` that no span covers; all ends are included."""
    day = first
    for begin, end in sorted(spans):
        if begin > day:
            break
        if end >= last:
            return None
        day = max(day, end + _DAY)
    return day if day <= last else None


def working_days(after: date, until: date) -> int:
    """Mondays to Fridays after one day up to another, the latter included."""
    days = (after + _DAY * number for number in range(1, (until - after).days + 1))
    return sum(1 for day in days if day.weekday() <= _FRIDAY)


def months_later(day: date, months: int) -> date:
    """The same day of a later month, or the last one where the month is shorter."""
    month = day.month - 1 + months
    year, number = day.year + month // 12, month % 12 + 1
    following = date(year + number // 12, number % 12 + 1, 1)
    return min(date(year, number, 1) + _DAY * (day.day - 1), following - _DAY)
