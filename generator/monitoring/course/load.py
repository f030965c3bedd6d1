"""The load of mentors: how many mentees each leads at once, against what each can take."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from generator.figures import Figure, Source, share
from generator.programme import Programme
from generator.programme.relations import mentor_profile, pairs_in
from generator.programme.state import pair_state
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.records.season import Season


@dataclass(frozen=True, slots=True)
class MentorLoad:
    """A mentor's mentees at once, at the most in the season; ``capacity`` is None unrecorded."""

    mentor: str
    mentees: int
    pairs: int
    capacity: int | None


def loads(programme: Programme, season: Season) -> tuple[MentorLoad, ...]:
    """The load of each mentor of the season's begun pairs, on the fullest day of the season."""
    begun = [
        pair
        for pair in pairs_in(programme, season)
        if pair.started_on is not None and pair.started_on <= programme.as_of
    ]
    mentors = dict.fromkeys(key for pair in begun for key in pair.mentors)
    return tuple(_load(programme, season, key, begun) for key in mentors)


def _load(programme: Programme, season: Season, mentor: str, begun: list[Pair]) -> MentorLoad:
    led = [pair for pair in begun if mentor in pair.mentors]
    days = [pair.started_on for pair in led if pair.started_on]
    busiest = max((_running(led, day) for day in days), key=_people)
    person = programme.get(Participant, mentor)
    profile = mentor_profile(person, season) if person else None
    return MentorLoad(mentor, _people(busiest), len(busiest), profile.capacity if profile else None)


def _running(led: list[Pair], day: date) -> tuple[Pair, ...]:
    return tuple(pair for pair in led if pair_state(pair, day).running)


def _people(pairs: tuple[Pair, ...]) -> int:
    return len({key for pair in pairs for key in pair.mentees})


def by_mentees(programme: Programme, season: Season) -> tuple[tuple[int, int], ...]:
    """How many mentors led one mentee at once, two, three …; the counts that occur."""
    counts = Counter(load.mentees for load in loads(programme, season))
    return tuple(sorted(counts.items()))


def capacity_figure(programme: Programme, season: Season) -> Figure:
    """Mentors who never led more mentees at once than they can take."""
    known = [load for load in loads(programme, season) if load.capacity is not None]
    return share(
        sum(load.mentees <= (load.capacity or 0) for load in known),
        len(known),
        Figure(
            "capacity",
            "Нагрузка по силам",
            period=season.title,
            definition="наставники, которые ни в один день сезона не вели больше наставляемых, чем "
            "готовы вести, — из наставников, у которых это записано",
            source="записи пар и профили наставников",
            sources=(Source("pair", season.id), Source("participant", season.id)),
        ),
    )
