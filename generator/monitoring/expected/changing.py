"""An expected change of a parameter against what the same people said at entry and exit."""

from collections.abc import Iterable

from generator.monitoring.answers.cut import EVERYONE
from generator.monitoring.expected.outcome import Received, Verdict
from generator.monitoring.influence import Change, Strength, Turn
from generator.records.instrument import Direction
from generator.records.season import Change as Wanted
from generator.records.season import ExpectedResult

_ORDER = (Verdict.MISSED, Verdict.UNCLEAR, Verdict.REACHED)
"""Where several questionnaires measure a parameter, the least of what they say holds."""
_NO_EXIT = "Выходного измерения ещё не было."
_NO_PAIRS = "Нет ответов одних и тех же людей на входе и на выходе."


def changed(result: ExpectedResult, changes: Iterable[Change], *, over: bool) -> Received:
    """What became of a parameter; ``over`` says whether the season is."""
    aim = result.target or result.change.label
    found = [c for c in changes if c.parameter == result.measure and c.cut == EVERYONE]
    if not found:
        said, verdict = (_NO_PAIRS, Verdict.UNCLEAR) if over else (_NO_EXIT, Verdict.EARLY)
        return Received(result, aim, said, verdict)
    verdicts = {_judged(change, result.change) for change in found}
    return Received(
        expected=result,
        aim=aim,
        said=" ".join(change.sentence for change in found),
        verdict=next(verdict for verdict in _ORDER if verdict in verdicts),
        figures=tuple(change.figure for change in found),
    )


def _judged(change: Change, wanted: Wanted) -> Verdict:
    """A steady turn decides; where none is seen, a mean no worse is enough for «не станет хуже»."""
    if change.hidden or change.strength in {Strength.NONE, Strength.PRELIMINARY}:
        return Verdict.UNCLEAR
    if change.strength is Strength.UNSEEN and wanted is Wanted.BETTER:
        return Verdict.MISSED
    if change.strength is Strength.UNSEEN:
        return Verdict.UNCLEAR if _slipped(change) else Verdict.REACHED
    if change.turn is Turn.BETTER:
        return Verdict.REACHED
    return Verdict.MISSED if change.turn is Turn.WORSE else Verdict.UNCLEAR


def _slipped(change: Change) -> bool:
    """Whether the mean went the worse way, be it ever so little."""
    difference = change.difference
    if difference is None or change.direction is Direction.NEUTRAL:
        return True
    return difference > 0 if change.direction is Direction.LOWER else difference < 0
