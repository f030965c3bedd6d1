"""Who stood in the programme on a season's day of count: begun pairs, ages, experience."""

from collections.abc import Iterable
from datetime import date

from generator.grammar import day as said_day
from generator.programme import Programme
from generator.programme.relations import pairs_in
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.records.school import Denominators
from generator.records.season import Season
from generator.records.vocabulary import PersonKind

_MONTHS = 12
_ADULT = 18
_LEARNERS = frozenset({PersonKind.PUPIL, PersonKind.STUDENT})


def day_of_count(programme: Programme, season: Season) -> date:
    """The season's last day, or today while it runs."""
    return min(season.to, programme.as_of)


def period_of_count(programme: Programme, season: Season) -> str:
    """«2026/27, на 27 января 2027 г.»."""
    return f"{season.title}, на\N{NO-BREAK SPACE}{said_day(day_of_count(programme, season))}"


def begun_pairs(programme: Programme, season: Season) -> tuple[Pair, ...]:
    """Pairs and groups that had begun by the day of count."""
    last = day_of_count(programme, season)
    return tuple(
        pair
        for pair in pairs_in(programme, season)
        if pair.started_on is not None and pair.started_on <= last
    )


def mentees(programme: Programme, season: Season) -> tuple[Participant, ...]:
    """Those whom the begun pairs help, each once."""
    keys = (key for pair in begun_pairs(programme, season) for key in pair.mentees)
    return _known(programme, keys)


def mentors(programme: Programme, season: Season) -> tuple[Participant, ...]:
    """Those who lead the begun pairs, each once."""
    keys = (key for pair in begun_pairs(programme, season) for key in pair.mentors)
    return _known(programme, keys)


def _known(programme: Programme, keys: Iterable[str]) -> tuple[Participant, ...]:
    found = (programme.get(Participant, key) for key in dict.fromkeys(keys))
    return tuple(person for person in found if person is not None)


def is_own_learner(person: Participant) -> bool:
    """Whether a person studies in this organisation, not in a partner's."""
    return person.kind in _LEARNERS and person.partner is None


def age_on(person: Participant, day: date) -> int | None:
    """Full years on a day, to the month of birth; None when the record does not tell it."""
    since = person.adult_from
    if since is None:
        return None
    return _ADULT + ((day.year - since.year) * _MONTHS + day.month - since.month) // _MONTHS


def experience_in(person: Participant, season: Season) -> int | None:
    """Full school years of teaching before the season; 0 for who began in it."""
    if person.kind is not PersonKind.TEACHER or person.teaching_since is None:
        return None
    return max(0, season.from_.year - person.teaching_since)


def denominators_of(programme: Programme, season: Season) -> Denominators | None:
    """What the school has counted for the season's year."""
    year = season.from_.year
    return next((d for d in programme.school.denominators if d.year == year), None)
