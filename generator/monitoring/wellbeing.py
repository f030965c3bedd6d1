"""Well-being: a named set of social and professional indicators, wave by wave, told of groups.

Nothing is told here that the pages of answers and of influence do not tell: of questionnaires
about the course the means of their questions, of influence sheets the means of those who answered
twice. Until an exit is over the entry of an influence sheet is told to half a point.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean

from generator.figures import Figure, Source
from generator.monitoring.answers.cut import EVERYONE
from generator.monitoring.answers.describing import Question, describe
from generator.monitoring.answers.hiding import too_few
from generator.monitoring.answers.questions import asked_in
from generator.monitoring.course.answering import waves_in
from generator.monitoring.influence import Change, changes
from generator.monitoring.influence.parameters import Parameter, parameters, value_of
from generator.programme import Programme
from generator.records.indicator import WellbeingMeasure
from generator.records.instrument import Direction, Instrument, InstrumentKind
from generator.records.response import Response
from generator.records.season import Season
from generator.records.vocabulary import WaveKey
from generator.records.wave import Wave
from generator.smallness.answers import coarse_mean

_DEFINITION = (
    "среднее ответов на вопросы об этом; у анкет о ходе программы — на вопросы в конце и в "
    "середине сезона, у измерений влияния — у тех, кто ответил на входе и на выходе"
)
_SEASONS = 2


@dataclass(frozen=True, slots=True)
class Reading:
    """A mean of a group in one wave; None with the reason in ``hidden``."""

    season: Season
    wave: Wave
    n: int
    mean: float | None = None
    hidden: str = ""
    coarse: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One indicator of well-being by one questionnaire: this season and the one before.

    ``scale`` are the ends of its scale; ``change`` is what became of it this season, where the
    same people answered twice.
    """

    measure: WellbeingMeasure
    instrument: Instrument
    direction: Direction
    scale: tuple[int, int]
    sensitive: bool
    readings: tuple[Reading, ...]
    change: Change | None
    figure: Figure


@dataclass(frozen=True, slots=True)
class _Taken:
    """A reading with the questions it was taken by."""

    instrument: Instrument
    direction: Direction
    scale: tuple[int, int]
    sensitive: bool
    reading: Reading


def wellbeing(programme: Programme, season: Season) -> tuple[Line, ...]:
    """The school's set of well-being in a season and the one before it."""
    seasons = [each for each in programme.seasons if each.from_ <= season.from_][-_SEASONS:]
    changed = {each.id: changes(programme, each) for each in seasons}
    return tuple(
        _line(season, measure, taken, changed[season.id])
        for measure in programme.school.wellbeing
        for taken in _by_instrument(
            [
                found
                for each in seasons
                for found in _taken(programme, each, measure.measures, changed[each.id])
            ]
        )
    )


def _by_instrument(taken: Sequence[_Taken]) -> Iterator[list[_Taken]]:
    """Only what one version of a questionnaire measured stands in one line."""
    for key in dict.fromkeys(found.instrument.id for found in taken):
        yield [found for found in taken if found.instrument.id == key]


def _line(
    season: Season, measure: WellbeingMeasure, taken: Sequence[_Taken], changed: Sequence[Change]
) -> Line:
    last = taken[-1]
    readings = tuple(found.reading for found in taken)
    key = last.instrument.id
    return Line(
        measure=measure,
        instrument=last.instrument,
        direction=last.direction,
        scale=last.scale,
        sensitive=last.sensitive,
        readings=readings,
        change=next((c for c in changed if _is_of(c, measure.measures, key)), None),
        figure=Figure(
            f"wellbeing-{measure.measures}-{key}",
            measure.title,
            value=readings[-1].mean,
            n=readings[-1].n,
            period=season.title,
            definition=_DEFINITION,
            source=f"ответы: {last.instrument.title}",
            sources=_sources(readings),
            hidden=readings[-1].hidden,
        ),
    )


def _sources(readings: Sequence[Reading]) -> tuple[Source, ...]:
    return tuple(Source("wave", each.season.id, (each.wave.id,)) for each in readings)


def _is_of(change: Change, measure: str, instrument: str) -> bool:
    same = change.parameter == measure and change.instrument == instrument
    return same and change.cut == EVERYONE


def _taken(
    programme: Programme, season: Season, measure: str, changed: Sequence[Change]
) -> Iterator[_Taken]:
    """What the closed waves of a season say of one thing."""
    for wave in waves_in(programme, season):
        instrument = programme.get(Instrument, wave.instrument)
        if instrument is None or wave.closes_on >= programme.as_of:
            continue
        if instrument.kind is InstrumentKind.PROCESS:
            yield from _of_course(programme, season, wave, instrument, measure)
        elif instrument.kind is InstrumentKind.INFLUENCE:
            yield from _of_influence(programme, season, wave, measure, changed)


# ── questionnaires about the course ──────────────────────────────────────


def _of_course(
    programme: Programme, season: Season, wave: Wave, instrument: Instrument, measure: str
) -> Iterator[_Taken]:
    """The mean of a wave's questions; at entry they ask what is expected, not what is."""
    asked = [
        item
        for item in asked_in(instrument, wave)
        if item.measures == measure and item.scale is not None and not item.sensitive
    ]
    scale = asked[0].scale if asked else None
    alike = len({(item.scale, item.direction) for item in asked}) == 1
    if scale is None or not alike or wave.wave is WaveKey.ENTRY:
        return
    k = programme.school.k_staff
    told = [describe(Question(programme, wave, item, k)).everyone for item in asked]
    hidden = next((each.hidden for each in told if each.hidden), "")
    means = [each.mean for each in told if each.mean is not None and not hidden]
    n, mean = min(each.n for each in told), fmean(means) if means else None
    yield _Taken(
        instrument,
        asked[0].direction,
        (scale.min, scale.max),
        sensitive=False,
        reading=Reading(season, wave, n, mean, hidden),
    )


# ── influence sheets ─────────────────────────────────────────────────────


def _of_influence(
    programme: Programme, season: Season, wave: Wave, measure: str, changed: Sequence[Change]
) -> Iterator[_Taken]:
    instrument = programme.get(Instrument, wave.instrument)
    parameter = _parameter(instrument, measure) if instrument else None
    if instrument is None or parameter is None or parameter.scale is None:
        return
    change = next((c for c in changed if _is_of(c, measure, instrument.id)), None)
    if change is not None:
        reading = _compared(season, wave, change)
    elif wave.wave is WaveKey.ENTRY:
        reading = _entered(programme, season, wave, parameter)
    else:
        return
    yield _Taken(instrument, parameter.direction, parameter.scale, parameter.sensitive, reading)


def _parameter(instrument: Instrument, measure: str) -> Parameter | None:
    return next((p for p in parameters(instrument) if p.key == measure), None)


def _compared(season: Season, wave: Wave, change: Change) -> Reading:
    mean = change.before_mean if wave.wave is WaveKey.ENTRY else change.after_mean
    return Reading(season, wave, change.n, mean, change.hidden, change.coarse)


def _entered(programme: Programme, season: Season, wave: Wave, parameter: Parameter) -> Reading:
    """Of an entry that waits for its exit, the mean to half a point and away from the ends."""
    responses = programme.pointing(Response, wave.id, "wave")
    found = (value_of(response, parameter) for response in responses)
    values = [value for value in found if value is not None]
    k = programme.school.k_staff
    if len(values) < k or parameter.scale is None:
        return Reading(season, wave, len(values), hidden=too_few(len(values), k))
    mean = coarse_mean(fmean(values), *parameter.scale)
    return Reading(season, wave, len(values), mean, coarse=True)
