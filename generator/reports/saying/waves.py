"""Questionnaires of a season as a paper tells them: who was asked, when, how many answered."""

from dataclasses import dataclass

from generator.grammar import period
from generator.monitoring import WaveRate, wave_rates
from generator.records.vocabulary import WaveKey
from generator.reports.saying.figures import said
from generator.reports.saying.scope import Scope


@dataclass(frozen=True, slots=True)
class WaveLine:
    """One handing-out of a questionnaire."""

    title: str
    audience: str
    wave: str
    window: str
    rate: str


def wave_lines(scope: Scope) -> tuple[WaveLine, ...]:
    """The questionnaires handed out up to the day, in the order of opening."""
    rates = wave_rates(scope.programme, scope.season)
    return tuple(_line(rate, scope.k) for rate in rates if rate.wave.closes_on >= scope.first)


def _line(rate: WaveRate, k: int) -> WaveLine:
    wave = rate.wave
    return WaveLine(
        title=wave.title,
        audience=rate.instrument.audience.label if rate.instrument else "—",
        wave=wave.wave.label,
        window=period(wave.opens_on, wave.closes_on),
        rate=said(rate.figure, k),
    )


def has_exit(scope: Scope) -> bool:
    """Whether the season has been measured at its exit."""
    rates = wave_rates(scope.programme, scope.season)
    return any(rate.wave.wave is WaveKey.EXIT for rate in rates)
