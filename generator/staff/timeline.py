"""Days on an axis of equal months."""

from calendar import monthrange
from datetime import date

_MONTHS = 12


def along(day: date, months: tuple[date, ...]) -> float:
    """The place of a day, 0…1 of the months shown; days outside lie at the ends."""
    passed = (day.year - months[0].year) * _MONTHS + day.month - months[0].month
    within = (day.day - 1) / monthrange(day.year, day.month)[1]
    return min(1.0, max(0.0, (passed + within) / len(months)))
