"""Answers in public words: never everybody or nobody, never finer than five per cent and a half."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.smallness.answers import (
    coarse_mean,
    coarse_share,
    length_of,
    mean_told,
    share_told,
)


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("part", "whole", "told"),
    [
        (0, 40, "почти никто"),
        (1, 40, "почти никто"),
        (3, 40, "около 10 %"),
        (9, 10, "почти все"),
        (12, 14, "около 85 %"),
        (26, 30, "около 85 %"),
        (37, 40, "почти все"),
        (40, 40, "почти все"),
    ],
)
def test_a_share_of_answers(part: int, whole: int, told: str) -> None:
    assert plain(share_told(coarse_share(part, whole))) == told


@pytest.mark.parametrize(
    ("mean", "told", "length"),
    [
        (1.0, "1,5 и ниже из 10", 5),
        (1.7, "1,5 и ниже из 10", 5),
        (2.0, "около 2 из 10", 10),
        (7.24, "около 7 из 10", 65),
        (7.25, "около 7,5 из 10", 70),
        (9.2, "около 9 из 10", 90),
        (9.3, "9,5 и выше из 10", 95),
        (10.0, "9,5 и выше из 10", 95),
    ],
)
def test_a_mean_of_answers(mean: float, told: str, length: int) -> None:
    coarse = coarse_mean(mean, 1, 10)
    assert (plain(mean_told(coarse, 1, 10)), length_of(coarse, 1, 10)) == (told, length)


@given(st.integers(10, 200).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_a_share_is_coarse_and_its_ends_never_certain(counted: tuple[int, int]) -> None:
    """«Почти все» fits all and all but one: nobody's answer follows from it."""
    part, whole = counted
    coarse = coarse_share(part, whole)
    assert coarse in range(5, 100, 5)
    if coarse in {5, 95}:
        assert sum(coarse_share(other, whole) == coarse for other in range(whole + 1)) > 1
