"""A wave summed up: its response rate and every question with closed answers."""

from generator.monitoring.answers.described import WaveSummary
from generator.monitoring.answers.describing import Question, describe
from generator.monitoring.answers.questions import asked_in
from generator.monitoring.course.answering import wave_rates
from generator.programme import Programme
from generator.records.instrument import Instrument, Item, ItemType
from generator.records.season import Season
from generator.records.wave import Wave


def wave_summary(programme: Programme, wave: Wave, *, k: int = 0) -> WaveSummary | None:
    """What a wave's answers say; ``k`` is the school's staff threshold unless given.

    None for a wave that has not been opened, and for one without its questionnaire or season.
    Open and sensitive questions are not among the items.
    """
    instrument = programme.get(Instrument, wave.instrument)
    season = programme.get(Season, wave.season)
    rates = wave_rates(programme, season) if season else ()
    rate = next((rate for rate in rates if rate.wave.id == wave.id), None)
    if instrument is None or rate is None:
        return None
    least = k or programme.school.k_staff
    items = (
        describe(Question(programme, wave, item, least))
        for item in asked_in(instrument, wave)
        if is_closed(item)
    )
    return WaveSummary(wave, instrument, rate, tuple(items))


def is_closed(item: Item) -> bool:
    """Whether the answers to a question lie among the records."""
    return item.type is not ItemType.OPEN and not item.sensitive
