"""The stage strip: seven points of a season, past, current and ahead."""

from dataclasses import dataclass

from generator.grammar import nbsp
from generator.programme.state import StageState, stage_state
from generator.records.season import Season, Stage
from generator.records.vocabulary import StageKey
from generator.staff.addresses import site
from generator.staff.desk import Desk
from generator.staff.rooms import span

_SHORT = {
    StageKey.PREPARE: "Условия",
    StageKey.MENTEE_BASE: "База наставляемых",
    StageKey.MENTOR_BASE: "База наставников",
    StageKey.SELECT_TRAIN: "Отбор и обучение",
    StageKey.PAIRING: "Пары и группы",
    StageKey.RUN: "Ход программы",
    StageKey.FINISH: "Завершение",
}

_MARKS = {
    StageState.DONE: "past",
    StageState.AHEAD: "next",
    StageState.NOW: "now",
    StageState.LATE: "now",
}


@dataclass(frozen=True, slots=True)
class StageMark:
    """A point of the stage strip."""

    title: str
    when: str
    state: str
    url: str


def short_title(stage: Stage) -> str:
    """The stage in a word or two, for a strip; the school's own title where it has one."""
    return stage.title or _SHORT[stage.key]


def stage_marks(desk: Desk, season: Season) -> tuple[StageMark, ...]:
    """The strip of stages, each leading to its place on the season's page."""
    return tuple(
        StageMark(
            title=nbsp(short_title(stage)),
            when=span(stage.from_, stage.to),
            state=_MARKS[stage_state(stage, desk.programme.as_of)],
            url=site(desk.url(season, stage.key.value)),
        )
        for stage in season.stages
    )
