"""Dynamics: a season month by month, and beside the season before it.

A season that runs is set beside the same day of the last one, as it was known on that day.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.figures import Figure, Source, counted
from generator.monitoring.answers.satisfaction import satisfaction
from generator.monitoring.course.counts import activity, course_figures, month_end, people_in
from generator.monitoring.course.plans import plan_figures
from generator.monitoring.expected.counting import count_figure
from generator.monitoring.indicators.people import people_figures
from generator.monitoring.indicators.results import contests_figure, projects_figure
from generator.monitoring.indicators.sheets import future_mentors_figure
from generator.monitoring.indicators.standing import begun_pairs
from generator.programme import Programme
from generator.programme.relations import meetings_of, pairs_in
from generator.programme.state import DeedState, PairState, agreement_state, pair_state
from generator.records.instrument import Audience
from generator.records.meeting import Agreement
from generator.records.season import Countable, Season
from generator.records.wave import Wave

_COUNTED = (Countable.PAIRS, Countable.EVENTS, Countable.PRACTICES)
_OF_COURSE = ("meetings", "hours", "first_meeting")


@dataclass(frozen=True, slots=True)
class Month:
    """A month of a season: pairs at work in it, meetings, agreements whose term fell into it."""

    month: date
    pairs: int
    meetings: int
    minutes: int
    kept: int
    due: int


@dataclass(frozen=True, slots=True)
class Before:
    """The season before, in a programme that knows no more than may be compared; ``day`` is its."""

    programme: Programme
    season: Season
    day: date
    same_day: bool


@dataclass(frozen=True, slots=True)
class Step:
    """A figure now and a season ago; ``reason`` says why they may not be compared."""

    now: Figure
    then: Figure | None
    reason: str = ""

    @property
    def difference(self) -> float | None:
        """How much more it is now; None where either is not told or they may not be compared."""
        if self.reason or self.then is None or self.then.value is None or self.now.value is None:
            return None
        return self.now.value - self.then.value


def before(programme: Programme, season: Season) -> Before | None:
    """The season before; while a season runs, as it stood on the same day of its own year."""
    earlier = [each for each in programme.seasons if each.from_ < season.from_]
    if not earlier:
        return None
    last = earlier[-1]
    if season.to < programme.as_of:
        return Before(programme, last, last.to, same_day=False)
    day = min(last.from_ + (programme.as_of - season.from_), last.to)
    return Before(Programme(programme.archive, day), last, day, same_day=True)


# ── by month ─────────────────────────────────────────────────────────────


def months(programme: Programme, season: Season) -> tuple[Month, ...]:
    """Months of a season up to today."""
    terms = tuple(_terms(programme, season))
    return tuple(
        Month(
            month=each.month,
            pairs=_at_work(programme, season, each.month),
            meetings=each.meetings,
            minutes=each.minutes,
            kept=sum(kept for month, kept in terms if month == each.month),
            due=sum(month == each.month for month, _ in terms),
        )
        for each in activity(programme, season)
    )


def _at_work(programme: Programme, season: Season, month: date) -> int:
    """Pairs and groups that were at work on any day of a month."""
    last = min(month_end(month), programme.as_of)
    return sum(
        pair.started_on is not None
        and pair.started_on <= last
        and (pair.ended_on is None or pair.ended_on >= month)
        for pair in pairs_in(programme, season)
    )


def _terms(programme: Programme, season: Season) -> Iterator[tuple[date, bool]]:
    """Months into which terms fell, and whether what was agreed is done; early ends left out."""
    for agreement in _agreements(programme, season):
        state = agreement_state(agreement, programme.as_of)
        if agreement.due is not None and state is not DeedState.OPEN:
            yield agreement.due.replace(day=1), state is DeedState.DONE


def _agreements(programme: Programme, season: Season) -> Iterator[Agreement]:
    for pair in pairs_in(programme, season):
        if pair_state(pair, programme.as_of) is not PairState.TERMINATED:
            for meeting in meetings_of(programme, pair):
                yield from meeting.agreements


# ── by season ────────────────────────────────────────────────────────────


def deeds(programme: Programme, season: Season, earlier: Before | None) -> tuple[Step, ...]:
    """Counts of deeds beside those of the season before."""
    then = {f.key: f for f in _deeds(earlier.programme, earlier.season)} if earlier else {}
    return tuple(Step(now, then.get(now.key)) for now in _deeds(programme, season))


def _deeds(programme: Programme, season: Season) -> tuple[Figure, ...]:
    course = {figure.key: figure for figure in course_figures(programme, season)}
    pairs, events, practices = (count_figure(programme, season, each) for each in _COUNTED)
    return (
        pairs,
        _people(programme, season),
        *(course[key] for key in _OF_COURSE),
        *plan_figures(programme, season),
        *people_figures(programme, season),
        contests_figure(programme, season),
        projects_figure(programme, season),
        events,
        practices,
    )


def _people(programme: Programme, season: Season) -> Figure:
    return counted(
        len(people_in(begun_pairs(programme, season))),
        Figure(
            "people",
            "Участники пар",
            unit="чел.",
            period=season.title,
            definition="наставники и наставляемые пар и групп, начавших работу, каждый один раз",
            source="записи пар",
            sources=(Source("pair", season.id),),
        ),
    )


def opinions(programme: Programme, season: Season, earlier: Before | None) -> tuple[Step, ...]:
    """Shares of answers beside those of the season before, of the same questionnaire only."""
    then = {f.key: f for f in _opinions(earlier.programme, earlier.season)} if earlier else {}
    return tuple(
        Step(now, then.get(now.key), _unlike(programme, now, then.get(now.key)))
        for now in _opinions(programme, season)
    )


def _opinions(programme: Programme, season: Season) -> tuple[Figure, ...]:
    return (
        satisfaction(programme, season, Audience.MENTEE),
        satisfaction(programme, season, Audience.MENTOR),
        future_mentors_figure(programme, season),
    )


def _unlike(programme: Programme, now: Figure, then: Figure | None) -> str:
    asked, before_it = _instruments(programme, now), _instruments(programme, then)
    differ = bool(asked and before_it) and asked != before_it
    return "спрашивали разными версиями анкеты" if differ else ""


def _instruments(programme: Programme, figure: Figure | None) -> frozenset[str]:
    waves = (
        programme.get(Wave, key)
        for source in (figure.sources if figure else ())
        if source.kind == "wave"
        for key in source.ids
    )
    return frozenset(wave.instrument for wave in waves if wave is not None)
