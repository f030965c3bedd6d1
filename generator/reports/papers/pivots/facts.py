"""Facts of a season to count: a row for each meeting, pair, agreement and mentor, no names."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import month_name
from generator.monitoring import activity, by_form, season_meetings
from generator.monitoring.course.load import MentorLoad, loads
from generator.monitoring.course.plans import goals_of
from generator.programme import Programme
from generator.programme.relations import (
    form_of,
    meetings_of,
    mentor_profile,
    model_of,
    pairs_in,
    state_of,
)
from generator.programme.state import DeedState, PairState, agreement_state
from generator.records.meeting import Meeting
from generator.records.pair import GoalOutcome, Pair
from generator.records.participant import Participant
from generator.records.season import Season
from generator.reports.base import form_title

UNSAID = "не указано"
BANDS = ((3, "до 3 лет"), (10, "3–9 лет"), (20, "10–19 лет"))
_LONGEST = "20 лет и больше"
EXPERIENCE = (*(title for _, title in BANDS), _LONGEST, UNSAID)


@dataclass(frozen=True, slots=True)
class MeetingFact:
    """A meeting; ``works`` are the forms of work that its record names, each once."""

    month: str
    kind: str
    form: str
    format: str
    minutes: int
    works: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PairFact:
    """A pair or group, its goals with an outcome and its agreements that have come due."""

    form: str
    model: str
    state: str
    closed: int
    reached: int
    kept: int
    overdue: int


@dataclass(frozen=True, slots=True)
class AgreementFact:
    """An agreement, under the month of the meeting that made it."""

    month: str
    state: str


@dataclass(frozen=True, slots=True)
class MentorFact:
    """A mentor of a begun pair; ``mentees`` at once, at the most in the season."""

    who: str
    circle: str
    experience: str
    mentees: int


@dataclass(frozen=True, slots=True)
class Gathered:
    """All facts of a season and what their tables are cut by, in the order they are shown."""

    title: str
    months: tuple[str, ...]
    forms: tuple[str, ...]
    models: tuple[tuple[str, str], ...]
    meetings: tuple[MeetingFact, ...]
    pairs: tuple[PairFact, ...]
    agreements: tuple[AgreementFact, ...]
    mentors: tuple[MentorFact, ...]


def gathered(programme: Programme, season: Season) -> Gathered:
    """The facts of a season as of the programme's day."""
    return Gathered(
        title=season.title,
        months=months(programme, season),
        forms=tuple(dict.fromkeys(form for form, _ in models(programme, season))),
        models=models(programme, season),
        meetings=meeting_facts(programme, season),
        pairs=pair_facts(programme, season),
        agreements=agreement_facts(programme, season),
        mentors=mentor_facts(programme, season),
    )


def months(programme: Programme, season: Season) -> tuple[str, ...]:
    """The months of a season in their order, the empty ones included."""
    return tuple(month_name(each.month) for each in activity(programme, season))


def models(programme: Programme, season: Season) -> tuple[tuple[str, str], ...]:
    """Form and model of every row that a table of pairs has, in the school's order."""
    known = (
        (course.form.title, model.title)
        for course in by_form(programme, season)
        for model in course.form.models
    )
    used = ((fact.form, fact.model) for fact in pair_facts(programme, season))
    return tuple(dict.fromkeys((*known, *used)))


def meeting_facts(programme: Programme, season: Season) -> tuple[MeetingFact, ...]:
    """Meetings of the season's pairs, the oldest first."""
    forms = {pair.id: form_title(programme, pair) for pair in pairs_in(programme, season)}
    return tuple(
        MeetingFact(
            month=month_name(meeting.date),
            kind=meeting.kind.label,
            form=forms[meeting.pair],
            format=meeting.format.label,
            minutes=meeting.minutes,
            works=tuple(dict.fromkeys(work.label for work in meeting.work)) or (UNSAID,),
        )
        for meeting in season_meetings(programme, season)
    )


def pair_facts(programme: Programme, season: Season) -> tuple[PairFact, ...]:
    """Pairs and groups of the season."""
    return tuple(_pair(programme, pair) for pair in pairs_in(programme, season))


def _pair(programme: Programme, pair: Pair) -> PairFact:
    model = model_of(form_of(programme, pair), pair.model)
    outcomes = [
        goal.outcome
        for goal in goals_of(pair)
        if goal.outcome and goal.closed_on and goal.closed_on <= programme.as_of
    ]
    agreed = [state for _, state in _agreements(programme, pair)]
    return PairFact(
        form=form_title(programme, pair),
        model=model.title if model else pair.model,
        state=state_of(programme, pair).label,
        closed=len(outcomes),
        reached=outcomes.count(GoalOutcome.REACHED),
        kept=agreed.count(DeedState.DONE),
        overdue=agreed.count(DeedState.OVERDUE),
    )


def agreement_facts(programme: Programme, season: Season) -> tuple[AgreementFact, ...]:
    """Agreements of the season's pairs, but for those that ended early."""
    return tuple(
        AgreementFact(month_name(meeting.date), state.label)
        for pair in pairs_in(programme, season)
        for meeting, state in _agreements(programme, pair)
    )


def _agreements(programme: Programme, pair: Pair) -> Iterator[tuple[Meeting, DeedState]]:
    """Nobody waits any more for what a pair that ended early has agreed on."""
    if state_of(programme, pair) is PairState.TERMINATED:
        return
    for meeting in meetings_of(programme, pair):
        for agreement in meeting.agreements:
            yield meeting, agreement_state(agreement, programme.as_of)


def mentor_facts(programme: Programme, season: Season) -> tuple[MentorFact, ...]:
    """Mentors of the season's begun pairs, each once."""
    return tuple(_mentor(programme, season, load) for load in loads(programme, season))


def _mentor(programme: Programme, season: Season, load: MentorLoad) -> MentorFact:
    person = programme.get(Participant, load.mentor)
    profile = mentor_profile(person, season) if person else None
    since = person.teaching_since if person else None
    return MentorFact(
        who=person.kind.label if person else UNSAID,
        circle=profile.circle.label if profile else UNSAID,
        experience=UNSAID if since is None else _band(season.from_.year - since),
        mentees=load.mentees,
    )


def _band(years: int) -> str:
    return next((title for under, title in BANDS if years < under), _LONGEST)
