"""How pairs did, in four shares of facts: goals, deeds of the plan, the end, the rhythm."""

from generator.figures import Figure, Source, share
from generator.grammar import count
from generator.monitoring.course.gaps import gaps_of
from generator.monitoring.course.origins import meetings_of_pairs, of_pairs
from generator.monitoring.course.plans import goals_figure, plan_figure
from generator.programme import Programme
from generator.programme.relations import meetings_of, state_of
from generator.programme.state import PairState
from generator.records.meeting import MeetingKind
from generator.records.pair import Pair

OUTCOMES = ("goals", "plans", "completed", "steady")
"""Keys of the outcomes in the order in which they are told."""


def outcomes(programme: Programme, pairs: tuple[Pair, ...], period: str = "") -> tuple[Figure, ...]:
    """The four outcomes of some begun pairs and groups."""
    return (
        goals_figure(programme, pairs, period),
        plan_figure(programme, pairs, period),
        completed_figure(programme, pairs, period),
        steady_figure(programme, pairs, period),
    )


def completed_figure(programme: Programme, pairs: tuple[Pair, ...], period: str = "") -> Figure:
    """Pairs that went the whole way to a final meeting, of those that ended."""
    ended = [pair for pair in pairs if state_of(programme, pair).ended]
    whole = [pair for pair in ended if state_of(programme, pair) is PairState.COMPLETED]
    return share(
        sum(_has_final(programme, pair) for pair in whole),
        len(ended),
        Figure(
            "completed",
            "Дошли до итоговой встречи",
            period=period,
            definition="завершённые пары и группы, которые провели итоговую встречу, — из всех, "
            "кто окончил работу, досрочно прекращённые тоже",
            source="записи пар и встреч",
            sources=(*of_pairs(pairs), *_meetings(pairs)),
        ),
    )


def steady_figure(programme: Programme, pairs: tuple[Pair, ...], period: str = "") -> Figure:
    """Pairs without a gap over the school's threshold."""
    limit = programme.school.deadlines.meeting_gap_days
    steady = sum(max(gaps_of(programme, pair), default=0) <= limit for pair in pairs)
    return share(
        steady,
        len(pairs),
        Figure(
            "steady",
            "Без долгих перерывов",
            period=period,
            definition="пары и группы без перерыва между встречами дольше "
            f"{count(limit, 'дня', 'дней', 'дней')} — из всех, кто начал работу",
            source="записи пар и встреч",
            sources=(*of_pairs(pairs), *_meetings(pairs)),
        ),
    )


def _meetings(pairs: tuple[Pair, ...]) -> tuple[Source, ...]:
    """Meetings of several pairs lie in a journal of their own; of one pair, on its page."""
    return meetings_of_pairs(pairs) if len(pairs) > 1 else ()


def _has_final(programme: Programme, pair: Pair) -> bool:
    return any(meeting.kind is MeetingKind.FINAL for meeting in meetings_of(programme, pair))
