"""The share of those who are satisfied when the season ends, by the school's printed cut-off."""

from dataclasses import replace

from generator.figures import Figure, Source, share
from generator.grammar import period
from generator.monitoring.answers.hiding import still_open, too_few
from generator.monitoring.answers.questions import asked_in, number_of
from generator.monitoring.course.answering import waves_in
from generator.programme import Programme
from generator.records.instrument import Audience, Instrument, InstrumentKind, Item, ItemType
from generator.records.response import Response
from generator.records.season import Season
from generator.records.vocabulary import WaveKey
from generator.records.wave import Wave

MEASURE = "result-satisfaction"
TEN = 10
_KEYS = {Audience.MENTEE: "satisf_mentees", Audience.MENTOR: "satisf_mentors"}
_WHO = {Audience.MENTEE: "наставляемых", Audience.MENTOR: "наставников"}


def cutoff_words(programme: Programme) -> str:
    """The school's own cut-off: «7 и выше из 10»."""
    return f"{programme.school.satisfied_from} и выше из {TEN}"


def is_cut_off(item: Item) -> bool:
    """Whether the cut-off fits a question: its scale is 1 to 10, and more is better."""
    scale = item.scale
    fits = scale is not None and (scale.min, scale.max) == (1, TEN)
    return fits and item.direction.value == "higher_better"


def satisfaction(programme: Programme, season: Season, audience: Audience, *, k: int = 0) -> Figure:
    """Who is satisfied with the result among those who answered at the exit.

    Hidden with the reason until the exit wave is over, and where fewer than k answered; ``k`` is
    the school's staff threshold unless given.
    """
    like = _like(programme, season, audience)
    found = _exit_wave(programme, season, audience)
    if found is None:
        return replace(like, hidden="выходной анкеты с этим вопросом ещё не было")
    wave, item = found
    like = replace(
        like,
        period=period(wave.opens_on, wave.closes_on),
        sources=(Source("wave", season.id, (wave.id,)),),
    )
    responses = programme.pointing(Response, wave.id, "wave")
    values = [number_of(item, response.answers.get(item.key)) for response in responses]
    known = [value for value in values if value is not None]
    least = k or programme.school.k_staff
    waiting = still_open(programme, wave)
    if waiting or len(known) < least:
        return replace(like, n=len(known), hidden=waiting or too_few(len(known), least))
    satisfied = sum(value >= programme.school.satisfied_from for value in known)
    return share(satisfied, len(known), like)


def _like(programme: Programme, season: Season, audience: Audience) -> Figure:
    who = _WHO[audience]
    return Figure(
        _KEYS[audience],
        f"Довольны результатом: доля {who}",
        unit="%",
        period=season.title,
        definition=(
            f"ответившие {cutoff_words(programme)} на вопрос о результате и совместной работе — "
            f"из {who}, которые на него ответили на выходе"
        ),
        source="ответы выходной анкеты",
    )


def _exit_wave(
    programme: Programme, season: Season, audience: Audience
) -> tuple[Wave, Item] | None:
    """The last exit wave that asks this audience about the result, and its question."""
    for wave in reversed(waves_in(programme, season)):
        instrument = programme.get(Instrument, wave.instrument)
        if wave.wave is not WaveKey.EXIT or instrument is None:
            continue
        if instrument.kind is not InstrumentKind.PROCESS or instrument.audience is not audience:
            continue
        for item in asked_in(instrument, wave):
            if item.measures == MEASURE and item.type is ItemType.SCALE and is_cut_off(item):
                return wave, item
    return None
