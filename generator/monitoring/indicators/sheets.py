"""Indicators read from sheets: what the organisation counted itself, who wants to be a mentor.

A sheet of the organisation speaks of no one person. At entry it tells of the season before, so
only what was filled in later counts.
"""

from collections.abc import Iterator
from dataclasses import replace

from generator.figures import Figure, Source, share
from generator.grammar import period
from generator.monitoring.answers.hiding import still_open, too_few
from generator.monitoring.answers.questions import asked_in, number_of, says_yes
from generator.monitoring.course.answering import waves_in
from generator.programme import Programme
from generator.records.indicator import IndicatorKey
from generator.records.instrument import Audience, Instrument, Item, ItemType
from generator.records.response import Response
from generator.records.season import Season
from generator.records.vocabulary import WaveKey
from generator.records.wave import Wave

_SHEET = "лист организации"
_NOT_FILLED = "лист организации не заполнен"
_NOT_ASKED = "на выходе об этом ещё не спрашивали"
_PER_CENT = 100


def sheet_figures(programme: Programme, season: Season) -> tuple[Figure, ...]:
    """What the organisation wrote into its own sheet."""
    return tuple(_of_sheet(programme, season, measure, like) for measure, like in _SHEETS)


def _of_sheet(programme: Programme, season: Season, measure: str, like: Figure) -> Figure:
    like = replace(like, period=season.title, source=_SHEET)
    for wave, item in _asked(programme, season, Audience.ORGANISATION, measure):
        found = _last_answer(programme, wave, item)
        if found is not None and wave.wave is not WaveKey.ENTRY:
            return replace(
                like,
                value=found / _PER_CENT if like.unit == "%" else found,
                sources=(Source("wave", season.id, (wave.id,)),),
            )
    return replace(like, hidden=_NOT_FILLED)


def _last_answer(programme: Programme, wave: Wave, item: Item) -> float | None:
    responses = sorted(
        programme.pointing(Response, wave.id, "wave"), key=lambda response: response.answered_on
    )
    known = (number_of(item, response.answers.get(item.key)) for response in reversed(responses))
    return next((value for value in known if value is not None), None)


def _asked(
    programme: Programme, season: Season, audience: Audience, measure: str
) -> Iterator[tuple[Wave, Item]]:
    """Questions about one thing to one audience, the latest wave first."""
    for wave in reversed(waves_in(programme, season)):
        instrument = programme.get(Instrument, wave.instrument)
        if instrument is not None and instrument.audience is audience:
            items = (item for item in asked_in(instrument, wave) if item.measures == measure)
            yield from ((wave, item) for item in items)


def future_mentors_figure(programme: Programme, season: Season) -> Figure:
    """Mentees who said at the exit that they would be mentors; told of k and more."""
    like = replace(_FUTURE, period=season.title)
    for wave, item in _asked(programme, season, Audience.MENTEE, "become-mentor"):
        if wave.wave is WaveKey.EXIT and item.type is ItemType.YESNO:
            return _yes_share(programme, season, wave, item, like)
    return replace(like, hidden=_NOT_ASKED)


def _yes_share(
    programme: Programme, season: Season, wave: Wave, item: Item, like: Figure
) -> Figure:
    responses = programme.pointing(Response, wave.id, "wave")
    said = [response.answers[item.key] for response in responses if item.key in response.answers]
    like = replace(
        like,
        period=period(wave.opens_on, wave.closes_on),
        sources=(Source("wave", season.id, (wave.id,)),),
    )
    k = programme.school.k_staff
    waiting = still_open(programme, wave)
    if waiting or len(said) < k:
        return replace(like, n=len(said), hidden=waiting or too_few(len(said), k))
    return share(sum(map(says_yes, said)), len(said), like)


_FUTURE = Figure(
    IndicatorKey.FUTURE_MENTORS,
    "Наставляемые, готовые стать наставниками",
    unit="%",
    definition="ответившие «да» на вопрос, станут ли наставниками, — из наставляемых, которые на "
    "него ответили на выходе",
    source="ответы выходной анкеты",
)
_SHEETS = (
    (
        "exam-pass",
        Figure(
            IndicatorKey.EXAM_PASS,
            "Обучающиеся, сдавшие ВПР, ОГЭ или ЕГЭ",
            unit="%",
            definition="доля обучающихся у наставляемых педагогов, которые справились с ВПР, ОГЭ "
            "или ЕГЭ, — как её посчитала организация в своём листе за сезон",
        ),
    ),
    (
        "completion",
        Figure(
            IndicatorKey.COMPLETION,
            "Наставляемые, освоившие программу занятий",
            unit="%",
            definition="доля наставляемых обучающихся, освоивших программу занятий до конца, — как "
            "её посчитала организация в своём листе за сезон",
        ),
    ),
    (
        "future-mentors",
        Figure(
            IndicatorKey.FUTURE_MENTORS_COUNT,
            "Педагоги, которые станут наставниками",
            unit="чел.",
            definition="педагоги, которые, по подсчёту организации в её листе за сезон, планируют "
            "стать наставниками",
        ),
    ),
)
