"""Days without a meeting: the gaps of a pair, and how long they are over a season."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from statistics import median

from generator.figures import Figure, Source
from generator.programme import Programme
from generator.programme.relations import meetings_of, pairs_in
from generator.records.pair import Pair
from generator.records.season import Season


@dataclass(frozen=True, slots=True)
class GapBand:
    """Pairs whose longest gap is of ``first``…``last`` days; without a last it is open."""

    first: int
    last: int | None
    pairs: int


def last_day(programme: Programme, pair: Pair) -> date:
    """The day up to which a pair's work is looked at: its end or today."""
    return min(pair.ended_on or programme.as_of, programme.as_of)


def gaps_of(programme: Programme, pair: Pair) -> Iterator[int]:
    """Days between start, meetings and the last day, those within recorded pauses left out."""
    if pair.started_on is None:
        return
    last = last_day(programme, pair)
    pauses = [
        (pause.from_, min(pause.to or last, last)) for pause in pair.pauses if pause.from_ <= last
    ]
    days = [pair.started_on, last, *(meeting.date for meeting in meetings_of(programme, pair))]
    days += [day for pause in pauses for day in pause]
    for before, after in pairwise(sorted(days)):
        if not any(begin <= before and after <= end for begin, end in pauses):
            yield (after - before).days


def longest_gaps(programme: Programme, season: Season) -> tuple[int, ...]:
    """The longest gap of each begun pair of a season, in days."""
    begun = [
        pair
        for pair in pairs_in(programme, season)
        if pair.started_on is not None and pair.started_on <= programme.as_of
    ]
    return tuple(max(gaps_of(programme, pair), default=0) for pair in begun)


def gap_bands(programme: Programme, season: Season) -> tuple[GapBand, ...]:
    """Pairs by their longest gap; the last band is over the school's own threshold."""
    limit = programme.school.deadlines.meeting_gap_days
    gaps = longest_gaps(programme, season)
    edges = [edge for edge in (0, 15, 31) if edge <= limit] + [limit + 1]
    bands = [(first, after - 1) for first, after in pairwise(edges)] + [(limit + 1, None)]
    return tuple(
        GapBand(first, last, sum(first <= gap and (last is None or gap <= last) for gap in gaps))
        for first, last in bands
    )


def gap_figure(programme: Programme, season: Season) -> Figure:
    """Median over pairs of the longest gap between meetings."""
    gaps = longest_gaps(programme, season)
    return Figure(
        "gap",
        "Самый долгий перерыв",
        median(gaps) if gaps else None,
        unit="дн.",
        n=len(gaps),
        period=season.title,
        definition="для каждой пары — самый долгий перерыв между началом, встречами и последним "
        "днём, записанные паузы не в счёт; показана медиана по парам",
        source="записи пар и встреч",
        sources=(Source("pair", season.id), Source("meeting", season.id)),
        hidden="" if gaps else "пары ещё не начали работу",
    )
