"""The curator's sheet of conformity: what is proposed, what was scored, and what it adds up to."""

from dataclasses import dataclass

from generator.figures import Figure
from generator.records.instrument import Instrument, Item, ItemLevel
from generator.records.wave import Wave

FULLY, PARTLY, NOT_AT_ALL = 2, 1, 0


@dataclass(frozen=True, slots=True)
class Ground:
    """A figure that speaks for a score; None where it may not be said or there is too little.

    ``asks`` says what gives a point and two, ``lacks`` what is missing to the next point.
    """

    figure: Figure
    score: int | None
    asks: str
    lacks: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A score that the records suggest; None where there is nothing to tell by.

    ``sentence`` says why, or what is lacking.
    """

    score: int | None
    grounds: tuple[Ground, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class Row:
    """One indicator: its words, the proposal, the curator's score and its reason."""

    item: Item
    block: str
    proposal: Proposal
    score: int | None = None
    reason: str = ""

    @property
    def overridden(self) -> bool:
        """Whether the curator scored otherwise than was proposed."""
        proposed = self.proposal.score
        return self.score is not None and proposed is not None and self.score != proposed

    @property
    def standing(self) -> int | None:
        """The score that holds: the curator's, else the proposed one."""
        return self.proposal.score if self.score is None else self.score


@dataclass(frozen=True, slots=True)
class NextPoint:
    """What the records would have to show to raise one indicator by a point."""

    row: Row
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet of a season; without an instrument of its kind it has no rows.

    ``wave`` is None while no sheet was handed out. ``total`` and ``level`` are the curator's and
    None until every indicator is scored; ``proposed`` is the sum of the ``told`` proposals.
    ``to_next`` is how many points the level above is away.
    """

    instrument: Instrument | None
    rows: tuple[Row, ...]
    most: int
    wave: Wave | None = None
    total: int | None = None
    level: ItemLevel | None = None
    next_level: ItemLevel | None = None
    to_next: int | None = None
    next_points: tuple[NextPoint, ...] = ()
    proposed: int = 0
    told: int = 0

    @property
    def levels(self) -> tuple[ItemLevel, ...]:
        """The levels from the lowest one."""
        levels = self.instrument.levels if self.instrument else ()
        return tuple(sorted(levels, key=lambda level: level.from_))
