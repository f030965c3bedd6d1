"""The curator's sheet of conformity: what is proposed, what was scored, and what it adds up to."""

from dataclasses import dataclass

from generator.figures import Figure
from generator.records.instrument import Item, ItemLevel
from generator.records.wave import Wave


@dataclass(frozen=True, slots=True)
class Ground:
    """A figure that speaks for a score, and what it says of it in words."""

    figure: Figure
    score: int | None
    words: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A score 0, 1 or 2 that the records suggest; None where there is nothing to tell by.

    ``sentence`` says why, or what is lacking; ``step`` what would give the next point.
    """

    score: int | None
    grounds: tuple[Ground, ...]
    sentence: str
    step: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One indicator: its words, the proposal, the curator's score and its reason."""

    item: Item
    proposal: Proposal
    score: int | None = None
    reason: str = ""

    @property
    def overridden(self) -> bool:
        """Whether the curator scored otherwise than was proposed."""
        proposed = self.proposal.score
        return self.score is not None and proposed is not None and self.score != proposed


@dataclass(frozen=True, slots=True)
class NextPoint:
    """What would raise one indicator by a point."""

    row: Row
    step: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet of a season; ``wave`` is None while the curator has not filled it in.

    ``total`` and ``level`` are the curator's and None until every indicator is scored;
    ``proposed`` is the sum of proposals over ``of`` indicators that have one.
    """

    rows: tuple[Row, ...]
    most: int
    wave: Wave | None = None
    total: int | None = None
    level: ItemLevel | None = None
    levels: tuple[ItemLevel, ...] = ()
    to_next: int | None = None
    next_level: ItemLevel | None = None
    next_points: tuple[NextPoint, ...] = ()
    proposed: int = 0
    of: int = 0
