"""Monitoring of a season: counts and shares of facts, each with its parts and meaning."""

from generator.monitoring.course.answering import WaveRate, wave_rates, waves_in
from generator.monitoring.course.counts import (
    FormCourse,
    MonthActivity,
    activity,
    by_form,
    by_kind,
    by_state,
    by_work,
    course_figures,
    early_ends,
    month_end,
    months_between,
    months_of,
    people_in,
    season_meetings,
)
from generator.monitoring.course.papers import RequiredPaper, papers_figure, required_papers
from generator.monitoring.course.people import consent_figure, consent_figures, mentor_figures
from generator.monitoring.course.plans import (
    agreements_figure,
    goals_figure,
    plan_figure,
    plan_figures,
)
from generator.monitoring.course.requirements import requirement_figures

__all__ = [
    "FormCourse",
    "MonthActivity",
    "RequiredPaper",
    "WaveRate",
    "activity",
    "agreements_figure",
    "by_form",
    "by_kind",
    "by_state",
    "by_work",
    "consent_figure",
    "consent_figures",
    "course_figures",
    "early_ends",
    "goals_figure",
    "mentor_figures",
    "month_end",
    "months_between",
    "months_of",
    "papers_figure",
    "people_in",
    "plan_figure",
    "plan_figures",
    "required_papers",
    "requirement_figures",
    "season_meetings",
    "wave_rates",
    "waves_in",
]
