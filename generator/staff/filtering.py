"""Chips by which a list is filtered in the browser, counted over its rows."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.records.choice import Choice


@dataclass(frozen=True, slots=True)
class Option:
    """One chip: the value that rows carry, its words, how many rows have it."""

    value: str
    title: str
    count: int


@dataclass(frozen=True, slots=True)
class FilterGroup:
    """Chips of which one is chosen at a time."""

    name: str
    title: str
    options: tuple[Option, ...]


def filter_group(
    name: str, title: str, choices: Iterable[tuple[str, str]], found: Iterable[str]
) -> FilterGroup:
    """A group of the choices (value, words) that occur among the values found."""
    counts = Counter(found)
    options = (Option(value, words, counts[value]) for value, words in choices)
    return FilterGroup(name, title, tuple(option for option in options if option.count))


def useful(groups: Sequence[FilterGroup]) -> tuple[FilterGroup, ...]:
    """Groups that divide the list: one value in all rows divides nothing."""
    return tuple(group for group in groups if len(group.options) > 1)


def choices_of(choice: type[Choice]) -> tuple[tuple[str, str], ...]:
    """Every member of an enumeration with its label."""
    return tuple((member.value, member.label) for member in choice)
