"""The same wave a season earlier, for what was asked in the same words."""

from generator.monitoring.answers.described import ItemSummary, WaveSummary
from generator.monitoring.answers.questions import same_question
from generator.monitoring.course.answering import waves_in
from generator.programme import Programme
from generator.records.instrument import Instrument
from generator.records.season import Season
from generator.records.wave import Wave


def wave_before(programme: Programme, wave: Wave) -> Wave | None:
    """The wave of the season before with a questionnaire of the same family, at the same time."""
    season = programme.get(Season, wave.season)
    earlier = [one for one in programme.seasons if season and one.from_ < season.from_]
    own = programme.get(Instrument, wave.instrument)
    for other in waves_in(programme, earlier[-1]) if earlier and own else ():
        instrument = programme.get(Instrument, other.instrument)
        same = other.wave is wave.wave and other.unit is wave.unit
        if same and instrument is not None and own is not None and instrument.family == own.family:
            return other
    return None


def same_item(summary: WaveSummary | None, item: ItemSummary) -> ItemSummary | None:
    """The same question in another wave; None where it was not asked or anything in it changed."""
    found = summary.item(item.item.key) if summary else None
    return found if found is not None and same_question(found.item, item.item) else None
