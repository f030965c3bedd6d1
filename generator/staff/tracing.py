"""From a figure back to its records: where each of its sources is read on the site."""

from collections.abc import Iterator

from generator.figures import Figure, Source
from generator.records.season import Season
from generator.staff.desk import Desk
from generator.staff.rooms import Link, link_to
from generator.staff.seasons import list_url

_LISTS = {
    "achievement": ("achievements", "Достижения"),
    "award": ("awards", "Награды"),
    "consent": ("people", "Участники и их согласия"),
    "document": ("documents", "Документы"),
    "event": ("events", "События"),
    "meeting": ("journal", "Журнал встреч"),
    "pair": ("pairs", "Пары"),
    "participant": ("people", "Участники"),
    "roadmap_item": ("roadmap", "Дорожная карта"),
    "school": ("indicators", "Знаменатели и цели организации"),
}
"""Kinds whose records of a season are read as a list: its page and its name."""

_SITE = {
    "instrument": ("instruments.html", "Анкеты"),
    "partner": ("partners.html", "Партнёры"),
    "practice": ("practices.html", "Практики"),
}


def trails(desk: Desk, figure: Figure) -> tuple[Link, ...]:
    """Links to the records that a figure was counted over; `site:` is included."""
    return tuple(link for source in figure.sources for link in _of(desk, source))


def _of(desk: Desk, source: Source) -> Iterator[Link]:
    if source.ids:
        for key in source.ids:
            yield from link_to(desk, key)
        return
    season = desk.programme.get(Season, source.season)
    if source.kind in _SITE:
        url, title = _SITE[source.kind]
        yield Link(title, f"site:{url}")
    elif source.kind == "season" and season is not None:
        yield from link_to(desk, season.id)
    elif season is not None:
        page, title = _LISTS[source.kind]
        yield Link(f"{title}, {season.title}", f"site:{list_url(desk, page, season)}")
