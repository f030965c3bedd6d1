"""An indicator of a season: its figure beside the school's target."""

from dataclasses import dataclass

from generator.figures import Figure
from generator.records.choice import Choice
from generator.records.indicator import IndicatorKey, Target


class Reach(Choice):
    """How an indicator stands to its target."""

    REACHED = "reached", "цель достигнута"
    SHORT = "short", "цель не достигнута"
    UNKNOWN = "unknown", "данных мало"
    UNSET = "unset", "цель не задана"


@dataclass(frozen=True, slots=True)
class Indicator:
    """A figure and what the school wanted of it.

    ``verdict`` is said to people: «цель достигнута», «не хватает 3 человек». ``parts`` are the
    counts it is made from, in words; ``official`` are the six of the methodology.
    """

    key: IndicatorKey
    figure: Figure
    official: bool
    target: Target | None = None
    reach: Reach = Reach.UNSET
    verdict: str = Reach.UNSET.label
    parts: tuple[tuple[str, int], ...] = ()
