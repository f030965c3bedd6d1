"""Whose answers to a question are counted: all of a wave, or those who answered it twice.

The page of answers tells a wave, the page of expectations tells those of the wave who answered at
both ends of the season. One person who answered once would follow from the two, so the fewer than
k who did are left out of both.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.monitoring.answers.cut import EVERYONE, Cut, cut_of, lies_in, tree_of
from generator.monitoring.answers.hiding import still_open
from generator.monitoring.answers.questions import is_numeric, number_of
from generator.monitoring.course.answering import waves_in
from generator.programme import Programme
from generator.records.instrument import Direction, Item
from generator.records.response import Response
from generator.records.season import Season
from generator.records.vocabulary import WaveKey
from generator.records.wave import Wave
from generator.smallness.groups import Group, told

_ENDS = {WaveKey.ENTRY: WaveKey.EXIT, WaveKey.EXIT: WaveKey.ENTRY}


@dataclass(frozen=True, slots=True)
class Voice:
    """One answer to one question; never leaves this package."""

    token: str
    cut: Cut
    answer: str


@dataclass(frozen=True, slots=True)
class Heard:
    """Answers to a question that may be counted, in the groups in which they are told."""

    everyone: tuple[Voice, ...]
    in_parts: tuple[Voice, ...]
    left_out: int = 0

    @property
    def tree(self) -> Group[Cut]:
        """The groups; everyone may be more than all parts together."""
        parts = tree_of(voice.cut for voice in self.in_parts).parts
        return Group(EVERYONE, len(self.everyone), parts)

    def of(self, cut: Cut) -> tuple[Voice, ...]:
        """Answers of a group."""
        if cut == EVERYONE:
            return self.everyone
        return tuple(voice for voice in self.in_parts if lies_in(voice.cut, cut))

    def told(self, k: int) -> frozenset[Cut]:
        """Groups that may be told beside each other, and beside those of the expectations."""
        parts = told(tree_of(voice.cut for voice in self.in_parts), k)
        return parts | {EVERYONE} if len(self.everyone) >= k else parts


def heard(programme: Programme, wave: Wave, item: Item, k: int) -> Heard:
    """Answers of a wave to a question, without those that two pages together would give away."""
    everyone = voices(programme, wave, item)
    other = twin(programme, wave, item)
    if other is None or still_open(programme, other[0]):
        return Heard(everyone, everyone)
    again = {voice.token for voice in voices(programme, *other)}
    twice = tuple(voice for voice in everyone if voice.token in again)
    once = len(everyone) - len(twice)
    if once == 0 or len(twice) < k:
        return Heard(everyone, everyone)
    if once < k:
        return Heard(twice, twice, once)
    return Heard(everyone, twice)


def voices(programme: Programme, wave: Wave, item: Item) -> tuple[Voice, ...]:
    """All fit answers of a wave to a question; a person keeps the group of the entry."""
    entered = _entered(programme, wave)
    found: list[Voice] = []
    for response in programme.pointing(Response, wave.id, "wave"):
        answer = response.answers.get(item.key)
        if answer is not None and _fits(item, answer):
            cut = entered.get(response.id) or cut_of(response)
            found.append(Voice(response.id, cut, answer))
    return tuple(sorted(found, key=lambda voice: voice.token))


def twin(programme: Programme, wave: Wave, item: Item) -> tuple[Wave, Item] | None:
    """The other end of the season where the same question was asked of the same people."""
    if not is_compared(item):
        return None
    return next(((other, item) for other in other_ends(programme, wave)), None)


def is_compared(item: Item) -> bool:
    """Whether entry and exit of a question may be set against each other."""
    asked_twice = {WaveKey.ENTRY, WaveKey.EXIT} <= set(item.waves)
    judged = item.direction is not Direction.NEUTRAL
    return is_numeric(item) and judged and asked_twice and not item.sensitive


def other_ends(programme: Programme, wave: Wave) -> Iterator[Wave]:
    """Waves of the same version of the questionnaire at the other end of the same season."""
    season = programme.get(Season, wave.season)
    if season is None or wave.wave not in _ENDS:
        return
    for other in waves_in(programme, season):
        same = other.instrument == wave.instrument and other.unit is wave.unit
        if same and other.wave is _ENDS[wave.wave]:
            yield other


def _entered(programme: Programme, wave: Wave) -> dict[str, Cut]:
    """Groups in which people answered at the entry, for an exit wave."""
    if wave.wave is not WaveKey.EXIT:
        return {}
    return {
        response.id: cut_of(response)
        for other in other_ends(programme, wave)
        for response in programme.pointing(Response, other.id, "wave")
    }


def _fits(item: Item, answer: str) -> bool:
    return not is_numeric(item) or number_of(item, answer) is not None
