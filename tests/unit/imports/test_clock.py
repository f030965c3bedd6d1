"""Times of answers as services write them, and the order of day and month."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from generator.imports.clock import Clock, Order, read_times
from generator.imports.remark import Spot

MOSCOW = ZoneInfo("Europe/Moscow")


def clock(*cells: str, order: Order | None = None, zone: ZoneInfo = MOSCOW) -> Clock:
    return read_times(enumerate(cells, 2), zone, order, lambda row: Spot(row=row, column=1))


def days(found: Clock) -> list[str]:
    return [moment.date().isoformat() for moment in found.moments.values()]


@pytest.mark.parametrize(
    ("cell", "moment"),
    [
        ("2026-09-20 22:14:06", datetime(2026, 9, 20, 22, 14, 6, tzinfo=MOSCOW)),
        ("2026-09-20T22:14:06", datetime(2026, 9, 20, 22, 14, 6, tzinfo=MOSCOW)),
        ("20.09.2026 8:14:06", datetime(2026, 9, 20, 8, 14, 6, tzinfo=MOSCOW)),
        ("20.09.2026 8:14", datetime(2026, 9, 20, 8, 14, tzinfo=MOSCOW)),
        ("20.09.2026", datetime(2026, 9, 20, tzinfo=MOSCOW)),
        ("2026/09/20 12:05:00 AM GMT+3", datetime(2026, 9, 20, 0, 5, tzinfo=MOSCOW)),
        ("2026/09/20 12:05:00 PM GMT+3", datetime(2026, 9, 20, 12, 5, tzinfo=MOSCOW)),
        ("2026/09/20 11:30:00 PM GMT", datetime(2026, 9, 21, 2, 30, tzinfo=MOSCOW)),
        ("2026/09/20 1:00:00 AM GMT+5:30", datetime(2026, 9, 19, 22, 30, tzinfo=MOSCOW)),
    ],
)
def test_a_moment_is_read(cell: str, moment: datetime) -> None:
    assert clock(cell).moments == {2: moment}


def test_a_moment_without_a_zone_is_of_the_schools_clock() -> None:
    far = ZoneInfo("Asia/Yekaterinburg")
    assert days(clock("2026-09-20 23:30:00", zone=far)) == ["2026-09-20"]
    assert days(clock("2026/09/20 11:30:00 PM GMT+3", zone=far)) == ["2026-09-21"]


def test_the_day_is_told_from_the_month_by_any_cell_over_twelve() -> None:
    assert days(clock("03/04/2026", "21/04/2026")) == ["2026-04-03", "2026-04-21"]
    assert days(clock("03/04/2026", "03/21/2026")) == ["2026-03-04", "2026-03-21"]
    assert clock("03/04/2026", "03/21/2026").told == "20/09/2026 20:52:35, первым месяц"


def test_where_nothing_tells_them_apart_the_curator_does() -> None:
    assert [one.rule for one in clock("03/04/2026", "05/06/2026").remarks] == ["day-order"]
    assert days(clock("03/04/2026", order=Order.MONTH_FIRST)) == ["2026-03-04"]
    assert days(clock("03/04/2026", order=Order.DAY_FIRST)) == ["2026-04-03"]


def test_what_the_cells_say_outweighs_the_curator() -> None:
    assert days(clock("21/04/2026", order=Order.MONTH_FIRST)) == ["2026-04-21"]


def test_an_unknown_time_is_absent_and_no_mistake() -> None:
    found = clock("1980-01-01 00:00:00", "", "2026-09-20 10:00:00")
    assert days(found) == ["2026-09-20"]
    assert found.remarks == ()
