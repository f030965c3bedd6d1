"""A statement that figures suggest for the SWOT; the curator words it, or leaves it."""

from dataclasses import dataclass

from generator.figures import Figure
from generator.records.swot import Cell


@dataclass(frozen=True, slots=True)
class Draft:
    """A full sentence with its n, the figures behind it and what could be done about it.

    ``rule`` is the name that a statement of the record takes it up by.
    """

    rule: str
    cell: Cell
    text: str
    figures: tuple[Figure, ...]
    action_hint: str = ""

    @property
    def figure(self) -> Figure:
        """The figure that the sentence says."""
        return self.figures[0]
