"""The questions that a wave asks, each under the heading its export has."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.programme import Programme
from generator.records.choice import folded
from generator.records.instrument import Instrument, Item, ItemType
from generator.records.vocabulary import WaveKey
from generator.records.wave import Wave


@dataclass(frozen=True, slots=True)
class Question:
    """An item and the heading of its column; `mapped` when the wave itself names the column."""

    item: Item
    heading: str
    mapped: bool

    @property
    def is_needed(self) -> bool:
        """Whether a file without its answers is not whole; sensitive ones may stay elsewhere."""
        free = self.item.sensitive or self.item.type is ItemType.OPEN
        return self.item.required and not free


def items_of(instrument: Instrument) -> dict[str, Item]:
    """All items of an instrument by key, in their order."""
    return {item.key: item for block in instrument.blocks for item in block.items}


def wording(item: Item, wave: WaveKey) -> str:
    """How an item sounds at a wave."""
    return (item.text_exit or item.text) if wave is WaveKey.EXIT else item.text


def questions(wave: Wave, instrument: Instrument) -> tuple[Question, ...]:
    """The items of the wave: under the wave's own headings, else under their wording."""
    named = {line.item: line.column for line in wave.mapping}
    return tuple(
        Question(item, named.get(item.key) or wording(item, wave.wave), item.key in named)
        for item in items_of(instrument).values()
        if wave.wave in item.waves or item.key in named
    )


def by_heading(asked: tuple[Question, ...]) -> dict[str, Question]:
    """Questions by the folded heading: case, ё, dashes, quotes and spaces make no difference."""
    return {folded(question.heading): question for question in asked}


def better_wave(programme: Programme, wave: Wave, headings: tuple[str, ...]) -> Wave | None:
    """Another wave that knows more of the headings than this one, the best of them."""
    ranked = sorted(_known(programme, headings), key=lambda pair: (-pair[0], pair[1].id))
    here = next((count for count, one in ranked if one is wave), 0)
    best = ranked[0] if ranked else None
    return best[1] if best and best[0] > here and best[0] * 2 >= len(headings) else None


def _known(programme: Programme, headings: tuple[str, ...]) -> Iterator[tuple[int, Wave]]:
    for wave in programme.ever(Wave):
        instrument = programme.get(Instrument, wave.instrument)
        if instrument is not None:
            known = by_heading(questions(wave, instrument))
            yield sum(1 for heading in headings if folded(heading) in known), wave
