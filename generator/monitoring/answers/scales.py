"""The finest bands of a scale, and where the school's cut-off falls among them."""

from collections.abc import Sequence
from itertools import pairwise

from generator.records.instrument import Item
from generator.smallness.bands import Borders

_BANDS = 5
_THREE_FROM = 9
"""A shorter scale than nine steps is not cut in five even bands; up to five, steps are bands."""


def starts(item: Item, cutoff: int = 0) -> tuple[int, ...]:
    """Where the finest bands of a scale begin, with its end: (1, 3, 5, 7, 9, 11) of 1 to 10.

    The cut-off of the satisfied, when it applies, is made to be one of them.
    """
    scale = item.scale
    if scale is None:
        return ()
    steps = scale.max - scale.min + 1
    bands = steps if steps <= _BANDS else (_BANDS if steps >= _THREE_FROM else 3)
    begin = [scale.min + round(place * steps / bands) for place in range(bands)]
    if cutoff and cutoff not in begin:
        nearest = min(range(1, len(begin)), key=lambda place: abs(begin[place] - cutoff))
        begin[nearest] = cutoff
    return (*begin, scale.max + 1)


def counted_by(values: Sequence[float], begin: Sequence[int]) -> tuple[int, ...]:
    """How many values fall into each band."""
    return tuple(sum(first <= value < last for value in values) for first, last in pairwise(begin))


def labels(begin: Sequence[int], bands: Borders) -> tuple[str, ...]:
    """«1–2», «3», … of bands merged from the finest."""
    return tuple(_label(begin[first], begin[last] - 1) for first, last in pairwise(bands))


def _label(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}–{last}"
