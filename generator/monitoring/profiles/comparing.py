"""Pairs of a season set beside each other by one trait: described, never explained."""

from collections.abc import Callable
from dataclasses import dataclass

from generator.figures import Figure, Source, counted
from generator.monitoring.profiles.outcomes import outcomes
from generator.programme import Programme
from generator.programme.relations import pairs_in, state_of
from generator.programme.state import PairState
from generator.records.pair import Pair
from generator.records.season import Season


@dataclass(frozen=True, slots=True)
class Trait:
    """What pairs are told apart by.

    ``meaning`` says how a pair comes into its group; ``groups`` are keys and titles in order;
    ``group_of`` gives the key, or "" for a pair that the question is not asked of.
    """

    key: str
    title: str
    meaning: str
    groups: tuple[tuple[str, str], ...]
    group_of: Callable[[Programme, Pair], str]


@dataclass(frozen=True, slots=True)
class Group:
    """Pairs of one group: how many, and how they did; nothing when it is ``hidden``."""

    key: str
    title: str
    figure: Figure
    outcomes: tuple[Figure, ...]
    hidden: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The groups of one trait that have pairs."""

    trait: Trait
    groups: tuple[Group, ...]


def begun_pairs(programme: Programme, season: Season) -> tuple[Pair, ...]:
    """Pairs and groups of a season that have begun their work."""
    return tuple(
        pair
        for pair in pairs_in(programme, season)
        if state_of(programme, pair) is not PairState.PLANNED
    )


def compare(programme: Programme, season: Season, trait: Trait) -> Comparison:
    """The begun pairs of a season by a trait."""
    sorted_out: dict[str, list[Pair]] = {}
    for pair in begun_pairs(programme, season):
        sorted_out.setdefault(trait.group_of(programme, pair), []).append(pair)
    return Comparison(
        trait,
        tuple(
            _group(programme, season, trait, (key, title), tuple(sorted_out[key]))
            for key, title in trait.groups
            if key in sorted_out
        ),
    )


def _group(
    programme: Programme,
    season: Season,
    trait: Trait,
    named: tuple[str, str],
    pairs: tuple[Pair, ...],
) -> Group:
    key, title = named
    worded = Figure(
        f"{trait.key}-{key}",
        title,
        period=season.title,
        definition=f"пары и группы, начавшие работу; {trait.meaning}",
        source="записи пар, встреч и участников",
        sources=(Source("pair", season.id, tuple(pair.id for pair in pairs)),),
    )
    return Group(key, title, counted(len(pairs), worded), outcomes(programme, pairs, season.title))
