"""All indicators of a season in the order of a report, each beside its target."""

from generator.figures import Figure
from generator.monitoring.answers.satisfaction import satisfaction
from generator.monitoring.indicators.indicator import Indicator
from generator.monitoring.indicators.judging import judged, target_of
from generator.monitoring.indicators.people import people_figures
from generator.monitoring.indicators.results import (
    CONTESTS,
    PROJECTS,
    by_level,
    contests_figure,
    projects_figure,
)
from generator.monitoring.indicators.sheets import future_mentors_figure, sheet_figures
from generator.programme import Programme
from generator.records.indicator import IndicatorKey
from generator.records.instrument import Audience
from generator.records.season import Season

OFFICIAL = frozenset(
    {
        IndicatorKey.MENTEES_10_19,
        IndicatorKey.MENTORS_15_19,
        IndicatorKey.YOUNG_TEACHERS,
        IndicatorKey.ENTERPRISES,
        IndicatorKey.SATISFIED_MENTEES,
        IndicatorKey.SATISFIED_MENTORS,
    }
)
"""The six of the methodology; the others are what schools report beside them."""


def indicators(programme: Programme, season: Season) -> tuple[Indicator, ...]:
    """Every indicator, also those that cannot be said yet: their figures tell why."""
    found = {figure.key: figure for figure in _figures(programme, season)}
    return tuple(_indicator(programme, season, key, found[key]) for key in IndicatorKey)


def _figures(programme: Programme, season: Season) -> tuple[Figure, ...]:
    return (
        *people_figures(programme, season),
        satisfaction(programme, season, Audience.MENTEE),
        satisfaction(programme, season, Audience.MENTOR),
        *sheet_figures(programme, season),
        contests_figure(programme, season),
        projects_figure(programme, season),
        future_mentors_figure(programme, season),
    )


def _indicator(
    programme: Programme, season: Season, key: IndicatorKey, figure: Figure
) -> Indicator:
    target = target_of(programme.school, season, key)
    reach, verdict = judged(figure, key, target.value if target else None)
    kinds = {IndicatorKey.OLYMPIADS: CONTESTS, IndicatorKey.PROJECTS: PROJECTS}.get(key, ())
    return Indicator(
        key=key,
        figure=figure,
        official=key in OFFICIAL,
        target=target,
        reach=reach,
        verdict=verdict,
        parts=by_level(programme, season, kinds),
    )
