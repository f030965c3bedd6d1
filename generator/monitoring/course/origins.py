"""Where figures over pairs are read: the lists of their seasons, or the one pair itself."""

from collections.abc import Iterable

from generator.figures import Source
from generator.records.pair import Pair


def of_pairs(pairs: Iterable[Pair]) -> tuple[Source, ...]:
    """The pairs themselves."""
    return _in_seasons("pair", tuple(pairs))


def meetings_of_pairs(pairs: Iterable[Pair]) -> tuple[Source, ...]:
    """The meetings of the pairs; those of one pair are read on its page."""
    return _in_seasons("meeting", tuple(pairs))


def _in_seasons(kind: str, pairs: tuple[Pair, ...]) -> tuple[Source, ...]:
    if len(pairs) == 1:
        return (Source("pair", pairs[0].season, (pairs[0].id,)),)
    return tuple(Source(kind, season) for season in sorted({pair.season for pair in pairs}))
