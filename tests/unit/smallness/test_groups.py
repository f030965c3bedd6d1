"""Small groups of answers are hidden, and so is what would give them away."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.smallness.groups import Group, told, told_parts

K = 5


@pytest.mark.parametrize(
    ("sizes", "shown"),
    [
        ((18, 8, 6), {0, 1, 2}),
        ((18, 8, 2), {0}),
        ((18, 3, 2), {0}),
        ((18, 0, 6), {0, 2}),
        ((18, 4), set[int]()),
        ((4, 4), set[int]()),
        ((), set[int]()),
    ],
)
def test_a_small_part_hides_with_company(sizes: tuple[int, ...], shown: set[int]) -> None:
    assert told_parts(sizes, K) == shown


def test_a_group_under_k_tells_nothing() -> None:
    assert told(Group("all", 4, (Group("a", 4),)), K) == frozenset()


def test_the_parts_of_a_hidden_part_are_hidden() -> None:
    models = (Group("tt/young", 8),)
    forms = (Group("tp", 18), Group("tt", 8, models), Group("pp", 2))
    assert told(Group("all", 28, forms), K) == {"all", "tp"}


def test_people_outside_every_part_count_as_a_part() -> None:
    """Two answers without a form would follow from the total and the forms."""
    assert told(Group("all", 20, (Group("tp", 12), Group("tt", 6))), K) == {"all", "tp"}


@given(st.lists(st.integers(0, 12), max_size=6))
def test_no_union_of_told_parts_leaves_fewer_than_k(sizes: list[int]) -> None:
    """Whatever told parts are taken off the whole, what is left is nobody or at least k people."""
    whole, shown = sum(sizes), sorted(told_parts(sizes, K))
    for many in range(len(shown) + 1):
        for taken in combinations(shown, many):
            left = whole - sum(sizes[place] for place in taken)
            assert left == 0 or left >= K or whole < K
