"""Results of a mentor and of the pairs led: what was reached, how high, where it is recorded."""

from dataclasses import dataclass

from generator.grammar import nbsp, quoted
from generator.programme import Programme
from generator.programme.relations import achievements_of
from generator.records.achievement import Achievement
from generator.records.event import Event
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.reports.saying.sentences import capital

_OWN = "наставник"
_OF_PAIR = "наставляемый или пара"


@dataclass(frozen=True, slots=True)
class ResultLine:
    """An achievement: whose, what, the level and the place, where it was shown."""

    day: str
    whose: str
    title: str
    level: str
    proof: str


def result_lines(
    programme: Programme, person: Participant, led: tuple[Pair, ...]
) -> tuple[ResultLine, ...]:
    """Own achievements and those of the pairs led, the oldest first, each once."""
    own = achievements_of(programme, person.id)
    of_pairs = (each for pair in led for each in achievements_of(programme, pair.id))
    found = {each.id: each for each in (*own, *of_pairs)}
    ordered = sorted(found.values(), key=lambda each: (each.date, each.id))
    return tuple(_line(programme, person, each) for each in ordered)


def _line(programme: Programme, person: Participant, each: Achievement) -> ResultLine:
    event = programme.get(Event, each.event)
    return ResultLine(
        day=f"{each.date:%d.%m.%Y}",
        whose=_OWN if person.id in each.persons else _OF_PAIR,
        title=nbsp(f"{capital(each.kind.label)}: {each.title}"),
        level=nbsp(f"{each.level.label}, {each.place.label}"),
        proof=nbsp(f"{quoted(event.title)}") if event else "приложите копию",
    )
