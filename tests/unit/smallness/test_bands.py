"""No band of one or two people is told, nor can one be computed from what is told."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.smallness.bands import LEAST, borders, common, is_told, summed


@pytest.mark.parametrize(
    ("row", "edge", "bands"),
    [
        ((3, 0, 4, 5, 6), 0, (0, 1, 2, 3, 4, 5)),
        ((1, 0, 4, 5, 6), 0, (0, 3, 4, 5)),
        ((0, 0, 4, 2, 6), 0, (0, 1, 2, 4, 5)),
        ((1, 1, 4, 5, 6), 3, (0, 3, 4, 5)),
        ((0, 0, 1, 5, 6), 3, (0, 4, 5)),
        ((0, 0, 2, 0, 6), 3, (0, 5)),
        ((2, 0, 0, 0, 2), 3, (0, 5)),
        ((), 0, (0,)),
    ],
)
def test_neighbours_are_merged(row: tuple[int, ...], edge: int, bands: tuple[int, ...]) -> None:
    assert borders([row], edge) == bands


def test_rows_of_a_table_share_their_bands() -> None:
    """The second row has one person in its lowest band, who would follow from the total."""
    assert borders([(3, 3, 4)]) == (0, 1, 2, 3)
    assert borders([(3, 3, 4), (1, 3, 4)]) == (0, 2, 3)


def test_bands_of_parts_are_made_of_the_bands_of_the_whole() -> None:
    assert common((0, 1, 3, 5), (0, 1, 2, 3, 5)) == (0, 1, 3, 5)
    assert summed((1, 2, 3, 4, 5), (0, 1, 3, 5)) == (1, 5, 9)


def test_one_band_is_no_distribution() -> None:
    assert not is_told((0, 5))
    assert is_told((0, 2, 5))


TABLES = st.integers(2, 6).flatmap(
    lambda size: st.lists(
        st.lists(st.integers(0, 6), min_size=size, max_size=size), min_size=1, max_size=4
    )
)


@given(TABLES, st.integers(0, 5))
def test_no_told_band_is_of_one_or_two(rows: list[list[int]], edge: int) -> None:
    bands = borders(rows, edge)
    assert (bands[0], bands[-1]) == (0, len(rows[0]))
    if is_told(bands):
        assert all(not 0 < n < LEAST for row in rows for n in summed(row, bands))


@given(TABLES, st.integers(1, 5))
def test_a_share_told_beside_the_bands_gives_no_finer_one_away(
    rows: list[list[int]], edge: int
) -> None:
    """Whatever is on one side of the edge may be taken off the band that lies across it."""
    bands = borders(rows, edge)
    for row in rows:
        for first, last in pairwise(bands) if is_told(bands) else ():
            for begin, end in ((first, min(last, edge)), (max(first, edge), last)):
                part = sum(row[begin:end])
                side = sum(row[:edge]) if end <= edge else sum(row[edge:])
                assert not 0 < part < LEAST or part == side
