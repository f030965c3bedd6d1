"""Dynamics of the season: month by month, and beside the season before it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.figures import Figure
from generator.grammar import day, hours, month_name, month_short, nbsp, number
from generator.monitoring.dynamics import (
    Before,
    Month,
    Step,
    before,
    deeds,
    months,
    opinions,
)
from generator.monitoring.influence.comparing import season_on_season
from generator.monitoring.saying import parts_said, value_said
from generator.page import Page, Part
from generator.programme.relations import pairs_in
from generator.records.season import Season
from generator.staff.desk import Desk
from generator.staff.monitoring.frame import room_page
from generator.staff.monitoring.rooms import room_url
from generator.staff.monitoring.saying import SaidFigure, of, said
from generator.staff.rooms import empty_part

KEY = "dynamics"
_NBSP = "\N{NO-BREAK SPACE}"
_PER_CENT = 100
_DEEDS = "Дела: сезон рядом с сезоном"
_OPINIONS = "Ответы: сезон рядом с сезоном"
_LEAST = 0.005
"""Shares that differ by less than half a per cent are the same."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A thing counted month by month; ``before`` are the same months of the last season."""

    title: str
    note: str
    values: tuple[int, ...]
    before: tuple[int | None, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StepRow:
    """A figure beside that of a season ago; ``direction`` is an arrow, up, down or same."""

    figure: SaidFigure
    now: str
    parts: str
    then: str
    then_parts: str
    words: str
    direction: str


def pages(desk: Desk) -> Iterator[Page]:
    """The dynamics of every season."""
    for season in desk.programme.seasons:
        earlier = before(desk.programme, season)
        yield room_page(
            desk,
            season,
            KEY,
            _parts(desk, season, earlier),
            title="Месяц за месяцем, сезон рядом с сезоном",
            sub=_sub(desk, earlier),
        )


def _sub(desk: Desk, earlier: Before | None) -> str:
    if earlier is None:
        return "По месяцам; прошлого сезона, с которым сравнить, в записях нет"
    if earlier.same_day:
        return (
            f"Сезон идёт: на {day(desk.programme.as_of)} — рядом с сезоном "
            f"{earlier.season.title}, каким он был на {day(earlier.day)}"
        )
    return f"По месяцам и рядом с сезоном {earlier.season.title}"


def _parts(desk: Desk, season: Season, earlier: Before | None) -> Iterator[Part]:
    begun = season.from_ <= desk.programme.as_of
    if not begun or not pairs_in(desk.programme, season):
        yield empty_part(
            desk,
            "months",
            "По месяцам",
            "Считать пока нечего",
            "Эта страница складывается сама из записей пар и встреч. Начните с первой пары.",
            "nastavnik new pair",
        )
        return
    yield _of_months(desk, season, earlier)
    if earlier is None:
        return
    yield _table(desk, "seasons", _DEEDS, season, earlier, deeds(desk.programme, season, earlier))
    yield _of_opinions(desk, season, earlier)
    yield from _of_changes(desk, season, earlier)


# ── by month ─────────────────────────────────────────────────────────────


def _of_months(desk: Desk, season: Season, earlier: Before | None) -> Part:
    found = months(desk.programme, season)
    then = months(desk.programme, earlier.season) if earlier else ()
    last = max(month.month for month in found)
    html = desk.render(
        "monitoring/dynamics/months.html",
        charts=tuple(_charts(found, then)),
        labels=tuple(month_short(month.month) for month in found),
        rows=tuple(
            (month_name(m.month), m.pairs, m.meetings, hours(m.minutes), _kept(m)) for m in found
        ),
        before=earlier.season.title if earlier else "",
        unfinished=last == desk.programme.as_of.replace(day=1),
    )
    return Part("months", "По месяцам", html)


def _charts(found: Sequence[Month], then: Sequence[Month]) -> Iterator[Chart]:
    """The months of two seasons are set side by side by their names."""
    same = {month.month.month: month for month in then}
    paired = [same.get(month.month.month) for month in found]
    yield Chart(
        "Пары и группы в работе",
        "хотя бы день в месяце",
        tuple(month.pairs for month in found),
        tuple(month.pairs if month else None for month in paired),
        tuple(number(month.pairs) for month in found),
    )
    yield Chart(
        "Встречи",
        "",
        tuple(month.meetings for month in found),
        tuple(month.meetings if month else None for month in paired),
        tuple(number(month.meetings) for month in found),
    )
    yield Chart(
        "Часы встреч",
        "",
        tuple(month.minutes for month in found),
        tuple(month.minutes if month else None for month in paired),
        tuple(hours(month.minutes).removesuffix(f"{_NBSP}ч") for month in found),
    )
    yield Chart(
        "Исполненные договорённости",
        "по месяцу, на который пришёлся срок",
        tuple(month.kept for month in found),
        tuple(month.kept if month else None for month in paired),
        tuple(number(month.kept) for month in found),
    )


def _kept(month: Month) -> str:
    return of(month.kept, month.due) if month.due else "—"


# ── by season ────────────────────────────────────────────────────────────


def _of_opinions(desk: Desk, season: Season, earlier: Before) -> Part:
    """What neither season can say is left out; where that is all, it says so."""
    found = opinions(desk.programme, season, earlier)
    known = [s for s in found if s.now.value is not None or (s.then and s.then.value is not None)]
    if known:
        return _table(desk, "opinions", _OPINIONS, season, earlier, known)
    return empty_part(
        desk,
        "opinions",
        _OPINIONS,
        "Сравнить пока нечего",
        "О результате спрашивают на выходе. "
        + ("На тот же день прошлого сезона ответов тоже не было." if earlier.same_day else ""),
    )


def _table(
    desk: Desk,
    key: str,
    title: str,
    season: Season,
    earlier: Before,
    found: Sequence[Step],
) -> Part:
    html = desk.render(
        "monitoring/dynamics/steps.html",
        rows=tuple(_row(desk, step) for step in found),
        title=title,
        now=season.title,
        then=earlier.season.title,
        then_day=day(earlier.day) if earlier.same_day else "",
        opinions=key == "opinions",
    )
    return Part(key, title, html)


def _row(desk: Desk, step: Step) -> StepRow:
    k = desk.programme.school.k_staff
    told = said(desk, step.now)
    words, direction = _difference(step, k)
    return StepRow(
        figure=told,
        now=value_said(step.now, k),
        parts=_parts_of(step.now, k),
        then=value_said(step.then, k) if step.then else "",
        then_parts=_parts_of(step.then, k) if step.then else "",
        words=nbsp(step.reason or words),
        direction=direction,
    )


def _parts_of(figure: Figure, k: int) -> str:
    parts = parts_said(figure) if figure.unit == "%" else ""
    return parts if parts != value_said(figure, k) else ""


def _difference(step: Step, k: int) -> tuple[str, str]:
    """«больше на 12» with its arrow; of shares of few, nothing: one person would turn them."""
    difference, then = step.difference, step.then
    if difference is None or then is None:
        return "", ""
    if step.now.unit == "%":
        few = any((figure.denominator or k) < k for figure in (step.now, then))
        if few:
            return "", ""
        if abs(difference) < _LEAST:
            return "столько же", "same"
        points = number(abs(difference) * _PER_CENT, 1 if abs(difference) < 0.1 else 0)  # noqa: PLR2004 - a tenth
        return f"{'выше' if difference > 0 else 'ниже'} на {points} п. п.", _way(difference)
    if not difference:
        return "столько же", "same"
    size = hours(abs(difference)) if step.now.unit == "ч" else number(abs(difference))
    return f"{'больше' if difference > 0 else 'меньше'} на {size}", _way(difference)


def _way(difference: float) -> str:
    return "up" if difference > 0 else "down"


# ── measurements ─────────────────────────────────────────────────────────


def _of_changes(desk: Desk, season: Season, earlier: Before) -> Iterator[Part]:
    """Changes of the two seasons by the same questionnaire, in the sentences of their own pages."""
    rows = tuple(
        (step.now.title, nbsp(step.now.sentence), nbsp(step.then.sentence))
        for step in season_on_season(desk.programme, season)
    )
    if rows:
        html = desk.render(
            "monitoring/dynamics/changes.html",
            rows=rows,
            now=season.title,
            then=earlier.season.title,
            url=f"site:{room_url(desk, season, 'influence')}",
        )
        yield Part("changes", "Измерения: сезон рядом с сезоном", html)
