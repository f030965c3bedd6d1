"""Expected against got: questions where reality differed most, and the season's own promises."""

from dataclasses import dataclass

from generator.grammar import nbsp, number
from generator.monitoring.answers.expectations import Gap, expectations
from generator.monitoring.expected import Received, received, summary
from generator.records.instrument import Audience
from generator.reports.saying.figures import of_n
from generator.reports.saying.growth import growth_words
from generator.reports.saying.scope import Scope

_MOST = 3
_SPOKEN = {Audience.MENTEE: "Наставляемые", Audience.MENTOR: "Наставники"}
_DASH = "—"


@dataclass(frozen=True, slots=True)
class GapLine:
    """A question to one audience: the means expected and got, how many answered twice."""

    who: str
    question: str
    expected: str
    got: str
    n: str


@dataclass(frozen=True, slots=True)
class ReceivedLine:
    """A promise of the season, its aim, what is known and the verdict."""

    text: str
    aim: str
    said: str
    verdict: str


def gap_lines(scope: Scope, most: int = _MOST) -> tuple[GapLine, ...]:
    """Of each audience the questions where reality was above expectation most, and below."""
    return tuple(
        _gap_line(who, gap)
        for audience, who in _SPOKEN.items()
        for gap in _farthest(scope, audience, most)
    )


def _farthest(scope: Scope, audience: Audience, most: int) -> list[Gap]:
    found = [
        gap
        for gap in expectations(scope.programme, scope.season, audience)
        if not gap.hidden and not gap.cut.form and gap.difference
    ]
    found.sort(key=lambda gap: -gap.gain)
    above = [gap for gap in found if gap.gain > 0][:most]
    below = [gap for gap in found if gap.gain < 0][-most:]
    return above + below


def _gap_line(who: str, gap: Gap) -> GapLine:
    return GapLine(
        who=who,
        question=nbsp(gap.got_as),
        expected=_mean(gap.expected_mean),
        got=_mean(gap.got_mean),
        n=of_n(gap.n_paired),
    )


def _mean(value: float | None) -> str:
    return _DASH if value is None else number(value, 1)


def received_lines(scope: Scope) -> tuple[ReceivedLine, ...]:
    """The promises of the season beside what came; an aim is told only where it claims nothing."""
    return tuple(_received(each) for each in received(scope.programme, scope.season))


def _received(each: Received) -> ReceivedLine:
    return ReceivedLine(
        text=nbsp(each.expected.text),
        aim=_DASH if growth_words(each.aim) else nbsp(each.aim) or _DASH,
        said=nbsp(each.said),
        verdict=each.verdict.label,
    )


def received_words(scope: Scope) -> str:
    """How many promises came true: «Из 13 ожиданий достигнуто 7, …»; empty where none was made."""
    found = received(scope.programme, scope.season)
    return nbsp(summary(found)) if found else ""
