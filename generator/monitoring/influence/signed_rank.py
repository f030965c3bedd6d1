"""The exact signed-rank test of paired differences, with its effect and the effect's interval.

Wilcoxon's way: zero differences are left out, equal sizes share their mean rank, and the p-value
is exact over all 2ⁿ signs of the ranks as they are, ties included.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from itertools import accumulate
from random import Random

RESAMPLES = 1000
INTERVAL_FROM = 10
"""Under so many pairs a percentile interval promises more than it knows, and there is none."""
_DIGITS = 9
_TAIL = 0.025


@dataclass(frozen=True, slots=True)
class SignedRank:
    """What the test gives for ``n`` differences, of which ``nonzero`` have a sign.

    ``plus`` and ``minus`` are the sums of ranks, ``p`` is two-sided, ``effect`` the matched-pairs
    rank-biserial correlation −1…1 with its 95 % interval ``low``…``high``. ``p_holm`` is p in the
    company of the other parameters called changed; None when there was no such company to join.
    """

    n: int
    nonzero: int
    plus: float
    minus: float
    p: float
    effect: float
    low: float | None = None
    high: float | None = None
    p_holm: float | None = None


def signed_rank(differences: Iterable[float]) -> SignedRank:
    """Test differences after − before; their order is nothing to it."""
    return _tested(tuple(sorted(round(each, _DIGITS) for each in differences)))


@lru_cache(maxsize=4096)
def _tested(differences: tuple[float, ...]) -> SignedRank:
    signed = [each for each in differences if each]
    ranks = doubled_ranks([abs(each) for each in signed])
    plus = sum(rank for rank, each in zip(ranks, signed, strict=True) if each > 0)
    minus = sum(ranks) - plus
    low, high = _interval(differences) if len(differences) >= INTERVAL_FROM else (None, None)
    return SignedRank(
        n=len(differences),
        nonzero=len(signed),
        plus=plus / 2,
        minus=minus / 2,
        p=_two_sided(ranks, min(plus, minus)),
        effect=(plus - minus) / (plus + minus) if signed else 0.0,
        low=low,
        high=high,
    )


def doubled_ranks(sizes: Sequence[float]) -> list[int]:
    """Twice the rank of each size; equal sizes share the mean of theirs, so twice is whole."""
    ordered = sorted(sizes)
    return [bisect_left(ordered, size) + bisect_right(ordered, size) + 1 for size in sizes]


def _two_sided(ranks: Sequence[int], smaller: int) -> float:
    """Twice the share of the 2ⁿ signings whose sum of positive ranks is at most the smaller sum.

    The number of signings with the sum s is the coefficient of xˢ in the product of (1 + xʳ); the
    polynomial is one integer, a digit of n + 1 bits for each power. The digits of a number in
    base B add up to its remainder by B − 1.
    """
    digit = len(ranks) + 1
    signings = 1
    for rank in ranks:
        signings += signings << (rank * digit)
    tail = signings & ((1 << ((smaller + 1) * digit)) - 1)
    return min(1.0, 2 * (tail % ((1 << digit) - 1)) / (1 << len(ranks))) if ranks else 1.0


def _interval(differences: tuple[float, ...]) -> tuple[float, float]:
    """The middle 95 % of the effect over people drawn anew; the draw is seeded by the data."""
    seed = int.from_bytes(sha256(repr(differences).encode()).digest())
    draw = Random(seed)  # noqa: S311 - a repeatable draw is what is wanted
    sizes = sorted({abs(each) for each in differences if each})
    places = [sizes.index(abs(each)) if each else -1 for each in differences]
    signs = [(each > 0) - (each < 0) for each in differences]
    people = range(len(differences))
    effects = sorted(
        _drawn_effect(draw.choices(people, k=len(people)), places, signs, len(sizes))
        for _ in range(RESAMPLES)
    )
    return effects[int(_TAIL * RESAMPLES)], effects[-int(_TAIL * RESAMPLES) - 1]


def _drawn_effect(
    drawn: Sequence[int], places: Sequence[int], signs: Sequence[int], sizes: int
) -> float:
    """The effect among drawn people; ranks come from how many have each size of difference."""
    counts, balance = [0] * (sizes + 1), [0] * (sizes + 1)
    for person in drawn:
        place = places[person]
        counts[place] += 1
        balance[place] += signs[person]
    counts[-1] = 0  # those without a difference
    total = sum(counts)
    if not total:
        return 0.0
    ranks = (2 * until - count + 1 for until, count in zip(accumulate(counts), counts, strict=True))
    won = sum(rank * each for rank, each in zip(ranks, balance, strict=True))
    return won / (total * (total + 1))


def holm(ps: Sequence[float]) -> tuple[float, ...]:
    """Holm's adjustment of p-values called together, in their order."""
    order = sorted(range(len(ps)), key=ps.__getitem__)
    stepped = accumulate((ps[at] * (len(ps) - step) for step, at in enumerate(order)), max)
    adjusted = dict(zip(order, stepped, strict=True))
    return tuple(min(1.0, adjusted[at]) for at in range(len(ps)))
