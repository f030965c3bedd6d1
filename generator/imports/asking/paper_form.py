"""A questionnaire on paper: what each question needs to be answered with a pen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.imports.questions import wording
from generator.records.instrument import Instrument, Item, ItemType
from generator.records.vocabulary import WaveKey

_LINES = 3
_HINTS: Mapping[ItemType, str] = {
    ItemType.MULTI: "можно отметить несколько",
    ItemType.SHARE: "доля в процентах",
    ItemType.COUNT: "целое число",
}


@dataclass(frozen=True, slots=True)
class PaperItem:
    """One question; exactly one of `points`, `choices`, `boxes`, `blank` and `lines` is filled."""

    number: int
    text: str
    hint: str = ""
    points: tuple[int, ...] = ()
    low: str = ""
    high: str = ""
    choices: tuple[str, ...] = ()
    boxes: tuple[str, ...] = ()
    blank: str = ""
    lines: int = 0


@dataclass(frozen=True, slots=True)
class PaperBlock:
    """A titled group of questions."""

    title: str
    items: tuple[PaperItem, ...]


def paper_blocks(instrument: Instrument, wave: WaveKey) -> tuple[PaperBlock, ...]:
    """The questions of a wave by block, numbered through; a block without any is left out."""
    return tuple(_blocks(instrument, wave))


def _blocks(instrument: Instrument, wave: WaveKey) -> Iterator[PaperBlock]:
    number = 0
    for block in instrument.blocks:
        asked = [item for item in block.items if wave in item.waves]
        items = tuple(_item(item, wave, at) for at, item in enumerate(asked, number + 1))
        number += len(items)
        if items:
            yield PaperBlock(block.title, items)


def _item(item: Item, wave: WaveKey, number: int) -> PaperItem:
    text, hint = wording(item, wave), _hint(item)
    words = tuple(option.text for option in item.options)
    match item.type:
        case ItemType.SCALE if item.scale is not None:
            points = tuple(range(item.scale.min, item.scale.max + 1))
            low, high = item.scale.min_label or "", item.scale.max_label or ""
            return PaperItem(number, text, hint, points=points, low=low, high=high)
        case ItemType.YESNO:
            return PaperItem(number, text, hint, choices=("да", "нет"))
        case ItemType.CHOICE:
            return PaperItem(number, text, hint, choices=words)
        case ItemType.MULTI:
            return PaperItem(number, text, hint, boxes=words)
        case ItemType.OPEN:
            return PaperItem(number, text, hint, lines=_LINES)
        case _:
            return PaperItem(number, text, hint, blank="%" if item.type is ItemType.SHARE else " ")


def _hint(item: Item) -> str:
    """What one should know before answering."""
    optional = "" if item.required else "можно пропустить"
    return ", ".join(word for word in (_HINTS.get(item.type, ""), optional) if word)
