"""Conditions in which pairs worked: rhythm, plan, training, first meeting, a common cause."""

from itertools import pairwise
from statistics import median

from generator.monitoring.profiles.comparing import Trait
from generator.monitoring.profiles.mentors import trained_on
from generator.programme import Programme
from generator.programme.relations import meetings_of
from generator.records.event import Event
from generator.records.meeting import WorkForm
from generator.records.pair import Pair

_FORTNIGHT, _MONTH, _SIX_WEEKS = 14, 31, 42


def interval_of(programme: Programme, pair: Pair) -> float | None:
    """Median of days between a pair's meetings; None with fewer than two."""
    days = [meeting.date for meeting in meetings_of(programme, pair)]
    gaps = [(after - before).days for before, after in pairwise(days)]
    return median(gaps) if gaps else None


def _rhythm(programme: Programme, pair: Pair) -> str:
    interval = interval_of(programme, pair)
    if interval is None:
        return "unknown"
    bands = (("often", _FORTNIGHT), ("monthly", _MONTH), ("rarely", _SIX_WEEKS))
    return next((key for key, most in bands if interval <= most), "seldom")


def _plan(programme: Programme, pair: Pair) -> str:
    approved = pair.plan.approved_on if pair.plan else None
    if approved is None or approved > programme.as_of or pair.started_on is None:
        return "none"
    days = (approved - pair.started_on).days
    return "in-time" if days <= programme.school.deadlines.plan_days else "later"


def _training(programme: Programme, pair: Pair) -> str:
    return "yes" if trained_on(programme, pair) in {"before", "waived"} else "no"


def _first_meeting(programme: Programme, pair: Pair) -> str:
    meetings = meetings_of(programme, pair)
    if not meetings or pair.started_on is None:
        return "none"
    days = (meetings[0].date - pair.started_on).days
    return "in-time" if days <= programme.school.deadlines.first_meeting_days else "later"


def _cause(programme: Programme, pair: Pair) -> str:
    worked = any(WorkForm.PROJECT in meeting.work for meeting in meetings_of(programme, pair))
    showed = any(not event.cancelled for event in programme.pointing(Event, pair.id, "pairs"))
    return "yes" if worked or showed else "no"


CONDITION_TRAITS = (
    Trait(
        "rhythm",
        "Ритм встреч",
        "ритм — медиана дней между соседними встречами пары",
        (
            ("often", "раз в две недели и чаще"),
            ("monthly", "раз в три-четыре недели"),
            ("rarely", "раз в пять-шесть недель"),
            ("seldom", "реже раза в шесть недель"),
            ("unknown", "встреч меньше двух"),
        ),
        _rhythm,
    ),
    Trait(
        "plan",
        "Персонализированная программа",
        "срок утверждения задан в сроках организации, считаем от начала пары",
        (
            ("in-time", "утверждена в срок"),
            ("later", "утверждена позже"),
            ("none", "не утверждена"),
        ),
        _plan,
    ),
    Trait(
        "prepared",
        "Подготовка наставника",
        "готов тот, кто учился до первой встречи или освобождён от обучения с причиной",
        (("yes", "наставник готов до первой встречи"), ("no", "готов позже или не учился")),
        _training,
    ),
    Trait(
        "first-meeting",
        "Первая встреча",
        "срок первой встречи задан в сроках организации, считаем от начала пары",
        (("in-time", "в срок"), ("later", "позже срока"), ("none", "ещё не было")),
        _first_meeting,
    ),
    Trait(
        "cause",
        "Общее дело",
        "дело есть, если пара работала над проектом или участвовала в событии программы",
        (("yes", "есть проект или событие"), ("no", "нет ни проекта, ни события")),
        _cause,
    ),
)
