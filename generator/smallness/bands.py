"""How finely a distribution may be told: no band of one or two people, told or computed.

A group of k and more may still have one member at the bottom of a scale, and a band of one shows
a score of somebody whom colleagues may guess. Neighbouring bands are merged until each holds
nobody or three and more; where that leaves one band, there is no distribution to tell. Rows of a
table (parts of a whole and the rest of it) share their bands, so that subtracting one from the
other finds no band of one either. A share that is told anyway, as of the satisfied, splits the
bands at its edge: they are merged within its two sides, and a side of one or two is not told as a
band of its own.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import TypeAlias, TypeVar

from generator.smallness.groups import Group

Key = TypeVar("Key")

LEAST = 3
"""The fewest people that a shown band holds, if it holds any."""

Counts: TypeAlias = Sequence[int]
Borders: TypeAlias = tuple[int, ...]
"""Where bands begin among the finest ones, and the end: (0, 2, 5) is two bands of five."""


def borders(rows: Sequence[Counts], edge: int = 0) -> Borders:
    """The finest bands in which no row has a band of one or two.

    ``rows`` count people by the finest bands; ``edge`` is the place at which a share told of
    every row splits them, 0 where there is none.
    """
    size = len(rows[0]) if rows else 0
    sides = [(0, edge), (edge, size)] if 0 < edge < size else [(0, size)]
    kept = {0, size}
    for first, last in sides:
        if _holds(rows, first, last):
            kept.update(_merged(rows, tuple(range(first, last + 1))))
        else:
            kept.discard(last if first == 0 else first)
            kept |= {0, size}
    return _merged(rows, tuple(sorted(kept)))


def spread(
    group: Group[Key], told: AbstractSet[Key], rows: Callable[[Key], Counts], edge: int = 0
) -> dict[Key, Borders]:
    """Bands of every told group of a tree; those of parts are made of those of their whole."""
    return dict(_spread(group, told, rows, edge, borders([rows(group.key)], edge)))


def pooled(counts: Mapping[Key, int]) -> tuple[tuple[Key, ...], int]:
    """What may be told of things in no order, and how much of the rest is told as one.

    Things named once or twice are pooled; while the pool is of one or two itself, the rarest of
    the others joins it. Things that nobody named are told.
    """
    rare = {key for key, n in counts.items() if 0 < n < LEAST}
    others = sorted((key for key, n in counts.items() if n >= LEAST), key=lambda key: counts[key])
    while others and 0 < sum(counts[key] for key in rare) < LEAST:
        rare.add(others.pop(0))
    return tuple(key for key in counts if key not in rare), sum(counts[key] for key in rare)


def common(one: Borders, other: Borders) -> Borders:
    """Bands made of whole bands of both."""
    return tuple(sorted(set(one) & set(other)))


def summed(row: Counts, bands: Borders) -> tuple[int, ...]:
    """People of each band."""
    return tuple(sum(row[first:last]) for first, last in pairwise(bands))


def is_told(bands: Borders) -> bool:
    """Whether there is a distribution: two bands or more."""
    return len(bands) > 2  # noqa: PLR2004 - both ends of one band


def _spread(
    group: Group[Key],
    told: AbstractSet[Key],
    rows: Callable[[Key], Counts],
    edge: int,
    bands: Borders,
) -> Iterator[tuple[Key, Borders]]:
    yield group.key, bands
    parts = [part for part in group.parts if part.key in told]
    if parts:
        table = [rows(part.key) for part in parts]
        rest = [n - sum(taken) for n, *taken in zip(rows(group.key), *table, strict=True)]
        shared = common(bands, borders([*table, rest], edge))
        for part in parts:
            yield from _spread(part, told, rows, edge, shared)


def _merged(rows: Sequence[Counts], bands: Borders) -> Borders:
    """Neighbours merged while a band between the ends is too small in some row."""
    while len(bands) > 2 and (lone := next(_lone(rows, bands), None)) is not None:  # noqa: PLR2004
        bands = tuple(border for border in bands if border != lone)
    return bands


def _lone(rows: Sequence[Counts], bands: Borders) -> Iterator[int]:
    """Borders to give up: of a band too small, the one towards its smaller neighbour."""
    for place, (first, last) in enumerate(pairwise(bands)):
        if not _holds(rows, first, last):
            before = _size(rows, bands[place - 1], first) if place else None
            after = _size(rows, last, bands[place + 2]) if place + 2 < len(bands) else None
            if after is None or (before is not None and before <= after):
                yield first
            else:
                yield last


def _holds(rows: Sequence[Counts], first: int, last: int) -> bool:
    """Whether every row has nobody or enough people in a band."""
    return all(not 0 < sum(row[first:last]) < LEAST for row in rows)


def _size(rows: Sequence[Counts], first: int, last: int) -> int:
    return sum(sum(row[first:last]) for row in rows)
