"""How many pairs and groups there are, in words."""

from collections.abc import Sequence

from generator.grammar import count
from generator.programme.relations import is_group
from generator.records.pair import Pair


def sizes(pairs: Sequence[Pair], joint: str = ", ") -> str:
    """«5 пар, 2 группы»; what there is none of is left out."""
    groups = sum(is_group(pair) for pair in pairs)
    return said(len(pairs) - groups, groups, joint)


def said(pairs: int, groups: int, joint: str = ", ") -> str:
    """The same of numbers."""
    words = (
        count(pairs, "пара", "пары", "пар") if pairs else "",
        count(groups, "группа", "группы", "групп") if groups else "",
    )
    return joint.join(filter(None, words))
