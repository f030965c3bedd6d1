"""Parameters of an instrument: what its questions measure together, and one person's value."""

from dataclasses import dataclass
from statistics import fmean

from generator.monitoring.answers.questions import is_numeric, items_of, number_of
from generator.programme import Programme
from generator.records.instrument import Direction, Instrument, Item, ItemType
from generator.records.response import Response
from generator.records.vocabulary import WaveKey

_BOTH = frozenset({WaveKey.ENTRY, WaveKey.EXIT})
_WHOLE, _WIDE = 100, 50
_HALF, _FIVE = 0.5, 5.0


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter and the questions that measure it, asked alike at entry and exit.

    ``scale`` are the ends of the one scale of its questions, None for counts; ``percent`` is set
    for shares.
    """

    key: str
    title: str
    items: tuple[Item, ...]
    direction: Direction
    scale: tuple[int, int] | None
    sensitive: bool
    percent: bool = False

    @property
    def step(self) -> float:
        """What coarse means are rounded to: a half, on scales up to a hundred a five."""
        low, high = self.scale or (0, _WHOLE if self.percent else 1)
        return _FIVE if high - low >= _WIDE else _HALF


def parameters(instrument: Instrument) -> tuple[Parameter, ...]:
    """Parameters that can be compared, in the order of their first questions.

    Questions of different types, scales or directions have no common mean; their parameter is
    left out.
    """
    asked: dict[str, list[Item]] = {}
    for item in items_of(instrument):
        if is_numeric(item) and set(item.waves) >= _BOTH:
            asked.setdefault(item.measures, []).append(item)
    return tuple(
        _parameter(instrument, key, tuple(items))
        for key, items in asked.items()
        if len({_measure(item) for item in items}) == 1
    )


def parameter_title(programme: Programme, key: str) -> str:
    """What a parameter is called by the newest instrument that names it; its key if none does."""
    named = [one for one in programme.of(Instrument) if key in one.parameters]
    newest = max(named, key=lambda one: (one.version, one.id), default=None)
    return newest.parameters[key] if newest else key


def title_in(instrument: Instrument, key: str) -> str:
    """What an instrument calls a parameter; without a name, by its first question."""
    questions = (item.text for item in items_of(instrument) if item.measures == key)
    return instrument.parameters.get(key) or f"«{next(questions, key)}»"


def value_of(response: Response, parameter: Parameter) -> float | None:
    """A person's mean over the questions answered, at least half of them; a sensitive score."""
    if parameter.sensitive:
        return response.scores.get(parameter.key)
    read = (number_of(item, response.answers.get(item.key)) for item in parameter.items)
    values = [value for value in read if value is not None]
    return fmean(values) if 2 * len(values) >= len(parameter.items) else None


def _parameter(instrument: Instrument, key: str, items: tuple[Item, ...]) -> Parameter:
    scale = items[0].scale
    return Parameter(
        key=key,
        title=title_in(instrument, key),
        items=items,
        direction=items[0].direction,
        scale=(scale.min, scale.max) if scale else None,
        sensitive=any(item.sensitive for item in items),
        percent=items[0].type is ItemType.SHARE,
    )


def _measure(item: Item) -> tuple[object, ...]:
    ends = (item.scale.min, item.scale.max) if item.scale else None
    return item.type, ends, item.direction
