"""How much may be said of a parameter in a cut, and the change as it may be printed."""

from dataclasses import dataclass, replace
from statistics import fmean

from generator.figures import Figure, Source
from generator.monitoring.answers.hiding import why_untold
from generator.monitoring.influence import wording
from generator.monitoring.influence.change import Change, Strength, Turn
from generator.monitoring.influence.means import told_means, told_medians
from generator.monitoring.influence.measuring import Measured
from generator.monitoring.influence.pairing import Comparison
from generator.monitoring.influence.signed_rank import SignedRank, signed_rank
from generator.records.instrument import Direction
from generator.records.season import Season
from generator.records.wave import Unit
from generator.smallness.counts import EXACT_SHARES_FROM

ALPHA = 0.05
FIRM_FROM = 10
"""Under so many pairs a conclusion is preliminary whatever the test says."""
_SAME = 1e-9


@dataclass(frozen=True, slots=True)
class Judged:
    """A measured parameter with its test; none where it is not told."""

    measured: Measured
    test: SignedRank | None


def judged(measured: Measured) -> Judged:
    """Test what is told."""
    return Judged(measured, signed_rank(measured.differences) if measured.is_told else None)


def change_of(season: Season, comparison: Comparison, found: Judged, k: int) -> Change:
    """The change in numbers and words that give nobody away."""
    untold = _untold(season, comparison, found.measured, k)
    return untold if found.test is None else _told(untold, found.measured, found.test)


def _untold(season: Season, comparison: Comparison, measured: Measured, k: int) -> Change:
    parameter = measured.parameter
    other = measured.n == 0 and measured.lost.version
    reason = wording.OTHER_VERSION if other else why_untold(measured.n, k)
    waves = (*comparison.entry_waves, *comparison.exit_waves)
    return Change(
        parameter=parameter.key,
        title=parameter.title,
        instrument=comparison.instrument.id,
        audience=comparison.instrument.audience,
        direction=parameter.direction,
        scale=parameter.scale,
        percent=parameter.percent,
        sensitive=parameter.sensitive,
        of_pairs=comparison.entry_waves[0].unit is Unit.PAIR,
        cut=measured.cut,
        entry=comparison.entry_waves[0],
        exit=comparison.exit_waves[-1],
        n=measured.n,
        lost=measured.lost,
        late=measured.late,
        strength=Strength.NONE,
        turn=Turn.NONE,
        sentence=wording.untold(parameter.title, reason),
        hidden=reason,
        figure=Figure(
            f"change-{parameter.key}",
            parameter.title,
            unit=wording.POINTS if parameter.percent else "",
            n=measured.n,
            period=season.title,
            definition=wording.DEFINITION_OF_SCORE if parameter.sensitive else wording.DEFINITION,
            source=wording.SOURCE,
            sources=(Source("wave", season.id, tuple(wave.id for wave in waves)),),
            hidden=reason,
        ),
    )


def _told(change: Change, measured: Measured, test: SignedRank) -> Change:
    strength, turn = _strength(measured, test)
    sizes = _Sizes(measured)
    coarse = change.n < EXACT_SHARES_FROM
    means, medians = told_means(measured, coarse=coarse), told_medians(measured, coarse=coarse)
    moved = wording.Moved(
        title=change.title,
        n=change.n,
        higher=sizes.higher,
        lower=sizes.lower,
        before=means[0],
        after=means[1],
        direction=change.direction,
        sensitive=change.sensitive,
        percent=change.percent,
        of_pairs=change.of_pairs,
        coarse=coarse,
    )
    counted = replace(
        change,
        strength=strength,
        turn=turn,
        sentence=wording.told(moved, strength, turn),
        figure=_figure(change.figure, means[2], coarse=coarse),
        hidden="",
        coarse=coarse,
        before_mean=means[0],
        after_mean=means[1],
        before_median=medians[0],
        after_median=medians[1],
        better_said=wording.at_how_many(sizes.better, change.n, sensitive=change.sensitive),
        worse_said=wording.at_how_many(sizes.worse, change.n, sensitive=change.sensitive),
    )
    return _with_test(_with_counts(counted, sizes), test)


class _Sizes:
    """How many went which way."""

    def __init__(self, measured: Measured) -> None:
        differences = measured.differences
        self.higher = sum(each > _SAME for each in differences)
        self.lower = sum(each < -_SAME for each in differences)
        self.same = len(differences) - self.higher - self.lower
        falls = measured.parameter.direction is Direction.LOWER
        self.better, self.worse = (self.lower, self.higher) if falls else (self.higher, self.lower)


def _with_counts(change: Change, sizes: _Sizes) -> Change:
    if change.sensitive:
        return change
    return replace(change, better=sizes.better, same=sizes.same, worse=sizes.worse)


def _with_test(change: Change, test: SignedRank) -> Change:
    """A test may tell how many went which way, which of the sensitive is told in blurred words.

    It does so of few pairs, and where nearly all or nearly nobody went one way.
    """
    blurred = {change.better_said, change.worse_said} & {wording.NEARLY_ALL, wording.NEARLY_NOBODY}
    if change.sensitive and (change.n < EXACT_SHARES_FROM or blurred):
        return change
    return replace(change, test=test)


def _figure(like: Figure, value: float, *, coarse: bool) -> Figure:
    definition = like.definition + wording.COARSELY * coarse
    return replace(like, value=value, definition=definition, hidden="")


# ── how strong, which way ────────────────────────────────────────────────


def _strength(measured: Measured, test: SignedRank) -> tuple[Strength, Turn]:
    if measured.n < FIRM_FROM:
        return Strength.PRELIMINARY, _turn(measured, _majority(measured))
    mean = fmean(measured.differences)
    called = test.p_holm is not None and test.p_holm < ALPHA
    if called and mean * test.effect > 0:
        return Strength.STEADY, _turn(measured, mean)
    return Strength.UNSEEN, Turn.NONE


def _majority(measured: Measured) -> int:
    """1 or −1 where more than half of all went one way, else 0."""
    sizes = _Sizes(measured)
    return (2 * sizes.higher > measured.n) - (2 * sizes.lower > measured.n)


def _turn(measured: Measured, way: float) -> Turn:
    if not way:
        return Turn.NONE
    direction = measured.parameter.direction
    if direction is Direction.NEUTRAL:
        return Turn.HIGHER if way > 0 else Turn.LOWER
    return Turn.BETTER if (way > 0) is (direction is Direction.HIGHER) else Turn.WORSE
