"""What was expected at the entry against what was got at the exit, question by question.

Only those who answered a question at both ends are compared, each with himself.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import fmean

from generator.figures import Figure, Source
from generator.grammar import quoted
from generator.monitoring.answers.cut import EVERYONE, Cut, cut_title, lies_in, tree_of
from generator.monitoring.answers.described import Band
from generator.monitoring.answers.hiding import still_open, why_untold
from generator.monitoring.answers.questions import asked_in, number_of
from generator.monitoring.answers.voices import Voice, twin, voices
from generator.monitoring.course.answering import waves_in
from generator.programme import Programme
from generator.records.instrument import Audience, Direction, Instrument, InstrumentKind, Item
from generator.records.season import Season
from generator.records.vocabulary import WaveKey
from generator.records.wave import Wave
from generator.smallness.bands import borders, is_told, summed
from generator.smallness.groups import told

_WORDS = {
    (0, 1): "лучше, чем ждали",
    (1, 2): "как ждали",
    (2, 3): "хуже, чем ждали",
    (0, 2): "не хуже, чем ждали",
    (1, 3): "не лучше, чем ждали",
}


@dataclass(frozen=True, slots=True)
class Gap:
    """One question in one group: those who answered it twice, and what came of expectations.

    ``difference`` is got minus expected; ``better`` counts those for whom reality was better than
    they expected, whichever way the question points. Numbers are None, and counts 0, when
    ``hidden`` says why. ``bands`` are the three counts as they are shown: one or two people are
    not told apart from their neighbours.
    """

    item: Item
    expected_as: str
    got_as: str
    cut: Cut
    n_paired: int
    only_entry: int
    only_exit: int
    figure: Figure
    expected_mean: float | None = None
    got_mean: float | None = None
    difference: float | None = None
    better: int = 0
    same: int = 0
    worse: int = 0
    bands: tuple[Band, ...] = ()
    hidden: str = ""

    @property
    def gain(self) -> float:
        """The difference turned so that more is better; 0 where it is hidden."""
        turned = -1 if self.item.direction is Direction.LOWER else 1
        return turned * (self.difference or 0.0)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question at both ends of a season."""

    programme: Programme
    entry: tuple[Wave, Item]
    exit: tuple[Wave, Item]
    k: int


def expectations(
    programme: Programme, season: Season, audience: Audience, *, k: int = 0
) -> tuple[Gap, ...]:
    """Every question that is asked of an audience twice, for everyone and by form and model.

    Questions and groups in which nobody answered twice are not there; ``k`` is the school's staff
    threshold unless given.
    """
    least = k or programme.school.k_staff
    found = _asked_twice(programme, season, audience, least)
    return tuple(gap for asked in found for gap in _gaps(asked))


def _asked_twice(
    programme: Programme, season: Season, audience: Audience, k: int
) -> Iterator[_Asked]:
    seen: set[str] = set()
    for wave in waves_in(programme, season):
        instrument = programme.get(Instrument, wave.instrument)
        if wave.wave is not WaveKey.ENTRY or not _is_of(instrument, audience):
            continue
        for item in asked_in(instrument, wave) if instrument else ():
            later = twin(programme, wave, item)
            if later is not None and item.key not in seen:
                seen.add(item.key)
                yield _Asked(programme, (wave, item), later, k)


def _is_of(instrument: Instrument | None, audience: Audience) -> bool:
    return (
        instrument is not None
        and instrument.kind is InstrumentKind.PROCESS
        and instrument.audience is audience
    )


def _gaps(asked: _Asked) -> Iterator[Gap]:
    before = {voice.token: voice for voice in voices(asked.programme, *asked.entry)}
    after = {voice.token: voice for voice in voices(asked.programme, *asked.exit)}
    twice = [(voice, after[token]) for token, voice in before.items() if token in after]
    if not twice:
        return
    tree = tree_of(first.cut for first, _ in twice)
    waiting = still_open(asked.programme, asked.entry[0]) or still_open(
        asked.programme, asked.exit[0]
    )
    shown = frozenset[Cut]() if waiting else told(tree, asked.k)
    cuts = [EVERYONE, *(group.key for part in tree.parts for group in (part, *part.parts))]
    for cut in cuts:
        within = [(one, other) for one, other in twice if lies_in(one.cut, cut)]
        gap = _gap(asked, cut, len(within), _once(before, after, cut), _once(after, before, cut))
        if cut in shown:
            yield _measured(gap, within)
        else:
            hidden = waiting or why_untold(gap.n_paired, asked.k)
            yield replace(gap, hidden=hidden, figure=replace(gap.figure, hidden=hidden))


def _once(these: dict[str, Voice], those: dict[str, Voice], cut: Cut) -> int:
    """How many of a group answered at this end and not at the other."""
    return sum(lies_in(one.cut, cut) for token, one in these.items() if token not in those)


def _gap(asked: _Asked, cut: Cut, n: int, only_entry: int, only_exit: int) -> Gap:
    (entry, item), (leave, again) = asked.entry, asked.exit
    whose = "" if cut == EVERYONE else f" ({cut_title(asked.programme, cut)})"
    season = asked.programme.get(Season, entry.season)
    figure = Figure(
        key=".".join(filter(None, ("gap", entry.season, item.key, cut.form, cut.model))),
        title=(again.text_exit or again.text) + whose,
        n=n,
        period=season.title if season else entry.season,
        definition="среднее на выходе минус среднее на входе — у тех, кто ответил оба раза",
        source=f"ответы волн {quoted(entry.title)} и {quoted(leave.title)}",
        sources=(Source("wave", entry.season, (entry.id, leave.id)),),
    )
    return Gap(
        item=item,
        expected_as=item.text,
        got_as=again.text_exit or again.text,
        cut=cut,
        n_paired=n,
        only_entry=only_entry,
        only_exit=only_exit,
        figure=figure,
    )


def _measured(gap: Gap, twice: list[tuple[Voice, Voice]]) -> Gap:
    """A gap with its numbers; twice is not empty."""
    values = [
        (number_of(gap.item, one.answer) or 0.0, number_of(gap.item, other.answer) or 0.0)
        for one, other in twice
    ]
    turned = -1 if gap.item.direction is Direction.LOWER else 1
    gains = [turned * (got - expected) for expected, got in values]
    parts = (sum(g > 0 for g in gains), sum(g == 0 for g in gains), sum(g < 0 for g in gains))
    expected, got = fmean(one for one, _ in values), fmean(other for _, other in values)
    return replace(
        gap,
        expected_mean=expected,
        got_mean=got,
        difference=got - expected,
        better=parts[0],
        same=parts[1],
        worse=parts[2],
        bands=_bands(parts),
        figure=replace(gap.figure, value=got - expected),
    )


def _bands(parts: tuple[int, int, int]) -> tuple[Band, ...]:
    shown, whole = borders([parts]), sum(parts)
    if not is_told(shown):
        return ()
    named = zip(pairwise(shown), summed(parts, shown), strict=True)
    return tuple(Band(_WORDS[ends], n, n / whole) for ends, n in named)
