"""The conclusion of a note: sentences that repeat figures, and the curator's own without growth."""

from collections.abc import Iterator

from generator.grammar import count, nbsp
from generator.monitoring import goals_figure
from generator.programme.relations import is_group, pairs_in, state_of
from generator.programme.state import PairState
from generator.reports.saying.answers import satisfaction_facts
from generator.reports.saying.figures import fact
from generator.reports.saying.growth import without_growth
from generator.reports.saying.influence import InfluenceWords
from generator.reports.saying.scope import Scope

_NOT_FIRM = "Твёрдых выводов о влиянии сделать нельзя: устойчивых перемен в ответах не видно."


def conclusion(scope: Scope, influence: InfluenceWords) -> tuple[str, ...]:
    """What follows for the whole season, in a few paragraphs."""
    return tuple(nbsp(text) for text in _paragraphs(scope, influence) if text)


def _paragraphs(scope: Scope, influence: InfluenceWords) -> Iterator[str]:
    yield _pairs(scope)
    yield _goals(scope)
    yield from (f"{told.line}." for told in satisfaction_facts(scope) if not told.hidden)
    yield influence.verdict or " ".join(influence.steady) or _NOT_FIRM
    summary, _ = without_growth(scope.season.summary)
    yield "" if scope.hindsight else summary


def _pairs(scope: Scope) -> str:
    pairs = pairs_in(scope.programme, scope.season)
    groups = sum(is_group(pair) for pair in pairs)
    states = [state_of(scope.programme, pair) for pair in pairs]
    said = [
        count(len(pairs) - groups, "пара", "пары", "пар"),
        *([count(groups, "группа", "группы", "групп")] if groups else []),
    ]
    ends = (
        f"до конца дошли {states.count(PairState.COMPLETED)}, "
        f"досрочно прекращены {states.count(PairState.TERMINATED)}, "
        f"в работе {sum(state.running for state in states)}"
    )
    meetings = count(len(scope.meetings()), "встреча", "встречи", "встреч")
    return (
        f"За {scope.words} в программе {' и '.join(said)}: {ends} (источник: записи пар). "
        f"Проведено: {meetings} (источник: записи встреч)."
    )


def _goals(scope: Scope) -> str:
    pairs = pairs_in(scope.programme, scope.season)
    figure = fact(goals_figure(scope.programme, pairs), scope.k)
    return "" if figure.hidden else f"{figure.line}."
