"""What is told of a group's answers to one question."""

from dataclasses import dataclass
from typing import NamedTuple

from generator.figures import Figure
from generator.monitoring.answers.cut import EVERYONE, Cut
from generator.monitoring.course.answering import WaveRate
from generator.records.instrument import Instrument, Item
from generator.records.wave import Wave


class Band(NamedTuple):
    """A band of a scale or an option: how many of the group answered so; ``share`` is 0…1."""

    label: str
    n: int
    share: float


@dataclass(frozen=True, slots=True)
class Described:
    """A group's answers to a question, or the reason in ``hidden`` why they are not told.

    The figure's value is the mean of numbers, the share of yes; ``options`` count a choice, and
    what was chosen once or twice is pooled in the last of them.
    """

    cut: Cut
    figure: Figure
    n: int
    mean: float | None = None
    median: float | None = None
    bands: tuple[Band, ...] = ()
    satisfied: Figure | None = None
    options: tuple[Band, ...] = ()
    hidden: str = ""


@dataclass(frozen=True, slots=True)
class ItemSummary:
    """A question of a wave: how it sounded, and its answers by group, everyone first.

    ``left_out`` people answered it at one end of the season only and are not counted.
    """

    item: Item
    text: str
    by_cut: tuple[Described, ...]
    left_out: int = 0

    @property
    def everyone(self) -> Described:
        """All who answered."""
        return self.by_cut[0]

    def of(self, cut: Cut) -> Described | None:
        """One group's answers, or None where nobody of it answered."""
        return next((one for one in self.by_cut if one.cut == cut), None)

    @property
    def parts(self) -> tuple[Described, ...]:
        """Forms and models."""
        return tuple(one for one in self.by_cut if one.cut != EVERYONE)


@dataclass(frozen=True, slots=True)
class WaveSummary:
    """A wave: who answered, and what was answered to its questions with closed answers."""

    wave: Wave
    instrument: Instrument
    rate: WaveRate
    items: tuple[ItemSummary, ...]

    def item(self, key: str) -> ItemSummary | None:
        """The question with a key."""
        return next((one for one in self.items if one.item.key == key), None)
