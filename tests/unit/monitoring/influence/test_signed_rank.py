"""The signed-rank test against scipy, full enumeration and printed worked examples."""

from collections.abc import Callable
from itertools import product
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats
from scipy.stats import rankdata

from generator.monitoring.influence.signed_rank import holm, signed_rank

EXACTLY = pytest.approx

# scipy.stats.wilcoxon, section «Examples»: heights of cross- and self-fertilised maize (Darwin's
# plants); the documentation prints statistic 24 and p = 0.041259765625.
# https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.wilcoxon.html
MAIZE = [6, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75]

# R, help page of wilcox.test: Hollander & Wolfe (1973), p. 29 f., Hamilton depression scale factor
# of nine patients; R prints V = 40 and one-sided p = 0.01953.
# https://stat.ethz.ch/R-manual/R-devel/library/stats/html/wilcox.test.html
FIRST_VISIT = [1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30]
SECOND_VISIT = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29]

differing = st.lists(st.integers(-9, 9), min_size=1, max_size=9)


def _drawn(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - repeatable samples


def test_the_maize_of_the_scipy_documentation() -> None:
    found = signed_rank(MAIZE)
    assert (found.n, found.nonzero, found.plus, found.minus) == (15, 15, 96, 24)
    assert found.p == EXACTLY(0.041259765625, abs=1e-12)


def test_the_depression_scale_of_hollander_and_wolfe() -> None:
    fell = [first - second for first, second in zip(FIRST_VISIT, SECOND_VISIT, strict=True)]
    found = signed_rank(fell)
    assert found.plus == 40
    assert found.p == EXACTLY(2 * 0.01953125, abs=1e-12)


def test_the_effect_is_the_simple_difference_of_favourable_and_unfavourable_ranks() -> None:
    # Kerby (2014), The Simple Difference Formula, doi:10.2466/11.IT.3.1: r = f − u.
    assert signed_rank(MAIZE).effect == EXACTLY(96 / 120 - 24 / 120)
    assert signed_rank([1, 2, 3]).effect == 1
    assert signed_rank([-1, -2, -3]).effect == -1


def test_the_four_hypotheses_of_the_holm_example() -> None:
    # «Holm–Bonferroni method», Wikipedia, example: of 0.01, 0.04, 0.03 and 0.005 at α = 0.05 the
    # first and the fourth are rejected, the others are not.
    adjusted = holm([0.01, 0.04, 0.03, 0.005])
    assert adjusted == EXACTLY((0.03, 0.06, 0.06, 0.02))
    assert [p <= 0.05 for p in adjusted] == [True, False, False, True]


def test_holm_of_nothing_and_of_what_is_certain() -> None:
    assert holm([]) == ()
    assert holm([0.7, 0.9]) == (1.0, 1.0)


@pytest.mark.parametrize("n", [1, 2, 5, 9, 20, 45])
def test_without_ties_p_is_what_scipy_computes(n: int) -> None:
    draw = _drawn(n)
    for _ in range(6):
        differences = [draw.gauss(0.3, 1) for _ in range(n)]
        assert signed_rank(differences).p == EXACTLY(_scipy_p(differences), abs=1e-9)


def _scipy_p(differences: list[float]) -> float:
    """The exact two-sided p of scipy, which the stubs do not type."""
    wilcoxon: Callable[..., tuple[float, float]] = vars(stats)["wilcoxon"]
    return wilcoxon(differences, method="exact")[1]


@pytest.mark.parametrize("n", [3, 6, 9])
def test_with_ties_and_zeros_p_is_the_share_of_all_signings(n: int) -> None:
    draw = _drawn(n)
    for _ in range(10):
        differences = [draw.randint(-3, 3) for _ in range(n)]
        assert signed_rank(differences).p == EXACTLY(_enumerated(differences), abs=1e-9)


def _enumerated(differences: list[int]) -> float:
    """Every one of the 2ⁿ signings counted; the statistic at least as far from the middle."""
    signed = [each for each in differences if each]
    ranks: list[float] = rankdata([abs(each) for each in signed]).tolist()
    middle = sum(ranks) / 2
    seen = sum(rank for rank, each in zip(ranks, signed, strict=True) if each > 0)
    sums = [
        sum(rank for rank, sign in zip(ranks, signs, strict=True) if sign)
        for signs in product((False, True), repeat=len(ranks))
    ]
    far = sum(abs(each - middle) >= abs(seen - middle) - 1e-9 for each in sums)
    return far / len(sums)


@given(differing)
def test_permuting_people_changes_nothing(differences: list[int]) -> None:
    assert signed_rank(differences) == signed_rank(list(reversed(differences)))


def test_permuting_people_leaves_the_interval_too() -> None:
    assert signed_rank(sorted(MAIZE)) == signed_rank(MAIZE)


@given(differing)
def test_turning_every_sign_turns_the_effect_alone(differences: list[int]) -> None:
    there, back = signed_rank(differences), signed_rank([-each for each in differences])
    assert back.p == EXACTLY(there.p)
    assert back.effect == EXACTLY(-there.effect)


@given(differing)
def test_who_did_not_change_leaves_p_and_effect_alone(differences: list[int]) -> None:
    without, with_zeros = signed_rank(differences), signed_rank([*differences, 0, 0])
    assert (with_zeros.p, with_zeros.effect) == (without.p, without.effect)
    assert with_zeros.n == without.n + 2


def test_nobody_changed() -> None:
    found = signed_rank([0.0] * 12)
    assert (found.nonzero, found.p, found.effect) == (0, 1.0, 0.0)
    assert (found.low, found.high) == (0.0, 0.0)


def test_equal_means_that_floats_keep_apart_are_one_size() -> None:
    thirds = [16 / 3 - 5, 19 / 3 - 6, -(7 / 3 - 2)]
    assert signed_rank(thirds).plus == 4


def test_the_interval_holds_the_effect_and_is_the_same_every_time() -> None:
    found = signed_rank(MAIZE)
    assert found.low is not None
    assert found.high is not None
    assert found.low < 0.6 < found.high
    assert (found.low, found.high) == EXACTLY((0.067, 1.0), abs=0.001)


def test_the_interval_is_near_that_of_an_independent_bootstrap() -> None:
    draw = _drawn(5)
    effects = sorted(_effect(draw.choices(MAIZE, k=15)) for _ in range(2000))
    found = signed_rank(MAIZE)
    assert (found.low, found.high) == EXACTLY((effects[50], effects[-51]), abs=0.06)


def _effect(differences: list[int]) -> float:
    ranks: list[float] = rankdata([abs(each) for each in differences]).tolist()
    signed = (rank if each > 0 else -rank for rank, each in zip(ranks, differences, strict=True))
    return sum(signed) / sum(ranks)


def test_few_pairs_have_no_interval() -> None:
    assert signed_rank(MAIZE[:9]).low is None
    assert signed_rank(MAIZE[:10]).low is not None


def test_two_hundred_pairs_are_no_burden() -> None:
    draw = _drawn(7)
    differences = [draw.gauss(0.2, 1) for _ in range(200)]
    assert signed_rank(differences).p == EXACTLY(_scipy_p(differences), abs=1e-9)
