"""The home page: where the season stands at a glance, and the way to all the rest."""

from collections.abc import Iterator
from datetime import date

from markupsafe import Markup

from generator.grammar import count, day, weekday
from generator.page import Page, Part
from generator.programme.state import StageState, stage_state
from generator.records.pair import Pair
from generator.records.season import Season
from generator.staff.addresses import site
from generator.staff.desk import Desk
from generator.staff.home.beginning import begin
from generator.staff.home.cards import SHOWN, alarms_of, due_card, newest
from generator.staff.home.numbers import figures
from generator.staff.news import news
from generator.staff.rooms import Link, head
from generator.staff.seasons import list_url
from generator.staff.stage_strip import short_title, stage_marks

_DAYS = ("день", "дня", "дней")


def pages(desk: Desk) -> Iterator[Page]:
    """The home page."""
    season = desk.programme.season
    begun = season is not None and bool(desk.programme.of(Pair))
    yield Page(
        url="index.html",
        title=f"Сезон\N{NBSP}{season.title}" if season else desk.programme.school.programme_title,
        section="index.html",
        kind="home",
        head=_head(desk, season, begun=begun),
        parts=tuple(_cards(desk, season)) if season and begun else tuple(begin(desk, season)),
        layout="home" if begun else "plain",
    )


def _head(desk: Desk, season: Season | None, *, begun: bool) -> Markup:
    today = desk.programme.as_of
    said = f"{weekday(today).capitalize()}, {day(today)}"
    if season is None:
        return head(desk, desk.programme.school.programme_title, said)
    actions = (
        Link("Страница сезона", site(desk.url(season)), icon=""),
        Link("Дорожная карта", site(desk.season_url(season, "roadmap")), icon=""),
        Link("Документы", "site:documents.html", icon=""),
    )
    return desk.render(
        "home/head.html",
        top=head(
            desk, f"Сезон {season.title}", f"{said}{_remaining(season, today)}", actions=actions
        ),
        stages=stage_marks(desk, season),
        figures=figures(desk, season) if begun else (),
    )


def _remaining(season: Season, today: date) -> str:
    """How long the stage of the day will last yet."""
    running = [s for s in season.stages if stage_state(s, today) is StageState.NOW]
    if not running:
        return ""
    stage = running[-1]
    left = (stage.to - today).days
    name = short_title(stage).lower() if stage.title is None else stage.title
    if left == 0:
        return f" Сегодня последний день этапа «{name}»"
    return f" До конца этапа «{name}» — {count(left, *_DAYS)}"


def _cards(desk: Desk, season: Season) -> Iterator[Part]:
    found = news(desk)
    journal = site(list_url(desk, "journal", season))
    alarms = tuple(alarms_of(desk))
    yield _card(
        desk, "week", "На этой неделе", Link("Все сроки", "site:deadlines.html"), due_card(desk)
    )
    yield _card(desk, "new", "Что нового", Link("Все встречи", journal), newest(found))
    total = len(desk.diagnostics)
    more = Link(f"Все {total}", "site:quality.html") if total else Link("")
    yield _card(desk, "care", "Требует внимания", more, alarms[:SHOWN])


def _card(desk: Desk, key: str, title: str, more: Link, view: object) -> Part:
    note = desk.render("home/more.html", more=more) if more.url else Markup()
    html = desk.render(f"home/{key}.html", view=view)
    return Part(key, title, html, note=note, look="card")
