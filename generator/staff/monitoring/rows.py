"""Small tables of the course: stages against plan, the longest gaps, the load of mentors."""

from dataclasses import dataclass

from generator.grammar import count, nbsp
from generator.monitoring.course.gaps import GapBand, gap_bands
from generator.monitoring.course.load import by_mentees
from generator.monitoring.course.stages import StageTerm, stage_terms
from generator.programme import Programme
from generator.records.season import Season
from generator.staff.addresses import sentence
from generator.staff.badges import Badge
from generator.staff.desk import Desk
from generator.staff.rooms import STAGES, span

_NBSP = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class StageRow:
    """A stage: when it was planned, its state, and how far it went from the plan."""

    title: str
    url: str
    when: str
    state: Badge
    against: str


@dataclass(frozen=True, slots=True)
class CountRow:
    """A count as a part of all; ``share`` is for the bar."""

    title: str
    n: int
    share: float


def stage_rows(desk: Desk, season: Season) -> tuple[StageRow, ...]:
    """Stages against the plan; each leads to what was done in it."""
    page = desk.url(season)
    return tuple(
        StageRow(
            title=nbsp(sentence(term.stage.title or term.stage.key.label)),
            url=f"site:{page}#{term.stage.key.value}" if page else "",
            when=span(term.stage.from_, term.stage.to),
            state=STAGES[term.state],
            against=_against(term),
        )
        for term in stage_terms(desk.programme, season)
    )


def _against(term: StageTerm) -> str:
    if term.late is None:
        return "срок впереди"
    if term.late == 0:
        return "день в день"
    days = count(abs(term.late), "день", "дня", "дней")
    return f"на {days} позже" if term.late > 0 else f"на {days} раньше"


def gap_rows(programme: Programme, season: Season) -> tuple[CountRow, ...]:
    """Pairs by their longest gap."""
    bands = gap_bands(programme, season)
    whole = sum(band.pairs for band in bands) or 1
    return tuple(CountRow(_band(band), band.pairs, band.pairs / whole) for band in bands)


def _band(band: GapBand) -> str:
    if band.last is None:
        return f"дольше {band.first - 1}{_NBSP}дней"
    if band.first == 0:
        return f"до {count(band.last, 'дня', 'дней', 'дней')}"
    return f"{band.first}–{count(band.last, 'день', 'дня', 'дней')}"


def load_rows(programme: Programme, season: Season) -> tuple[CountRow, ...]:
    """Mentors by how many mentees they led at once."""
    found = by_mentees(programme, season)
    whole = sum(mentors for _, mentors in found) or 1
    return tuple(
        CountRow(count(many, "наставляемый", "наставляемых", "наставляемых"), n, n / whole)
        for many, n in found
    )
