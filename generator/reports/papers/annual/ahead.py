"""What comes after the season: deeds of the roadmap still ahead, pairs that go on."""

from dataclasses import dataclass

from generator.grammar import count, nbsp
from generator.programme.state import DeedState, roadmap_state
from generator.records.pair import Pair
from generator.records.roadmap_item import RoadmapItem
from generator.records.season import Season
from generator.reports.saying.people import People
from generator.reports.saying.scope import Scope


@dataclass(frozen=True, slots=True)
class AheadLine:
    """A deed of the roadmap that is not done yet."""

    title: str
    due: str
    responsible: str


def ahead_lines(scope: Scope, people: People) -> tuple[AheadLine, ...]:
    """Deeds not done: of this season, and of the next one where it is planned."""
    seasons = {scope.season.id, *_next(scope)}
    items = [item for item in scope.programme.of(RoadmapItem) if item.season in seasons]
    states = {item.id: roadmap_state(item, scope.programme.as_of) for item in items}
    open_items = [item for item in items if states[item.id] is not DeedState.DONE]
    return tuple(
        AheadLine(
            title=nbsp(item.title),
            due=_due(item, states[item.id]),
            responsible=nbsp(people.responsible(item.responsible)),
        )
        for item in sorted(open_items, key=lambda item: (item.due, item.id))
    )


def _due(item: RoadmapItem, state: DeedState) -> str:
    late = state is DeedState.OVERDUE
    return f"{item.due:%d.%m.%Y}{f', {state.label}' if late else ''}"


def _next(scope: Scope) -> tuple[str, ...]:
    later = [season for season in scope.programme.seasons if season.from_ > scope.season.from_]
    return tuple(season.id for season in later[:1])


def going_on(scope: Scope) -> str:
    """«Из пар сезона продолжены в следующем: 2 пары (источник: записи пар)»; empty for none."""
    known = scope.programme.of(Pair)
    here = {pair.id for pair in known if pair.season == scope.season.id}
    found = [pair for pair in known if pair.continues in here and _is_later(scope, pair)]
    if not found:
        return ""
    pairs = count(len(found), "пара или группа", "пары и группы", "пар и групп")
    return nbsp(f"Продолжены в следующем сезоне: {pairs} (источник: записи пар).")


def _is_later(scope: Scope, pair: Pair) -> bool:
    season = scope.programme.get(Season, pair.season)
    return season is not None and season.from_ > scope.season.from_
