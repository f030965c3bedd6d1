"""Which groups of answers may be told beside each other, so that no small one can be computed.

Groups form a tree: everyone, then forms, then the models of a form. Whoever knows the statistic of
a whole and of all its parts but one knows the last part too; so the parts that are not told must
together hold k people or nobody.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Group(Generic[Key]):
    """Some people's answers; ``parts`` share its people among them, each in one part at most."""

    key: Key
    n: int
    parts: "tuple[Group[Key], ...]" = ()


def told(group: Group[Key], k: int) -> frozenset[Key]:
    """Keys of the groups of a tree whose statistics may be shown together; none where n < k."""
    return frozenset(_told(group, k))


def _told(group: Group[Key], k: int) -> Iterator[Key]:
    if group.n < k:
        return
    yield group.key
    sizes = [part.n for part in group.parts]
    rest = group.n - sum(sizes)
    shown = told_parts([*sizes, rest], k)
    for place, part in enumerate(group.parts):
        if place in shown:
            yield from _told(part, k)


def told_parts(sizes: Sequence[int], k: int) -> frozenset[int]:
    """Places of the parts that may be told beside their whole.

    Parts under k are not; while those left untold hold fewer than k people together, the smallest
    of the others keeps them company. The choice looks at sizes alone, so hiding tells nothing of
    the answers.
    """
    hidden = {place for place, size in enumerate(sizes) if 0 < size < k}
    others = sorted(
        (place for place, size in enumerate(sizes) if size >= k), key=lambda at: (sizes[at], at)
    )
    while hidden and others and sum(sizes[place] for place in hidden) < k:
        hidden.add(others.pop(0))
    return frozenset(others)
