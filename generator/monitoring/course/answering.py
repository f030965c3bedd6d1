"""Who has answered: response rates of the waves, without one look into the answers."""

from collections import Counter
from dataclasses import dataclass

from generator.figures import Figure, Source, share
from generator.grammar import period
from generator.programme import Programme
from generator.records.form import Form
from generator.records.instrument import Instrument
from generator.records.response import Response
from generator.records.season import Season
from generator.records.wave import Wave


@dataclass(frozen=True, slots=True)
class WaveRate:
    """One wave: how many were invited and how many answered, in all and by form."""

    wave: Wave
    instrument: Instrument | None
    figure: Figure
    by_form: tuple[tuple[Form, int, int], ...]


def waves_in(programme: Programme, season: Season) -> tuple[Wave, ...]:
    """Waves of a season that have been opened, in the order of opening."""
    found = [
        wave
        for wave in programme.of(Wave)
        if wave.season == season.id and wave.opens_on <= programme.as_of
    ]
    return tuple(sorted(found, key=lambda wave: (wave.opens_on, wave.id)))


def wave_rates(programme: Programme, season: Season) -> tuple[WaveRate, ...]:
    """Response rates of a season's waves."""
    return tuple(_rate(programme, wave) for wave in waves_in(programme, season))


def _rate(programme: Programme, wave: Wave) -> WaveRate:
    answered = programme.pointing(Response, wave.id, "wave")
    invited = sum(item.count for item in wave.invited)
    return WaveRate(
        wave=wave,
        instrument=programme.get(Instrument, wave.instrument),
        figure=share(
            len(answered),
            invited,
            Figure(
                wave.id,
                wave.title,
                period=period(wave.opens_on, wave.closes_on),
                definition="полученные ответы — из числа приглашённых",
                source="записи ответов и число приглашённых в записи волны",
                sources=(Source("wave", wave.season, (wave.id,)),),
            ),
        ),
        by_form=tuple(_by_form(programme, wave, answered)),
    )


def _by_form(
    programme: Programme, wave: Wave, answered: tuple[Response, ...]
) -> list[tuple[Form, int, int]]:
    invited = Counter[str]()
    for item in wave.invited:
        invited[item.form or ""] += item.count
    came = Counter(response.form for response in answered)
    forms = ((programme.get(Form, key), count) for key, count in invited.items())
    return [(form, came[form.id], count) for form, count in forms if form is not None]
