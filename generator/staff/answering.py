"""Which questionnaires of a season are in for a pair: the fact of answering, never an answer.

The day of an answer is left out: it would lead from a person to the file of the answers.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.grammar import Shape
from generator.monitoring import waves_in
from generator.programme import Programme
from generator.records.instrument import Audience, Instrument
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.records.response import Response
from generator.records.season import Season
from generator.records.vocabulary import WaveKey
from generator.records.wave import Unit, Wave
from generator.staff.desk import Desk


@dataclass(frozen=True, slots=True)
class Handed:
    """One questionnaire of one person; ``holder`` is empty when it is about the pair."""

    wave: str
    holder: str
    handed: bool
    closes_on: date
    still_open: bool


def handed_in(desk: Desk, pair: Pair) -> tuple[Handed, ...]:
    """Questionnaires that a pair's people were asked for, in the order of waves."""
    season = desk.programme.get(Season, pair.season)
    if season is None or not desk.tokens:
        return ()
    return tuple(
        _handed(desk, wave, holder)
        for wave in waves_in(desk.programme, season)
        for holder in _asked(desk.programme, wave, pair)
    )


def _handed(desk: Desk, wave: Wave, holder: str) -> Handed:
    token = desk.tokens.token(wave.season, holder)
    response = desk.programme.get(Response, f"{wave.id}/{token}") if token else None
    handed = response is not None and response.answered_on <= desk.programme.as_of
    person = wave.unit is Unit.PERSON
    return Handed(
        wave=wave.title,
        holder=desk.name(holder, Shape.SURNAME_INITIALS) if person else "",
        handed=handed,
        closes_on=wave.closes_on,
        still_open=not handed and desk.programme.as_of <= wave.closes_on,
    )


def _asked(programme: Programme, wave: Wave, pair: Pair) -> Iterator[str]:
    """Those of a pair to whom a wave was given: by form, role, and being there at the time."""
    instrument = programme.get(Instrument, wave.instrument)
    if instrument is None or not _for_form(wave, instrument, pair) or not _there(wave, pair):
        return
    if wave.unit is Unit.PAIR:
        yield pair.id
        return
    for key in _of_audience(instrument.audience, pair):
        person = programme.get(Participant, key)
        if person is not None and person.joined_on <= wave.closes_on:
            yield key


def _of_audience(audience: Audience, pair: Pair) -> tuple[str, ...]:
    return {Audience.MENTOR: pair.mentors, Audience.MENTEE: pair.mentees}.get(audience, ())


def _for_form(wave: Wave, instrument: Instrument, pair: Pair) -> bool:
    invited = {item.form for item in wave.invited}
    named = not invited or None in invited or pair.form in invited
    return named and (not instrument.forms or pair.form in instrument.forms)


def _there(wave: Wave, pair: Pair) -> bool:
    """The entry wave asks people before pairs begin; sheets and later waves ask those at work."""
    if pair.ended_on is not None and pair.ended_on < wave.opens_on:
        return False
    begun = pair.started_on is not None and pair.started_on <= wave.closes_on
    return begun or (wave.wave is WaveKey.ENTRY and wave.unit is Unit.PERSON)
