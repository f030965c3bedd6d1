"""How one question's answers become what is told: mean, median, bands, shares, with their n."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from statistics import fmean, median

from generator.figures import Figure, Source, share
from generator.grammar import period, quoted
from generator.monitoring.answers.cut import EVERYONE, Cut, cut_title
from generator.monitoring.answers.described import Band, Described, ItemSummary
from generator.monitoring.answers.hiding import still_open, why_untold
from generator.monitoring.answers.questions import (
    is_chosen,
    is_numeric,
    number_of,
    options_of,
    says_yes,
    wording,
)
from generator.monitoring.answers.satisfaction import cutoff_words, is_cut_off
from generator.monitoring.answers.scales import counted_by, labels, starts
from generator.monitoring.answers.voices import Heard, Voice, heard
from generator.programme import Programme
from generator.records.instrument import Item, ItemType
from generator.records.wave import Wave
from generator.smallness.bands import LEAST, Borders, is_told, pooled, spread, summed
from generator.smallness.groups import Group

RARE = "остальные ответы"
_CHOICE = "ответы выбирают из списка: среднего у них нет"
_PER_CENT = 100


@dataclass(frozen=True)
class Question:
    """A question as a wave asked it, with the answers that may be counted."""

    programme: Programme
    wave: Wave
    item: Item
    k: int

    @cached_property
    def heard(self) -> Heard:
        """Its answers."""
        return heard(self.programme, self.wave, self.item, self.k)

    @cached_property
    def told(self) -> frozenset[Cut]:
        """Groups that may be told; none while the wave is open."""
        return frozenset() if still_open(self.programme, self.wave) else self.heard.told(self.k)

    def why_untold(self, n: int) -> str:
        """Why a group of n is not told."""
        waiting = still_open(self.programme, self.wave) if n else ""
        return waiting or why_untold(n, self.k)

    @property
    def cutoff(self) -> int:
        """From which score up an answer is of the satisfied; 0 where it is not asked so."""
        is_scale = self.item.type is ItemType.SCALE
        fits = is_scale and is_cut_off(self.item)
        return self.programme.school.satisfied_from if fits else 0

    def numbers(self, cut: Cut) -> list[float]:
        """Answers of a group as numbers."""
        found = (number_of(self.item, voice.answer) for voice in self.heard.of(cut))
        return [value for value in found if value is not None]


def describe(question: Question) -> ItemSummary:
    """A question's answers: everyone, then forms and models."""
    return ItemSummary(
        item=question.item,
        text=wording(question.item, question.wave),
        by_cut=tuple(_described(question)),
        left_out=question.heard.left_out,
    )


def _described(question: Question) -> Iterator[Described]:
    begin = starts(question.item, question.cutoff)
    bands = _bands(question, begin) if begin else {}
    for group in _every(question.heard.tree):
        like = _figure(question, group)
        if group.key not in question.told:
            hidden = question.why_untold(group.n)
            yield Described(group.key, replace(like, hidden=hidden), group.n, hidden=hidden)
        elif is_numeric(question.item):
            told = bands.get(group.key, ())
            yield _of_numbers(question, group, like, _shares(question, group.key, begin, told))
        elif is_chosen(question.item):
            options = _options(question, group.n) if group.key == EVERYONE else ()
            figure = replace(like, hidden=_CHOICE)
            yield Described(group.key, figure, group.n, options=options)
        else:
            yield _of_yes(question, group, like)


def _every(group: Group[Cut]) -> Iterator[Group[Cut]]:
    yield group
    for part in group.parts:
        yield from _every(part)


def _figure(question: Question, group: Group[Cut]) -> Figure:
    """The figure of a group without its value."""
    wave, item, cut = question.wave, question.item, group.key
    whose = "" if cut == EVERYONE else f" ({cut_title(question.programme, cut)})"
    return Figure(
        key=".".join(filter(None, (wave.id, item.key, cut.form, cut.model))),
        title=wording(item, wave) + whose,
        unit="%" if item.type in {ItemType.SHARE, ItemType.YESNO} else "",
        n=group.n,
        period=period(wave.opens_on, wave.closes_on),
        definition=_definition(item),
        source=f"ответы волны {quoted(wave.title)}",
        sources=(Source("wave", wave.season, (wave.id,)),),
    )


def _definition(item: Item) -> str:
    if item.type is ItemType.YESNO:
        return "ответившие «да» — из всех ответивших на вопрос"
    if is_chosen(item):
        return "сколько раз выбран каждый ответ — из всех ответивших на вопрос"
    scale = f" по шкале от {item.scale.min} до {item.scale.max}" if item.scale else ""
    return f"среднее ответов{scale}; рядом — медиана"


def _of_numbers(
    question: Question, group: Group[Cut], like: Figure, bands: tuple[Band, ...]
) -> Described:
    values = question.numbers(group.key)
    mean = fmean(values)
    per_cent = question.item.type is ItemType.SHARE
    return Described(
        cut=group.key,
        figure=replace(like, value=mean / _PER_CENT if per_cent else mean),
        n=group.n,
        mean=mean,
        median=median(values),
        bands=bands,
        satisfied=_satisfied(question, values, like) if question.cutoff else None,
    )


def _satisfied(question: Question, values: list[float], like: Figure) -> Figure:
    worded = replace(
        like,
        key=f"{like.key}.satisfied",
        definition=f"ответившие {cutoff_words(question.programme)} — из всех ответивших на вопрос",
    )
    return share(sum(value >= question.cutoff for value in values), len(values), worded)


def _of_yes(question: Question, group: Group[Cut], like: Figure) -> Described:
    yes = sum(says_yes(voice.answer) for voice in question.heard.of(group.key))
    return Described(group.key, share(yes, group.n, like), group.n)


def _bands(question: Question, begin: tuple[int, ...]) -> dict[Cut, Borders]:
    edge = begin.index(question.cutoff) if question.cutoff in begin else 0

    def rows(cut: Cut) -> tuple[int, ...]:
        return counted_by(question.numbers(cut), begin)

    return spread(question.heard.tree, question.told, rows, edge)


def _shares(
    question: Question, cut: Cut, begin: tuple[int, ...], told: Borders
) -> tuple[Band, ...]:
    if not is_told(told):
        return ()
    row = counted_by(question.numbers(cut), begin)
    whole = sum(row)
    named = zip(labels(begin, told), summed(row, told), strict=True)
    return tuple(Band(label, n, n / whole) for label, n in named)


def _options(question: Question, whole: int) -> tuple[Band, ...]:
    counts = Counter(_chosen(question.item, question.heard.everyone))
    return tellable(question.item, counts, whole)


def tellable(item: Item, counts: Counter[str], whole: int) -> tuple[Band, ...]:
    """Options with their counts, the rare ones pooled; ``whole`` people could choose them."""
    titles = {option.key: option.text for option in item.options}
    kept, rest = pooled({key: counts[key] for key in titles})
    told = [Band(titles[key], counts[key], counts[key] / whole) for key in kept]
    if rest >= LEAST:
        told.append(Band(RARE, rest, min(1.0, rest / whole)))
    return tuple(told)


def _chosen(item: Item, voices: tuple[Voice, ...]) -> Iterator[str]:
    for voice in voices:
        yield from options_of(item, voice.answer)
