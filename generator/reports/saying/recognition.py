"""Events, awards, achievements and practices of a season, counted by kind."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.grammar import number
from generator.programme.relations import events_in
from generator.records.achievement import Achievement, AchievementKind
from generator.records.award import Award, AwardKind
from generator.records.choice import Choice
from generator.records.event import EventKind
from generator.records.practice import Practice, PracticeStatus
from generator.reports.saying.scope import Scope


@dataclass(frozen=True, slots=True)
class KindLine:
    """How many of a kind there were."""

    title: str
    count: str


def event_lines(scope: Scope) -> tuple[KindLine, ...]:
    """Events that took place, by kind."""
    events = events_in(scope.programme, scope.season)
    held = [e.kind for e in events if not e.cancelled and scope.covers(e.date)]
    return _by_kind(EventKind, held)


def award_lines(scope: Scope) -> tuple[KindLine, ...]:
    """Awards given, by kind."""
    found = [a for a in scope.programme.of(Award) if _within(scope, a)]
    return _by_kind(AwardKind, [award.kind for award in found])


def achievement_lines(scope: Scope) -> tuple[KindLine, ...]:
    """Achievements of people and pairs, by kind."""
    found = [a for a in scope.programme.of(Achievement) if _within(scope, a)]
    return _by_kind(AchievementKind, [achievement.kind for achievement in found])


def practices_of(scope: Scope) -> tuple[Practice, ...]:
    """Practices published within the days told of."""
    found = scope.programme.of(Practice)
    return tuple(
        practice
        for practice in found
        if practice.status is PracticeStatus.PUBLISHED
        and scope.covers(practice.published_on)
        and scope.programme.season_on(practice.published_on) is scope.season
    )


def _within(scope: Scope, record: Award | Achievement) -> bool:
    return scope.programme.season_of(record) is scope.season and scope.covers(record.date)


def _by_kind(kinds: Iterable[Choice], found: Iterable[Choice]) -> tuple[KindLine, ...]:
    counts = Counter[str](found)
    return tuple(KindLine(kind.label, number(counts[kind])) for kind in kinds if counts[kind])
