"""`nastavnik status`: the season in a screenful of text."""

from collections.abc import Iterator
from datetime import date, timedelta

import click

from generator.cli.ground import CLEAN, as_of_option, curator_command, opened
from generator.deadlines import Due, deadlines, open_between, overdue
from generator.diagnostics import tally
from generator.figures import Figure
from generator.grammar import count, day, hours, number
from generator.monitoring import by_state, course_figures, plan_figures
from generator.opening import Opened
from generator.programme import Programme
from generator.records.season import Season
from generator.reporters import summary

FORTNIGHT = timedelta(days=13)


@curator_command(help="Сезон коротко: пары, встречи, что просрочено и что впереди.")
@as_of_option
def command(as_of: date | None) -> int:
    """Only counts and terms; names stay out, so that it may be shown on a screen."""
    click.echo("\n".join(_lines(opened(as_of))))
    return CLEAN


def _lines(school: Opened) -> Iterator[str]:
    programme, season = school.programme, school.programme.season
    yield f"{programme.school.title}, по состоянию на {day(programme.as_of)}"
    if season is None:
        yield "Сезона ещё нет. Создайте его: nastavnik new season"
    else:
        yield from _season(programme, season)
        dues = deadlines(programme, private=True)
        yield from _dues("Просрочено", overdue(dues))
        ahead = open_between(dues, programme.as_of, programme.as_of + FORTNIGHT)
        yield from _dues("Ближайшие две недели", ahead)
    yield ""
    yield summary(tally(school.diagnostics, programme.archive.files))


def _season(programme: Programme, season: Season) -> Iterator[str]:
    yield f"Сезон {season.title}"
    states = [f"{state.label} — {n}" for state, n in by_state(programme, season) if n]
    yield f"  Пары и группы: {', '.join(states) or 'пока нет'}"
    for figure in (*course_figures(programme, season)[1:], *plan_figures(programme, season)):
        yield f"  {figure.title}: {_said(figure)}"


def _said(figure: Figure) -> str:
    if figure.value is None:
        return figure.hidden
    if figure.unit == "%":
        return f"{number(figure.value * 100)} % ({figure.numerator} из {figure.denominator})"
    if figure.unit == "ч":
        return hours(int(figure.value))
    return f"{number(figure.value)} {figure.unit}".strip()


def _dues(title: str, dues: tuple[Due, ...]) -> Iterator[str]:
    yield ""
    yield f"{title}: {count(len(dues), 'дело', 'дела', 'дел')}"
    for due in dues:
        yield f"  {day(due.day)} — {due.title} ({due.kind.label}, {due.subject.id})"
