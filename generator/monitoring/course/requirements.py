"""Conformity with the requirements of the programme, in counts: papers, selection, rhythm."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from generator.figures import Figure, Source, share
from generator.grammar import count
from generator.monitoring.course.gaps import gaps_of, last_day
from generator.monitoring.course.people import consent_figure, mentor_figures
from generator.programme import Programme
from generator.programme.relations import meetings_of, order_of, pairs_in, state_of
from generator.programme.spans import months_later
from generator.programme.state import PairState
from generator.records.meeting import MeetingKind
from generator.records.pair import Pair
from generator.records.school import Deadlines
from generator.records.season import Season

_ROUTE = frozenset({MeetingKind.ACQUAINTANCE, MeetingKind.TRIAL, MeetingKind.PLANNING})


@dataclass(frozen=True, slots=True)
class _Demand:
    """A requirement to a pair: whom it is asked of, who meets it, and both in words."""

    key: str
    title: str
    met_by: str
    asked_of: str
    source: str
    kinds: tuple[str, ...]
    is_asked: Callable[[Programme, Pair], bool]
    is_met: Callable[[Programme, Pair], bool]


def requirement_figures(programme: Programme, season: Season) -> tuple[Figure, ...]:
    """Each requirement as a share of those it is asked of: pairs, mentors, people."""
    begun = tuple(
        pair
        for pair in pairs_in(programme, season)
        if state_of(programme, pair) is not PairState.PLANNED
    )
    demands = _demands(programme.school.deadlines)
    return (
        *(_of_pairs(programme, begun, season, demand) for demand in demands),
        *mentor_figures(programme, begun, season),
        consent_figure(programme, begun, season),
    )


def _of_pairs(
    programme: Programme, pairs: tuple[Pair, ...], season: Season, demand: _Demand
) -> Figure:
    asked = [pair for pair in pairs if demand.is_asked(programme, pair)]
    like = Figure(
        demand.key,
        demand.title,
        period=season.title,
        definition=f"{demand.met_by} — из {demand.asked_of}",
        source=demand.source,
        sources=tuple(Source(kind, season.id) for kind in demand.kinds),
    )
    return share(sum(demand.is_met(programme, pair) for pair in asked), len(asked), like)


def _demands(terms: Deadlines) -> Iterator[_Demand]:
    """The requirements in the order of a pair's way, with the school's own terms."""
    yield from _at_the_start(terms)
    yield from _on_the_way(terms)


def _at_the_start(terms: Deadlines) -> Iterator[_Demand]:
    yield _Demand(
        "orders",
        "Закреплены приказом",
        "пары и группы, для которых подписан приказ о закреплении",
        f"тех, кто работает дольше {_days(terms.order_days)} или уже закреплён",
        "записи пар и документов",
        ("pair", "document"),
        lambda programme, pair: (
            _has_order(programme, pair) or _older(programme, pair, terms.order_days)
        ),
        _has_order,
    )
    yield _Demand(
        "in_time",
        "Первая встреча в срок",
        f"пары и группы, которые встретились в первые {_days_of(terms.first_meeting_days)}",
        "тех, кто уже встретился или чей срок прошёл",
        "записи пар и встреч",
        ("pair", "meeting"),
        lambda programme, pair: (
            bool(meetings_of(programme, pair)) or _older(programme, pair, terms.first_meeting_days)
        ),
        _met_in_time,
    )
    yield _Demand(
        "approved",
        "План утверждён",
        "пары и группы с утверждённой персонализированной программой",
        f"тех, кто работает дольше {_days(terms.plan_days)} или уже утвердил план",
        "планы в записях пар",
        ("pair",),
        lambda programme, pair: (
            _has_plan(programme, pair) or _older(programme, pair, terms.plan_days)
        ),
        _has_plan,
    )


def _on_the_way(terms: Deadlines) -> Iterator[_Demand]:
    yield _Demand(
        "route",
        "Пройдены первые три встречи",
        "пары и группы, у которых были знакомство, пробная встреча и планирование",
        "тех, кто встретился не меньше трёх раз; продолжающие прошлый сезон не считаются",
        "записи встреч",
        ("meeting",),
        lambda programme, pair: (
            not pair.continues and len(meetings_of(programme, pair)) >= len(_ROUTE)
        ),
        _passed_route,
    )
    yield _Demand(
        "rhythm",
        "Без долгих перерывов",
        "пары и группы, которые не делали между встречами перерыва дольше "
        f"{_days(terms.meeting_gap_days)}, записанные паузы не в счёт",
        "всех, кто начал работу",
        "записи пар и встреч",
        ("pair", "meeting"),
        lambda _programme, _pair: True,
        _keeps_rhythm,
    )
    yield _Demand(
        "final",
        "Завершены итоговой встречей",
        "пары и группы, которые провели итоговую встречу",
        f"завершённых, которые работали не меньше {_months(terms.final_from_months)}",
        "записи пар и встреч",
        ("pair", "meeting"),
        _needs_final,
        _has_final,
    )


def _has_order(programme: Programme, pair: Pair) -> bool:
    return order_of(programme, pair) is not None


def _has_plan(programme: Programme, pair: Pair) -> bool:
    approved = pair.plan.approved_on if pair.plan else None
    return approved is not None and approved <= programme.as_of


def _older(programme: Programme, pair: Pair, days: int) -> bool:
    """Whether a pair has worked, or did work, for more days than these."""
    last = last_day(programme, pair)
    return pair.started_on is not None and pair.started_on + timedelta(days) < last


def _met_in_time(programme: Programme, pair: Pair) -> bool:
    meetings = meetings_of(programme, pair)
    term = timedelta(days=programme.school.deadlines.first_meeting_days)
    started = pair.started_on
    return bool(meetings) and started is not None and meetings[0].date <= started + term


def _passed_route(programme: Programme, pair: Pair) -> bool:
    return {meeting.kind for meeting in meetings_of(programme, pair)} >= _ROUTE


def _keeps_rhythm(programme: Programme, pair: Pair) -> bool:
    """No gap over the threshold from the first day to the last, pauses apart."""
    limit = programme.school.deadlines.meeting_gap_days
    return pair.started_on is not None and max(gaps_of(programme, pair), default=0) <= limit


def _needs_final(programme: Programme, pair: Pair) -> bool:
    if state_of(programme, pair) is not PairState.COMPLETED or pair.started_on is None:
        return False
    months = programme.school.deadlines.final_from_months
    return months_later(pair.started_on, months) <= last_day(programme, pair)


def _has_final(programme: Programme, pair: Pair) -> bool:
    return any(meeting.kind is MeetingKind.FINAL for meeting in meetings_of(programme, pair))


def _days(number: int) -> str:
    return count(number, "дня", "дней", "дней")


def _days_of(number: int) -> str:
    return count(number, "день", "дня", "дней")


def _months(number: int) -> str:
    return count(number, "месяца", "месяцев", "месяцев")
