"""How a figure becomes a ground for a score: shares and counts against two marks."""

from dataclasses import replace
from math import ceil

from generator.figures import Figure
from generator.grammar import number, percent
from generator.monitoring.answers.describing import Question, describe
from generator.monitoring.answers.questions import asked_in
from generator.monitoring.conformity.sheet import FULLY, NOT_AT_ALL, PARTLY, Ground
from generator.monitoring.course.answering import waves_in
from generator.programme import Programme
from generator.records.instrument import Audience, Instrument, InstrumentKind
from generator.records.season import Season
from generator.records.vocabulary import WaveKey

USUAL = (0.8, 0.5)
"""From which share on two points are suggested, and one."""
_FEW = "пока меньше {} — судить рано"


def by_share(
    programme: Programme, figure: Figure, marks: tuple[float, float] = USUAL, *, least: int = 0
) -> Ground:
    """A share of k and more against its marks; of fewer there is no score.

    ``least`` stands for k where nothing of people is counted.
    """
    full, part = marks
    asks = f"{FULLY} — от {percent(full, 1)}, {PARTLY} — от {percent(part, 1)}"
    k = least or programme.school.k_staff
    if figure.value is None:
        return Ground(figure, None, asks, figure.hidden)
    if (figure.denominator or 0) < k:
        return Ground(figure, None, asks, _FEW.format(k))
    share = (figure.numerator or 0) / (figure.denominator or 1)
    score = FULLY if share >= full else PARTLY if share >= part else NOT_AT_ALL
    return Ground(figure, score, asks, _missing(figure, full if score else part, score))


def _missing(figure: Figure, mark: float, score: int) -> str:
    if score == FULLY:
        return ""
    whole = figure.denominator or 0
    lacking = ceil(round(mark * whole, 6)) - (figure.numerator or 0)
    return f"до {percent(mark, 1)} не хватает {number(lacking)} из {number(whole)}"


def by_count(figure: Figure, marks: tuple[int, int]) -> Ground:
    """A count of facts against its marks."""
    full, part = marks
    asks = f"{FULLY} — от {number(full)}, {PARTLY} — от {number(part)}"
    if figure.value is None:
        return Ground(figure, None, asks, figure.hidden)
    score = FULLY if figure.value >= full else PARTLY if figure.value >= part else NOT_AT_ALL
    mark = full if score else part
    lacking = (
        "" if score == FULLY else f"до {number(mark)} не хватает {number(mark - figure.value)}"
    )
    return Ground(figure, score, asks, lacking)


def satisfied(programme: Programme, season: Season, audience: Audience, measure: str) -> Figure:
    """Who is content with something, as the latest answers after the entry say.

    Hidden with its reason where nobody was asked after the entry, or too few answered.
    """
    for wave in reversed(waves_in(programme, season)):
        instrument = programme.get(Instrument, wave.instrument)
        if instrument is None or wave.wave is WaveKey.ENTRY:
            continue
        if instrument.kind is not InstrumentKind.PROCESS or instrument.audience is not audience:
            continue
        for item in asked_in(instrument, wave):
            if item.measures == measure and not item.sensitive:
                question = Question(programme, wave, item, programme.school.k_staff)
                asked = describe(question)
                found = asked.everyone.satisfied or asked.everyone.figure
                return replace(found, title=_titled(asked.text, audience))
    about = _ABOUT.get(measure, measure)
    return Figure(
        f"satisfied-{measure}-{audience.value}",
        f"{_WHO[audience]}: {about}",
        unit="%",
        period=season.title,
        definition=f"довольные — из тех, кого спросили, {about}",
        source="ответы анкет",
        hidden=f"{_WHO[audience].lower()} об этом ещё не спрошены",
    )


def _titled(text: str, audience: Audience) -> str:
    return f"{_WHO[audience]}: «{text.rstrip('.')}»"


_WHO = {
    Audience.MENTEE: "Наставляемые",
    Audience.MENTOR: "Наставники",
    Audience.PARTNER: "Партнёры",
}
_ABOUT = {
    "comfort": "легко ли им друг с другом",
    "safety": "спокойно ли им в общении",
    "result-satisfaction": "довольны ли они результатом",
}
