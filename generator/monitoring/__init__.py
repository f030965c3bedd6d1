"""Monitoring of a season: counts and shares of facts, each with its parts and meaning."""

from generator.monitoring.answering import WaveRate, wave_rates, waves_in
from generator.monitoring.course import (
    FormCourse,
    MonthActivity,
    activity,
    by_form,
    by_state,
    by_work,
    course_figures,
    early_ends,
    months_of,
    people_in,
    season_meetings,
)
from generator.monitoring.plans import (
    agreements_figure,
    goals_figure,
    plan_figure,
    plan_figures,
)
from generator.monitoring.requirements import requirement_figures

__all__ = [
    "FormCourse",
    "MonthActivity",
    "WaveRate",
    "activity",
    "agreements_figure",
    "by_form",
    "by_state",
    "by_work",
    "course_figures",
    "early_ends",
    "goals_figure",
    "months_of",
    "people_in",
    "plan_figure",
    "plan_figures",
    "requirement_figures",
    "season_meetings",
    "wave_rates",
    "waves_in",
]
