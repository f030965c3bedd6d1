"""Stages of a season as a paper tells them: what was planned, what was done, what came of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import day, nbsp, period
from generator.monitoring.course.stages import StageTerm, stage_terms
from generator.programme.state import StageState
from generator.records.season import Stage
from generator.reports.saying.growth import sober, without_growth
from generator.reports.saying.scope import Scope
from generator.reports.saying.sentences import capital


@dataclass(frozen=True, slots=True)
class StageLine:
    """A stage: its title, its days, its deeds and its result, ready for a table."""

    title: str
    days: str
    state: str
    activities: tuple[str, ...]
    planned: str
    result: str
    proofs: str


def stage_lines(scope: Scope) -> tuple[StageLine, ...]:
    """The stages of a season in their order, without a word of growth."""
    terms = stage_terms(scope.programme, scope.season)
    return tuple(_line(term) for term in terms if term.stage.to >= scope.first)


def planned_lines(scope: Scope) -> tuple[StageLine, ...]:
    """The stages as they were planned, in the curator's own words."""
    return tuple(
        StageLine(
            title=stage_title(stage),
            days=period(stage.from_, stage.to),
            state="",
            activities=tuple(map(nbsp, stage.activities)),
            planned=nbsp(stage.planned_result or "—"),
            result="",
            proofs="",
        )
        for stage in scope.season.stages
    )


def _line(term: StageTerm) -> StageLine:
    stage = term.stage
    result, _ = without_growth(stage.result)
    return StageLine(
        title=stage_title(stage),
        days=period(stage.from_, stage.to),
        state=_state(term),
        activities=tuple(map(nbsp, sober(stage.activities))),
        planned=nbsp(stage.planned_result or "—"),
        result=nbsp(result) if result and term.state is StageState.DONE else _state(term),
        proofs=nbsp("; ".join(proof.text for proof in stage.proofs)),
    )


def stage_title(stage: Stage) -> str:
    """How a stage is called, with a capital letter."""
    return capital(stage.title or stage.key.label)


def _state(term: StageTerm) -> str:
    if term.stage.done_on is not None and term.state is StageState.DONE:
        return f"завершён {day(term.stage.done_on)}"
    return term.state.label


def stage_texts(scope: Scope) -> Iterator[str]:
    """What the curator wrote of the stages: it is looked through for words of growth."""
    for stage in scope.season.stages:
        yield from (*stage.activities, stage.result)
