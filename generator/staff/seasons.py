"""Lists that every season has: their addresses, and the switch between seasons."""

from dataclasses import dataclass

from generator.page import Page, Part
from generator.records.season import Season
from generator.staff.desk import Desk

SECTIONS = frozenset({"pairs", "people", "journal", "monitoring", "events", "documents"})
"""Lists that lie at the top of the site for the season of the day."""


@dataclass(frozen=True, slots=True)
class SwitchItem:
    """A season in the switch; ``url`` is ready for the macro, `site:` included."""

    title: str
    url: str
    current: bool


def list_url(desk: Desk, page: str, season: Season) -> str:
    """The address of a season's list: ``pairs.html`` now, ``seasons/2025-26/pairs.html`` else."""
    if page in SECTIONS and season is desk.programme.season:
        return f"{page}.html"
    return desk.season_url(season, page)


def switch(desk: Desk, page: str, season: Season) -> tuple[SwitchItem, ...]:
    """The same list of every season, the newest first; empty when there is but one."""
    seasons = desk.programme.seasons
    if len(seasons) == 1:
        return ()
    return tuple(
        SwitchItem(each.title, f"site:{list_url(desk, page, each)}", each is season)
        for each in reversed(seasons)
    )


def begin_page(desk: Desk, url: str, title: str, section: str = "") -> Page:
    """A list of a programme without one season yet: what to write first."""
    return Page(
        url=url,
        title=title,
        section=section or url,
        kind="list",
        head=desk.render("season_lists/begin_head.html", title=title),
        parts=(Part("begin", "С чего начать", desk.render("season_lists/begin.html")),),
    )
