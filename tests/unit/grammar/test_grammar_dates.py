"""Dates in Russian words, whatever the machine's locale."""

from datetime import date

import pytest

from generator.grammar import day, day_month, hours, month_name, month_short, period, weekday

TWELFTH = date(2026, 10, 12)


def spaced(text: str) -> str:
    return text.replace("\u00a0", "·")


def test_a_date_in_full_never_breaks() -> None:
    assert spaced(day(TWELFTH)) == "12·октября·2026·г."
    assert spaced(day_month(TWELFTH)) == "12·октября"


def test_a_month_stands_alone_in_the_nominative() -> None:
    assert spaced(month_name(TWELFTH)) == "октябрь·2026·г."
    assert spaced(month_name(date(2027, 3, 1))) == "март·2027·г."
    assert [month_short(date(2027, month, 1)) for month in (3, 5, 9)] == ["мар", "май", "сен"]


def test_days_of_the_week() -> None:
    assert weekday(TWELFTH) == "понедельник"
    assert weekday(TWELFTH, short=True) == "пн"


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 10, 1), date(2027, 5, 28), "1·октября·2026·г.·– 28·мая·2027·г."),
        (date(2026, 9, 1), date(2026, 10, 12), "1·сентября·– 12·октября·2026·г."),
        (date(2026, 10, 1), TWELFTH, "1–12·октября·2026·г."),
        (TWELFTH, TWELFTH, "12·октября·2026·г."),
        (TWELFTH, None, "с·12·октября·2026·г."),
    ],
)
def test_a_period_is_said_as_briefly_as_it_can(first: date, last: date | None, said: str) -> None:
    assert spaced(period(first, last)) == said


@pytest.mark.parametrize(
    ("minutes", "said"), [(750, "12,5·ч"), (60, "1·ч"), (45, "0,8·ч"), (0, "0·ч"), (1200, "20·ч")]
)
def test_minutes_are_told_in_hours(minutes: int, said: str) -> None:
    assert spaced(hours(minutes)) == said
