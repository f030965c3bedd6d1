"""What became of one expected result of a season."""

from dataclasses import dataclass

from generator.figures import Figure
from generator.records.choice import Choice
from generator.records.season import ExpectedResult


class Verdict(Choice):
    """Whether what was expected came."""

    REACHED = "reached", "достигнуто"
    MISSED = "missed", "не достигнуто"
    EARLY = "early", "рано судить"
    UNCLEAR = "unclear", "данных недостаточно"
    UNMEASURED = "unmeasured", "не измеряется"


@dataclass(frozen=True, slots=True)
class Received:
    """An expected result beside what was measured.

    ``said`` is what is known, a sentence; ``aim`` the target in words; ``figures`` are what it
    was judged by, none where nothing could be counted.
    """

    expected: ExpectedResult
    aim: str
    said: str
    verdict: Verdict
    figures: tuple[Figure, ...] = ()

    @property
    def figure(self) -> Figure | None:
        """The figure that the verdict rests on first."""
        return next(iter(self.figures), None)
