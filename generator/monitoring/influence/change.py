"""What became of a parameter between entry and exit: told of groups, safe to print as it stands."""

from dataclasses import dataclass

from generator.figures import Figure
from generator.monitoring.answers.cut import Cut
from generator.monitoring.influence.signed_rank import SignedRank
from generator.records.choice import Choice
from generator.records.instrument import Audience, Direction
from generator.records.wave import Wave


class Strength(Choice):
    """How much may be said of a change."""

    NONE = "none", "данных недостаточно для вывода"
    PRELIMINARY = "preliminary", "вывод предварительный"
    UNSEEN = "unseen", "заметной перемены не видно"
    STEADY = "steady", "перемена устойчива"


class Turn(Choice):
    """Where a parameter went; a parameter that is not judged is only higher or lower."""

    BETTER = "better", "лучше"
    WORSE = "worse", "хуже"
    HIGHER = "higher", "выше"
    LOWER = "lower", "ниже"
    NONE = "none", "без перемены"


@dataclass(frozen=True, slots=True)
class Lost:
    """Answers that have no pair: how many people, and why.

    ``unfit_entry`` and ``unfit_exit`` answered twice, but that time too few of the questions that
    measure the parameter; ``version`` answered another version of the questionnaire at exit.
    """

    only_entry: int = 0
    only_exit: int = 0
    unfit_entry: int = 0
    unfit_exit: int = 0
    version: int = 0

    @property
    def unfit(self) -> int:
        """Those who answered twice, but once too little."""
        return self.unfit_entry + self.unfit_exit

    @property
    def at_entry(self) -> int:
        """Those whose value is known at entry alone."""
        return self.only_entry + self.unfit_exit + self.version

    @property
    def at_exit(self) -> int:
        """Those whose value is known at exit alone."""
        return self.only_exit + self.unfit_entry

    @property
    def total(self) -> int:
        """All who could not be compared."""
        return self.at_entry + self.at_exit


@dataclass(frozen=True, slots=True)
class Change:
    """A parameter of the same people at entry and exit, in one cut of the answers.

    Nothing that may not be told is in it: while ``hidden`` says why, all statistics are None; of a
    sensitive parameter there are no counts (``better``, ``same``, ``worse``), only the words
    ``better_said`` and ``worse_said``, and no ``test`` that tells more than they. Under twenty
    pairs means and medians are ``coarse``, to halves on a scale of ten: the mean of a whole wave is
    told elsewhere, and finer ones would give away the few who answered only once.

    ``scale`` are the ends of the parameter's scale, None for counts; values are ``percent`` where
    it says so. One answer is about a pair, not a person, when ``of_pairs``. ``late`` are those who
    answered the entry sheet after their second meeting, None without tokens.
    """

    parameter: str
    title: str
    instrument: str
    audience: Audience
    direction: Direction
    scale: tuple[int, int] | None
    percent: bool
    sensitive: bool
    of_pairs: bool
    cut: Cut
    entry: Wave
    exit: Wave
    n: int
    lost: Lost
    late: int | None
    strength: Strength
    turn: Turn
    sentence: str
    figure: Figure
    hidden: str = ""
    coarse: bool = False
    before_mean: float | None = None
    after_mean: float | None = None
    before_median: float | None = None
    after_median: float | None = None
    better: int | None = None
    same: int | None = None
    worse: int | None = None
    better_said: str = ""
    worse_said: str = ""
    test: SignedRank | None = None

    @property
    def difference(self) -> float | None:
        """The mean change."""
        return self.figure.value
