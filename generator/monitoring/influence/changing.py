"""The changes of a season: every parameter of every influence sheet, cut by cut."""

from collections.abc import Iterator
from dataclasses import replace

from generator.monitoring.answers.cut import Cut
from generator.monitoring.influence.change import Change
from generator.monitoring.influence.judging import FIRM_FROM, Judged, change_of, judged
from generator.monitoring.influence.lateness import late_baselines
from generator.monitoring.influence.measuring import measured
from generator.monitoring.influence.pairing import Comparison, comparisons
from generator.monitoring.influence.parameters import parameters
from generator.monitoring.influence.signed_rank import SignedRank, holm
from generator.programme import Programme
from generator.records.season import Season
from generator.tokens import Tokens


def changes(
    programme: Programme, season: Season, tokens: Tokens | None = None
) -> tuple[Change, ...]:
    """Changes of a season whose exit is over: by sheet, by parameter, everyone before the parts.

    Sheets that people filled in about themselves come first, counts about pairs after them. With
    tokens late baselines are counted. p-values of one sheet in one cut are adjusted together.
    """
    k = programme.school.k_staff
    found = (
        change_of(season, comparison, each, k)
        for comparison in comparisons(programme, season)
        for each in _adjusted(_judged(programme, season, comparison, tokens))
    )
    return tuple(sorted(found, key=lambda change: change.of_pairs))


def _judged(
    programme: Programme, season: Season, comparison: Comparison, tokens: Tokens | None
) -> Iterator[Judged]:
    late = None if tokens is None else _late(programme, season, comparison, tokens)
    for parameter in parameters(comparison.instrument):
        for each in measured(comparison, parameter, programme.school.k_staff, late):
            yield judged(each)


def _late(
    programme: Programme, season: Season, comparison: Comparison, tokens: Tokens
) -> frozenset[str]:
    return late_baselines(programme, season, comparison.entry.values(), tokens)


def _adjusted(found: Iterator[Judged]) -> list[Judged]:
    """p-values of the parameters that may be called changed, adjusted within their cut."""
    everything = list(found)
    called: dict[Cut, list[tuple[int, SignedRank]]] = {}
    for place, each in enumerate(everything):
        if each.test is not None and each.test.n >= FIRM_FROM:
            called.setdefault(each.measured.cut, []).append((place, each.test))
    for tests in called.values():
        for (place, test), p in zip(tests, holm([test.p for _, test in tests]), strict=True):
            everything[place] = replace(everything[place], test=replace(test, p_holm=p))
    return everything
