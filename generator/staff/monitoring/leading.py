"""The three sentences that the report opens with: counts put into words, nothing concluded."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import count, hours, month_name, plural
from generator.monitoring import (
    activity,
    agreements_figure,
    by_state,
    plan_figure,
    season_meetings,
)
from generator.programme import Programme
from generator.programme.relations import meetings_of, pairs_in, state_of
from generator.programme.state import PairState
from generator.records.season import Season
from generator.staff.addresses import sentence
from generator.staff.monitoring.saying import of
from generator.staff.sizes import sizes

_STATES = {
    PairState.PLANNED: ("запланирована", "запланированы", "запланированы"),
    PairState.ACTIVE: ("в работе", "в работе", "в работе"),
    PairState.PAUSED: ("на перерыве", "на перерыве", "на перерыве"),
    PairState.COMPLETED: ("завершена", "завершены", "завершены"),
    PairState.TERMINATED: (
        "прекращена досрочно",
        "прекращены досрочно",
        "прекращены досрочно",
    ),
}


@dataclass(frozen=True, slots=True)
class Sentence:
    """A claim and what stands behind it."""

    claim: str
    text: str


def leading(programme: Programme, season: Season) -> tuple[Sentence, ...]:
    """Pairs, meetings, plans: what is known of each."""
    return (
        *_of_pairs(programme, season),
        *_of_meetings(programme, season),
        *_of_plans(programme, season),
    )


def _of_pairs(programme: Programme, season: Season) -> Iterator[Sentence]:
    pairs = pairs_in(programme, season)
    states = (
        f"{plural(n, *_STATES[state])} — {n}" for state, n in by_state(programme, season) if n
    )
    listed = ", ".join(states)
    yield Sentence(f"В сезоне {sizes(pairs, ' и ')}.", f"{sentence(listed)}.")


def _of_meetings(programme: Programme, season: Season) -> Iterator[Sentence]:
    meetings = season_meetings(programme, season)
    begun = [
        pair
        for pair in pairs_in(programme, season)
        if state_of(programme, pair) is not PairState.PLANNED
    ]
    if not begun:
        return
    if not meetings:
        yield Sentence("Встреч ещё не было.", "")
        return
    met = sum(bool(meetings_of(programme, pair)) for pair in begun)
    lasted = hours(sum(meeting.minutes for meeting in meetings))
    happened = plural(len(meetings), "Прошла", "Прошли", "Прошло")
    most = max(activity(programme, season), key=lambda month: month.meetings)
    yield Sentence(
        f"{happened} {count(len(meetings), 'встреча', 'встречи', 'встреч')}, вместе {lasted}.",
        f"Хотя бы раз встретились {of(met, len(begun))} начавших работу. Больше всего встреч — "
        f"{most.meetings} — записано за {month_name(most.month)}",
    )


def _of_plans(programme: Programme, season: Season) -> Iterator[Sentence]:
    pairs = pairs_in(programme, season)
    plan, kept = plan_figure(programme, pairs), agreements_figure(programme, pairs)
    agreed = (
        f"Договорённостей исполнено {of(kept.numerator or 0, kept.denominator)}."
        if kept.denominator
        else ""
    )
    if plan.denominator:
        claim = f"Из дел, чей срок прошёл, сделано {of(plan.numerator or 0, plan.denominator)}."
        yield Sentence(claim, agreed)
    elif agreed:
        yield Sentence(agreed, "")
