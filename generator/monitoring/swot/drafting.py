"""All drafting rules, cell by cell in the order in which a season is looked at."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeAlias

from generator.grammar import nbsp
from generator.monitoring.swot import answers, around, course
from generator.monitoring.swot.draft import Draft
from generator.programme import Programme
from generator.records.season import Season
from generator.records.swot import Cell

Rule: TypeAlias = Callable[[Programme, Season], Iterator[Draft]]

DRAFTS: tuple[Rule, ...] = (
    course.first_meetings_in_time,
    course.steady_meetings,
    course.agreements_kept,
    course.goals_reached,
    answers.high_response,
    answers.expectations_exceeded,
    answers.parameters_better,
    course.first_meetings_late,
    course.long_gaps,
    course.agreements_missed,
    course.goals_missed,
    course.pairs_ended_early,
    course.small_forms,
    answers.low_response,
    answers.expectations_unmet,
    around.documents_missing,
    around.indicators_below_target,
    around.practices_few,
    around.partners_engaged,
    around.future_mentors,
    around.practices_shared,
    course.mentors_overloaded,
    answers.parameters_worse,
    around.consents_expiring,
)
_CELLS = list(Cell)


def name_of(rule: Rule) -> str:
    """The name by which a statement takes up what a rule has drafted."""
    return rule.__name__.replace("_", "-")


NAMES = frozenset(name_of(rule) for rule in DRAFTS)


def drafts(programme: Programme, season: Season) -> tuple[Draft, ...]:
    """Everything that the records of a season suggest; nothing of a season without a pair."""
    found = (draft for rule in DRAFTS for draft in rule(programme, season))
    spoken = (replace(draft, text=nbsp(draft.text)) for draft in found)
    return tuple(sorted(spoken, key=lambda draft: _CELLS.index(draft.cell)))
