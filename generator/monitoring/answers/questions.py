"""Questions of a questionnaire and how their answers read as numbers, yes or no, and options."""

from generator.records.choice import folded
from generator.records.instrument import Instrument, Item, ItemType, Option
from generator.records.values import number_in
from generator.records.vocabulary import WaveKey
from generator.records.wave import Wave

_NUMERIC = frozenset({ItemType.SCALE, ItemType.NUMBER, ItemType.SHARE, ItemType.COUNT})
_CHOSEN = frozenset({ItemType.CHOICE, ItemType.MULTI})
_YES = frozenset({"да", "yes"})


def items_of(instrument: Instrument) -> tuple[Item, ...]:
    """All questions in their order."""
    return tuple(item for block in instrument.blocks for item in block.items)


def asked_in(instrument: Instrument, wave: Wave) -> tuple[Item, ...]:
    """Questions that a wave asks."""
    return tuple(item for item in items_of(instrument) if wave.wave in item.waves)


def wording(item: Item, wave: Wave) -> str:
    """How a question sounds in a wave."""
    return (item.text_exit if wave.wave is WaveKey.EXIT else None) or item.text


def is_numeric(item: Item) -> bool:
    """Whether its answers have a mean."""
    return item.type in _NUMERIC


def is_chosen(item: Item) -> bool:
    """Whether it is answered from a list of options."""
    return item.type in _CHOSEN


def same_question(one: Item, other: Item) -> bool:
    """Whether answers to two versions of a question may be compared: nothing in it changed."""
    return _meaning(one) == _meaning(other)


def _meaning(item: Item) -> tuple[object, ...]:
    return item.measures, item.text, item.text_exit, item.type, item.scale, item.direction


def number_of(item: Item, answer: str | None) -> float | None:
    """An answer as a number within its scale; None where it is not one."""
    if answer is None or not is_numeric(item):
        return None
    value = number_in(answer.strip().removesuffix("%").strip())
    scale = item.scale
    if value is None or (scale is not None and not scale.min <= value <= scale.max):
        return None
    return value


def says_yes(answer: str) -> bool:
    """Whether a yes-or-no answer is yes."""
    return folded(answer) in _YES


def options_of(item: Item, answer: str) -> tuple[str, ...]:
    """Keys of the options that an answer names, each once; unknown words are left out."""
    keys = {folded(word): option.key for option in item.options for word in _spelt(option)}
    if folded(answer) in keys:
        return (keys[folded(answer)],)
    words = answer.split(",") if item.type is ItemType.MULTI else []
    return tuple(dict.fromkeys(keys[folded(word)] for word in words if folded(word) in keys))


def _spelt(option: Option) -> tuple[str, str]:
    return option.key, option.text
