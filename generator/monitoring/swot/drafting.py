"""All drafting rules in the order in which a season is looked at."""

from collections.abc import Callable, Iterator

from generator.monitoring.swot.draft import Draft
from generator.programme import Programme
from generator.records.season import Season
from generator.records.swot import Cell

Rule = Callable[[Programme, Season], Iterator[Draft]]

DRAFTS: tuple[Rule, ...] = ()


def drafts(programme: Programme, season: Season) -> tuple[Draft, ...]:
    """Everything that the records of a season suggest, cell by cell."""
    found = [draft for rule in DRAFTS for draft in rule(programme, season)]
    cells = list(Cell)
    return tuple(sorted(found, key=lambda draft: cells.index(draft.cell)))
