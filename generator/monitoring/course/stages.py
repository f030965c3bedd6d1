"""Stages of a season against their plan: how many days before or after it each was closed."""

from dataclasses import dataclass

from generator.programme import Programme
from generator.programme.state import StageState, stage_state
from generator.records.season import Season, Stage


@dataclass(frozen=True, slots=True)
class StageTerm:
    """A stage and its plan; ``late`` is days after the planned end, negative before it.

    A stage not closed is late by the days that have passed since; None while its end is ahead.
    """

    stage: Stage
    state: StageState
    late: int | None


def stage_terms(programme: Programme, season: Season) -> tuple[StageTerm, ...]:
    """The stages of a season in their order."""
    return tuple(_term(programme, stage) for stage in season.stages)


def _term(programme: Programme, stage: Stage) -> StageTerm:
    state = stage_state(stage, programme.as_of)
    closed = stage.done_on if state is StageState.DONE else None
    if closed is not None:
        return StageTerm(stage, state, (closed - stage.to).days)
    over = (programme.as_of - stage.to).days
    return StageTerm(stage, state, over if over > 0 else None)
