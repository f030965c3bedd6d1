"""Indicators counted over achievements: olympiads and contests, projects; by kind and level."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from generator.figures import Figure, Source, counted
from generator.programme import Programme
from generator.records.achievement import Achievement, AchievementKind
from generator.records.indicator import IndicatorKey
from generator.records.season import Season
from generator.records.vocabulary import Level

CONTESTS = (AchievementKind.OLYMPIAD, AchievementKind.CONTEST)
PROJECTS = (AchievementKind.PROJECT,)
_SOURCE = "записи достижений"


def achieved(
    programme: Programme, season: Season, kinds: Sequence[AchievementKind]
) -> tuple[Achievement, ...]:
    """Achievements of some kinds that a season has brought; the summer after belongs to it."""
    return tuple(
        found
        for found in programme.of(Achievement)
        if found.kind in kinds and programme.season_of(found) is season
    )


def contests_figure(programme: Programme, season: Season) -> Figure:
    """Olympiads and contests that people of the programme took part in."""
    return counted(len(achieved(programme, season, CONTESTS)), _worded(_CONTESTS, season))


def projects_figure(programme: Programme, season: Season) -> Figure:
    """Projects that people of the programme brought to an end."""
    return counted(len(achieved(programme, season, PROJECTS)), _worded(_PROJECTS, season))


def _worded(like: Figure, season: Season) -> Figure:
    sources = (Source("achievement", season.id),)
    return replace(like, period=season.title, source=_SOURCE, sources=sources)


_CONTESTS = Figure(
    IndicatorKey.OLYMPIADS,
    "Олимпиады и конкурсы",
    definition="записанные за сезон участия и победы участников программы в олимпиадах и конкурсах "
    "любого уровня",
)
_PROJECTS = Figure(
    IndicatorKey.PROJECTS,
    "Проекты",
    definition="записанные за сезон проекты участников программы и их пар",
)


def by_level(
    programme: Programme, season: Season, kinds: Sequence[AchievementKind]
) -> tuple[tuple[str, int], ...]:
    """«олимпиада, региональный» and how many, in the order of kinds and levels."""
    found = Counter((a.kind, a.level) for a in achieved(programme, season, kinds))
    return tuple(
        (f"{kind.label}, {level.label}", found[kind, level])
        for kind in kinds
        for level in Level
        if found[kind, level]
    )
