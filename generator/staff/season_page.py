"""A season: its stages with proofs, goals, calendar, expected results, team, and its lists."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.grammar import day, day_month, nbsp, period
from generator.page import Page, Part
from generator.programme.state import stage_state
from generator.records.season import CalendarItem, ExpectedResult, Season, Stage
from generator.records.swot import Swot
from generator.staff.addresses import sentence, site
from generator.staff.badges import Badge
from generator.staff.desk import Desk
from generator.staff.rooms import (
    STAGES,
    Link,
    empty_part,
    head,
    link_of,
    list_part,
    one_link,
    prose_html,
    span,
    term_badge,
)
from generator.staff.seasons import SwitchItem, list_url
from generator.staff.stage_strip import stage_marks
from generator.staff.team import team_of


@dataclass(frozen=True, slots=True)
class Proof:
    """What proves a stage, and the record that shows it."""

    text: str
    link: Link | None


@dataclass(frozen=True, slots=True)
class StageView:
    """A stage: what is done, what was expected, what came out and how one knows."""

    key: str
    title: str
    when: str
    state: Badge
    activities: tuple[str, ...]
    planned: str
    result: Markup
    proofs: tuple[Proof, ...]
    done: str = ""


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the calendar."""

    when: str
    title: str
    kind: str
    state: Badge


@dataclass(frozen=True, slots=True)
class Expected:
    """An expected result and how it will be seen."""

    text: str
    seen_by: str
    measure: str
    target: str


def pages(desk: Desk) -> Iterator[Page]:
    """A page for every season."""
    for season in desk.programme.seasons:
        yield Page(
            url=desk.url(season),
            title=f"Сезон\N{NBSP}{season.title}",
            section="index.html",
            kind="season",
            head=_head(desk, season),
            parts=tuple(_parts(desk, season)),
            crumbs=desk.crumbs(("Сезон", "index.html")),
            layout="article",
            source=desk.programme.path(season),
        )


def _head(desk: Desk, season: Season) -> Markup:
    seasons = reversed(desk.programme.seasons)
    items = tuple(
        SwitchItem(each.title, site(desk.url(each)), current=each is season) for each in seasons
    )
    top = head(
        desk,
        f"Сезон {season.title}",
        period(season.from_, season.to),
        seasons=items if len(items) > 1 else (),
    )
    return desk.render("season/head.html", top=top, stages=stage_marks(desk, season))


def _parts(desk: Desk, season: Season) -> Iterator[Part]:
    if season.summary:
        yield Part("summary", "Главное", prose_html(desk, season.summary, "s-"))
    html = desk.render("season/lists.html", links=tuple(_lists(desk, season)))
    yield Part("lists", "Списки сезона", html)
    if season.goals or season.tasks:
        html = desk.render("season/goals.html", goals=[nbsp(goal.text) for goal in season.goals])
        yield Part("goals", "Цели", html)
    if season.tasks:
        yield list_part(desk, "tasks", "Задачи", season.tasks)
    if season.stages:
        stages = tuple(_stage(desk, stage) for stage in season.stages)
        yield Part("stages", "Этапы", desk.render("season/stages.html", stages=stages))
    else:
        yield empty_part(
            desk, "stages", "Этапы", "Этапы не записаны", "Впишите этапы сезона в его запись."
        )
    if season.expected:
        rows = tuple(_expected(result) for result in season.expected)
        html = desk.render("season/expected.html", rows=rows)
        yield Part("expected", "Ожидаемые результаты и как их увидим", html)
    if season.calendar:
        rows = tuple(_term(desk, item) for item in season.calendar)
        yield Part("calendar", "Календарь", desk.render("season/calendar.html", rows=rows))
    if season.team:
        html = desk.render("season/team.html", members=team_of(desk, season))
        yield Part("team", "Команда", html)


def _lists(desk: Desk, season: Season) -> Iterator[Link]:
    yield Link("Пары и группы", site(list_url(desk, "pairs", season)))
    yield Link("Участники", site(list_url(desk, "people", season)))
    yield Link("Встречи", site(list_url(desk, "journal", season)))
    yield Link("Дорожная карта", site(desk.season_url(season, "roadmap")))
    yield Link("События", site(list_url(desk, "events", season)))
    yield Link("Документы", site(list_url(desk, "documents", season)))
    yield Link("Награды", site(desk.season_url(season, "awards")))
    yield Link("Достижения", site(desk.season_url(season, "achievements")))
    yield Link("Мониторинг", site(list_url(desk, "monitoring", season)))
    for swot in desk.programme.of(Swot):
        if swot.season == season.id:
            yield link_of(desk, swot)


def _stage(desk: Desk, stage: Stage) -> StageView:
    today = desk.programme.as_of
    closed = stage.done_on if stage.done_on and stage.done_on <= today else None
    return StageView(
        key=stage.key.value,
        title=nbsp(sentence(stage.title or stage.key.label)),
        when=span(stage.from_, stage.to),
        state=STAGES[stage_state(stage, today)],
        activities=tuple(nbsp(activity) for activity in stage.activities),
        planned=nbsp(stage.planned_result or ""),
        result=prose_html(desk, stage.result, f"{stage.key.value}-"),
        proofs=tuple(
            Proof(nbsp(proof.text), one_link(desk, proof.record)) for proof in stage.proofs
        ),
        done=day(closed) if closed else "",
    )


def _term(desk: Desk, item: CalendarItem) -> Term:
    return Term(
        when=span(item.from_, item.due) if item.from_ else f"до\N{NBSP}{day_month(item.due)}",
        title=nbsp(item.title),
        kind=item.kind.label,
        state=term_badge(desk, item.from_, item.due, item.done_on),
    )


def _expected(result: ExpectedResult) -> Expected:
    return Expected(
        text=nbsp(result.text),
        seen_by=result.seen_by.label,
        measure=nbsp(result.reason or _said(result.measure or "")),
        target=nbsp(result.target or ""),
    )


def _said(measure: str) -> str:
    """A measure in words; keys of indicators and parameters are for machines."""
    return "" if measure.isascii() else measure
