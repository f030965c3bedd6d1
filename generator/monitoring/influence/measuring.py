"""The values of a parameter before and after, cut by cut, with those who found no pair."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from generator.monitoring.answers.cut import Cut, cut_tree, in_cut
from generator.monitoring.influence.change import Lost
from generator.monitoring.influence.pairing import Comparison
from generator.monitoring.influence.parameters import Parameter, value_of
from generator.records.response import Response
from generator.smallness.groups import Group, told


@dataclass(frozen=True, slots=True)
class Measured:
    """A parameter in a cut: a value before and after for each person; told or not.

    For the eyes of this package: what leaves it are changes.
    """

    parameter: Parameter
    cut: Cut
    values: tuple[tuple[float, float], ...]
    lost: Lost
    late: int | None
    is_told: bool

    @property
    def n(self) -> int:
        """How many people are compared."""
        return len(self.values)

    @property
    def differences(self) -> tuple[float, ...]:
        """After minus before."""
        return tuple(after - before for before, after in self.values)


def measured(
    comparison: Comparison, parameter: Parameter, k: int, late: frozenset[str] | None
) -> Iterator[Measured]:
    """A parameter among everyone, in each form and in each model, the small ones not told.

    Nothing where nobody has answered its questions: they were not put to these people.
    """
    before = _values(comparison.entry, parameter)
    after = _values(comparison.exit, parameter)
    paired = [token for token in before if token in after]
    tree = cut_tree(comparison.entry[token] for token in paired)
    shown = told(tree, k)
    for cut in _cuts(tree) if before or after else ():
        tokens = [token for token in paired if in_cut(comparison.entry[token], cut)]
        yield Measured(
            parameter,
            cut,
            values=tuple((before[token], after[token]) for token in tokens),
            lost=_lost(comparison, cut, before.keys(), after.keys()),
            late=None if late is None else len(late.intersection(tokens)),
            is_told=cut in shown,
        )


def _values(responses: dict[str, Response], parameter: Parameter) -> dict[str, float]:
    """The values of those who answered enough of the questions, by token."""
    values = ((token, value_of(response, parameter)) for token, response in responses.items())
    return {token: value for token, value in sorted(values) if value is not None}


def _cuts(group: Group[Cut]) -> Iterator[Cut]:
    yield group.key
    for part in group.parts:
        yield from _cuts(part)


def _lost(
    comparison: Comparison, cut: Cut, before: AbstractSet[str], after: AbstractSet[str]
) -> Lost:
    """Why those of a cut who have one value are not compared."""
    entry, at_exit = comparison.entry, comparison.exit
    came = {token for token in before - after if in_cut(entry[token], cut)}
    left = {token for token in after - before if in_cut(at_exit[token], cut)}
    other = came & comparison.other_exit.keys() - at_exit.keys()
    return Lost(
        only_entry=len(came - at_exit.keys() - other),
        only_exit=len(left - entry.keys()),
        unfit_exit=len(came & at_exit.keys()),
        unfit_entry=len(left & entry.keys()),
        version=len(other),
    )
