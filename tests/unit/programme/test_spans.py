"""Days covered, working days, months later."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.programme.spans import first_gap, months_later, working_days

OCTOBER = (date(2026, 10, 1), date(2026, 10, 31))
NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))


def test_two_months_that_meet_cover_the_days_between() -> None:
    assert first_gap([NOVEMBER, OCTOBER], date(2026, 10, 5), date(2026, 11, 25)) is None


def test_the_first_uncovered_day_is_named() -> None:
    late = (date(2026, 11, 3), date(2026, 11, 30))
    assert first_gap([OCTOBER, late], date(2026, 10, 5), date(2026, 11, 25)) == date(2026, 11, 1)


def test_a_stretch_that_begins_too_late_leaves_the_first_day_open() -> None:
    assert first_gap([NOVEMBER], date(2026, 10, 5), date(2026, 11, 25)) == date(2026, 10, 5)


def test_nothing_covers_nothing_but_an_empty_stretch() -> None:
    assert first_gap([], date(2026, 10, 5), date(2026, 10, 5)) == date(2026, 10, 5)
    assert first_gap([], date(2026, 10, 5), date(2026, 10, 4)) is None


days = st.dates(date(2026, 9, 1), date(2026, 12, 31))


@given(st.lists(st.tuples(days, days)), days, days)
def test_a_gap_is_the_first_day_in_no_span(
    spans: list[tuple[date, date]], first: date, last: date
) -> None:
    stretch = (first + timedelta(days=n) for n in range((last - first).days + 1))
    bare = (day for day in stretch if not any(begin <= day <= end for begin, end in spans))
    assert first_gap(spans, first, last) == next(bare, None)


@pytest.mark.parametrize(
    ("after", "until", "expected"),
    [
        (date(2026, 11, 19), date(2026, 11, 24), 3),  # Thursday to Tuesday, a weekend between
        (date(2026, 11, 20), date(2026, 11, 22), 0),  # Friday to Sunday
        (date(2026, 11, 16), date(2026, 11, 16), 0),
        (date(2026, 11, 17), date(2026, 11, 16), 0),
    ],
)
def test_working_days_are_mondays_to_fridays(after: date, until: date, expected: int) -> None:
    assert working_days(after, until) == expected


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 9, 1), 3, date(2026, 12, 1)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 12, 31), 12, date(2027, 12, 31)),
    ],
)
def test_months_later(day: date, months: int, expected: date) -> None:
    assert months_later(day, months) == expected
