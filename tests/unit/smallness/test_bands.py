"""No band of one or two people is told, nor can one be computed from what is told."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.smallness.bands import LEAST, borders, common, is_told, pooled, spread, summed
from generator.smallness.groups import Group


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


def test_bands_of_a_form_hide_the_one_outside_it() -> None:
    rows = {"all": (3, 4, 9), "tp": (3, 3, 5)}
    tree = Group("all", 16, (Group("tp", 11), Group("pp", 5)))
    assert spread(tree, {"all", "tp"}, lambda key: rows[key]) == {
        "all": (0, 1, 2, 3),
        "tp": (0, 3),
    }


@pytest.mark.parametrize(
    ("counts", "told", "rest"),
    [
        ({"a": 9, "b": 3, "c": 0}, ("a", "b", "c"), 0),
        ({"a": 9, "b": 2, "c": 1}, ("a",), 3),
        ({"a": 9, "b": 4, "c": 1}, ("a",), 5),
        ({"a": 1}, (), 1),
    ],
)
def test_what_was_named_once_or_twice_is_pooled(
    counts: dict[str, int], told: tuple[str, ...], rest: int
) -> None:
    assert pooled(counts) == (told, rest)


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
