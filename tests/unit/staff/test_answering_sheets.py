"""A sheet about a pair is asked of pairs that have begun; people answer before they are one."""

import pytest

from generator.records.pair import Pair
from generator.staff.answering import handed_in
from tests.unit.staff.small import AROUND, desk, small_programme

WAVE = AROUND["records/waves/2026-27-mentor-entry.yml"]
SHEET = WAVE.replace("invited:", "unit: pair\ninvited:")


@pytest.mark.parametrize(
    ("wave", "closes_on", "asked"),
    [
        (SHEET, "2026-10-25", 1),
        (SHEET, "2026-09-20", 0),
        (WAVE, "2026-09-20", 1),
    ],
)
def test_a_pair_that_began_later_owes_no_entry_sheet(wave: str, closes_on: str, asked: int) -> None:
    text = wave.replace("2026-10-10", "2026-09-10").replace("2026-10-25", closes_on)
    files = {"records/waves/2026-27-mentor-entry.yml": text}
    seat = desk(small_programme(files))
    pair = seat.programme.get(Pair, "pr-main")
    assert pair is not None
    assert len(handed_in(seat, pair)) == asked
