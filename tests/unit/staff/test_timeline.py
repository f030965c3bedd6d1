"""Where a day lies on an axis of months."""

from datetime import date

import pytest

from generator.monitoring import month_end, months_between
from generator.staff.timeline import along

MONTHS = months_between(date(2026, 11, 20), date(2027, 2, 3))


def test_months_run_over_the_new_year() -> None:
    assert [f"{month:%Y-%m}" for month in MONTHS] == ["2026-11", "2026-12", "2027-01", "2027-02"]
    assert month_end(MONTHS[-1]) == date(2027, 2, 28)


@pytest.mark.parametrize(
    ("day", "place"),
    [
        (date(2026, 11, 1), 0.0),
        (date(2026, 11, 16), 0.125),
        (date(2027, 1, 1), 0.5),
        (date(2026, 9, 1), 0.0),
        (date(2027, 3, 1), 1.0),
    ],
)
def test_every_month_is_equally_wide(day: date, place: float) -> None:
    assert along(day, MONTHS) == place
