"""Answers of the same token at entry and exit of a season, and those that found no pair."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.monitoring.course.answering import waves_in
from generator.programme import Programme
from generator.records.instrument import Audience, Instrument, InstrumentKind
from generator.records.response import Response
from generator.records.season import Season
from generator.records.vocabulary import WaveKey
from generator.records.wave import Wave


@dataclass(frozen=True, slots=True)
class Comparison:
    """An instrument asked twice in a season; responses by token, waves in the order of opening.

    ``other_exit`` are exit answers to other versions of the same questionnaire.
    """

    instrument: Instrument
    entry_waves: tuple[Wave, ...]
    exit_waves: tuple[Wave, ...]
    entry: dict[str, Response]
    exit: dict[str, Response]
    other_exit: dict[str, Response]

    @property
    def tokens(self) -> tuple[str, ...]:
        """Those who answered both times."""
        return tuple(sorted(self.entry.keys() & self.exit.keys()))


def comparisons(programme: Programme, season: Season) -> Iterator[Comparison]:
    """Influence instruments whose exit is over, each with its answers at both ends.

    While an exit wave is open nothing is compared: figures of yesterday and of today would tell
    who has answered in between.
    """
    waves = influence_waves(programme, season)
    entries = _by_instrument(wave for wave in waves if wave.wave is WaveKey.ENTRY)
    exits = _by_instrument(wave for wave in waves if wave.wave is WaveKey.EXIT)
    for key, entry_waves in entries.items():
        instrument = programme.get(Instrument, key)
        if instrument is None:
            continue
        family = _of_family(programme, instrument, exits)
        exit_waves = exits.get(key, ()) or family
        if exit_waves and all(wave.closes_on < programme.as_of for wave in exit_waves):
            yield Comparison(
                instrument,
                entry_waves,
                exit_waves,
                entry=_answers(programme, reversed(entry_waves)),
                exit=_answers(programme, exits.get(key, ())),
                other_exit=_answers(programme, family),
            )


def influence_waves(programme: Programme, season: Season) -> tuple[Wave, ...]:
    """Waves of a season that measure influence on people, in the order of opening."""
    return tuple(wave for wave in waves_in(programme, season) if _measures(programme, wave))


def _measures(programme: Programme, wave: Wave) -> bool:
    instrument = programme.get(Instrument, wave.instrument)
    return (
        instrument is not None
        and instrument.kind is InstrumentKind.INFLUENCE
        and instrument.audience is not Audience.ORGANISATION
    )


def _by_instrument(waves: Iterator[Wave]) -> dict[str, tuple[Wave, ...]]:
    found: dict[str, tuple[Wave, ...]] = {}
    for wave in waves:
        found[wave.instrument] = (*found.get(wave.instrument, ()), wave)
    return found


def _of_family(
    programme: Programme, instrument: Instrument, exits: dict[str, tuple[Wave, ...]]
) -> tuple[Wave, ...]:
    """Exit waves of the other versions of an instrument."""
    versions = {
        other.id
        for other in programme.of(Instrument)
        if other.family == instrument.family and other.id != instrument.id
    }
    return tuple(wave for key, waves in exits.items() if key in versions for wave in waves)


def _answers(programme: Programme, waves: Iterator[Wave] | tuple[Wave, ...]) -> dict[str, Response]:
    """Answers by token; of one who answered several waves, that of the last in the order given."""
    return {
        response.id: response
        for wave in waves
        for response in programme.pointing(Response, wave.id, "wave")
    }
