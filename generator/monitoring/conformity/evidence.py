"""What each indicator of the sheet is judged by: a rule for every key of an item."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TypeAlias

from generator.figures import Figure, Source, share
from generator.monitoring.answers.satisfaction import satisfaction
from generator.monitoring.conformity.grounds import by_count, by_share, satisfied
from generator.monitoring.conformity.sheet import Ground
from generator.monitoring.course.origins import meetings_of_pairs, of_pairs
from generator.monitoring.course.papers import papers_figure
from generator.monitoring.course.plans import agreements_figure, goals_figure, plan_figure
from generator.monitoring.course.requirements import requirement_figures
from generator.monitoring.expected.counting import count_figure
from generator.monitoring.profiles.comparing import begun_pairs
from generator.monitoring.profiles.outcomes import completed_figure
from generator.programme import Programme
from generator.programme.relations import achievements_of, meetings_of
from generator.records.event import Event
from generator.records.instrument import Audience
from generator.records.meeting import WorkForm
from generator.records.pair import Pair
from generator.records.season import Countable, Season

Evidence: TypeAlias = Callable[[Programme, Season], Iterator[Ground]]

_GOALS = (0.7, 0.4)
_STRICT = (0.9, 0.7)
_HALF = (0.5, 0.25)
_PRACTICES = (2, 1)
_MODERN = frozenset({WorkForm.PROJECT, WorkForm.ICT, WorkForm.MASTER_CLASS, WorkForm.OPEN_LESSON})


def goals(programme: Programme, season: Season) -> Iterator[Ground]:
    """Goals reached, plans carried out, the way gone to its end."""
    pairs = begun_pairs(programme, season)
    yield by_share(programme, goals_figure(programme, pairs, season.title), _GOALS)
    yield by_share(programme, plan_figure(programme, pairs, season.title))
    yield by_share(programme, completed_figure(programme, pairs, season.title))


def principles(programme: Programme, season: Season) -> Iterator[Ground]:
    """Documents, orders and consents are there, mentors were selected."""
    required = _required(programme, season)
    yield by_share(programme, required["orders"], _STRICT)
    yield by_share(programme, required["consents"], _STRICT)
    yield by_share(programme, required["selected"])
    yield by_share(programme, papers_figure(programme, season), _STRICT, least=1)


def approaches(programme: Programme, season: Season) -> Iterator[Ground]:
    """Pairs work on projects, with digital tools and open lessons; what works is described."""
    pairs = begun_pairs(programme, season)
    modern = sum(
        any(_MODERN.intersection(meeting.work) for meeting in meetings_of(programme, pair))
        for pair in pairs
    )
    words = ", ".join(work.label for work in WorkForm if work in _MODERN)
    figure = Figure(
        "modern-work",
        "Пары с проектами, цифровыми инструментами, открытой работой",
        period=season.title,
        definition=f"пары и группы, у которых была хотя бы одна встреча с такой работой: {words} — "
        "из всех, кто начал работу",
        source="записи встреч",
        sources=meetings_of_pairs(pairs),
    )
    yield by_share(programme, share(modern, len(pairs), figure))
    yield by_count(count_figure(programme, season, Countable.PRACTICES), _PRACTICES)


def climate(programme: Programme, season: Season) -> Iterator[Ground]:
    """Mentees and mentors are at ease, mentees feel safe."""
    yield by_share(programme, satisfied(programme, season, Audience.MENTEE, "comfort"))
    yield by_share(programme, satisfied(programme, season, Audience.MENTOR, "comfort"))
    yield by_share(programme, satisfied(programme, season, Audience.MENTEE, "safety"))


def mentor_logic(programme: Programme, season: Season) -> Iterator[Ground]:
    """Plans in time, meetings without gaps, agreements kept, trained mentors."""
    required = _required(programme, season)
    yield by_share(programme, required["approved"])
    yield by_share(programme, required["rhythm"])
    yield by_share(programme, required["trained"])
    pairs = begun_pairs(programme, season)
    yield by_share(programme, agreements_figure(programme, pairs, season.title))


def participants(programme: Programme, season: Season) -> Iterator[Ground]:
    """Both sides are content with the result."""
    yield by_share(programme, satisfaction(programme, season, Audience.MENTEE))
    yield by_share(programme, satisfaction(programme, season, Audience.MENTOR))


def partners(programme: Programme, season: Season) -> Iterator[Ground]:
    """Partners are content with the result."""
    measure = "result-satisfaction"
    yield by_share(programme, satisfied(programme, season, Audience.PARTNER, measure))


def mentee_activity(programme: Programme, season: Season) -> Iterator[Ground]:
    """Mentees come to the meetings, and pairs to the events of the programme."""
    pairs = begun_pairs(programme, season)
    meetings = [(pair, m) for pair in pairs for m in meetings_of(programme, pair)]
    came = sum(not set(pair.mentees).intersection(meeting.absent) for pair, meeting in meetings)
    attendance = Figure(
        "attendance",
        "Встречи, на которые пришли все наставляемые",
        period=season.title,
        definition="встречи без отсутствующих наставляемых — из всех проведённых",
        source="записи встреч",
        sources=meetings_of_pairs(pairs),
    )
    yield by_share(programme, share(came, len(meetings), attendance), _STRICT)
    events = Figure(
        "in-events",
        "Пары, которые участвовали в событиях",
        period=season.title,
        definition="пары и группы, записанные участниками хотя бы одного события, — из всех, кто "
        "начал работу",
        source="записи событий",
        sources=(Source("event", season.id),),
    )
    taken = sum(_in_events(programme, pair) for pair in pairs)
    yield by_share(programme, share(taken, len(pairs), events), _HALF)


def mentee_application(programme: Programme, season: Season) -> Iterator[Ground]:
    """Pairs show what they have made, and mentees say they would lead others."""
    pairs = begun_pairs(programme, season)
    figure = Figure(
        "with-achievements",
        "Пары с достижениями",
        period=season.title,
        definition="пары и группы, у которых за сезон записано хотя бы одно достижение пары или "
        "её наставляемых, — из всех, кто начал работу",
        source="записи достижений",
        sources=(Source("achievement", season.id), *of_pairs(pairs)),
    )
    achieved = sum(_has_achieved(programme, season, pair) for pair in pairs)
    yield by_share(programme, share(achieved, len(pairs), figure), _HALF)
    yield by_count(
        replace(count_figure(programme, season, Countable.PROJECTS), title="Проекты участников"),
        _PROJECTS,
    )


_PROJECTS = (5, 2)


def _required(programme: Programme, season: Season) -> dict[str, Figure]:
    return {figure.key: figure for figure in requirement_figures(programme, season)}


def _in_events(programme: Programme, pair: Pair) -> bool:
    return any(not event.cancelled for event in programme.pointing(Event, pair.id, "pairs"))


def _has_achieved(programme: Programme, season: Season, pair: Pair) -> bool:
    found = (each for key in (pair.id, *pair.mentees) for each in achievements_of(programme, key))
    return any(programme.season_of(each) is season for each in found)


EVIDENCE: Mapping[str, Evidence] = MappingProxyType(
    {
        "goals": goals,
        "principles": principles,
        "approaches": approaches,
        "climate": climate,
        "mentor-logic": mentor_logic,
        "participants": participants,
        "partners": partners,
        "mentee-activity": mentee_activity,
        "mentee-application": mentee_application,
    }
)
"""By the key of an indicator; an item with another key is scored by the curator alone."""
