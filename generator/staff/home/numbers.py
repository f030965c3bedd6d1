"""Five figures of the home page, each with its parts and its small picture."""

from dataclasses import dataclass, replace

from generator.figures import Figure
from generator.grammar import month_name, number
from generator.monitoring import (
    MonthActivity,
    activity,
    course_figures,
    month_end,
    months_of,
    plan_figure,
    requirement_figures,
    season_meetings,
)
from generator.programme.relations import pairs_in
from generator.programme.state import pair_state
from generator.records.season import Season
from generator.staff.desk import Desk
from generator.staff.monitoring.saying import of
from generator.staff.rooms import Link
from generator.staff.sizes import sizes
from generator.staff.tracing import trails


@dataclass(frozen=True, slots=True)
class FigureCell:
    """A figure with the small chart under it; values of the chart are by month, or a share."""

    figure: Figure
    unit: str = ""
    trend: str = ""
    line: tuple[int, ...] = ()
    columns: tuple[int, ...] = ()
    label: str = ""
    share: float | None = None
    trails: tuple[Link, ...] = ()


def figures(desk: Desk, season: Season) -> tuple[FigureCell, ...]:
    """The five figures of the season."""
    programme = desk.programme
    course = {figure.key: figure for figure in course_figures(programme, season)}
    consents = {figure.key: figure for figure in requirement_figures(programme, season)}["consents"]
    plans = plan_figure(programme, pairs_in(programme, season), season.title)
    cells = (
        _running(desk, season, course["running"]),
        _meetings(desk, season, course["meetings"]),
        FigureCell(plans, share=plans.value, trend=_of(plans, "дел")),
        FigureCell(course["people"], trend=sizes(pairs_in(programme, season))),
        FigureCell(consents, share=consents.value, trend=_of(consents, "чел.")),
    )
    return tuple(replace(cell, trails=trails(desk, cell.figure)) for cell in cells)


def _of(figure: Figure, unit: str) -> str:
    if not figure.denominator:
        return ""
    return f"{of(figure.numerator or 0, figure.denominator)} {unit}"


def _running(desk: Desk, season: Season, figure: Figure) -> FigureCell:
    today = desk.programme.as_of
    pairs = pairs_in(desk.programme, season)
    ends = [min(month_end(month), today) for month in months_of(season, today)]
    line = tuple(sum(pair_state(pair, end).running for pair in pairs) for end in ends)
    label = f"В работе по месяцам: {', '.join(map(str, line))}"
    return FigureCell(figure, unit=f"из {number(len(pairs))}", line=line, label=label)


def _meetings(desk: Desk, season: Season, figure: Figure) -> FigureCell:
    months = activity(desk.programme, season)
    return FigureCell(
        figure,
        columns=tuple(month.meetings for month in months),
        label=_said_by_month(months),
        trend=_than_last_year(desk, season, int(figure.value or 0)),
    )


def _said_by_month(months: tuple[MonthActivity, ...]) -> str:
    said = (f"{month_name(month.month).split()[0]} {month.meetings}" for month in months)
    return f"Встречи по месяцам: {', '.join(said)}"


def _than_last_year(desk: Desk, season: Season, now: int) -> str:
    """How many more or fewer meetings than in the season before by the same day of it."""
    before = [s for s in desk.programme.seasons if s.from_ < season.from_]
    if not before:
        return ""
    same_day = before[-1].from_ + (desk.programme.as_of - season.from_)
    then = sum(m.date <= same_day for m in season_meetings(desk.programme, before[-1]))
    if not then:
        return ""
    if now == then:
        return "столько же, сколько год назад"
    word = "больше" if now > then else "меньше"
    return f"на {number(abs(now - then))} {word}, чем год назад"
