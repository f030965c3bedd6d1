"""What every page of the monitoring has: its head, the switch of seasons, the way to the others."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.page import Page, Part
from generator.records.season import Season
from generator.staff.desk import Desk
from generator.staff.monitoring.rooms import OVERVIEW, ROOMS, Room, room_url
from generator.staff.seasons import switch

TITLE = "Мониторинг"
SECTION = "monitoring.html"


@dataclass(frozen=True, slots=True)
class RoomLink:
    """A page of the monitoring in its navigation; ``url`` has `site:`."""

    title: str
    url: str
    current: bool


def room_page(
    desk: Desk, season: Season, key: str, parts: Iterable[Part], *, title: str, sub: str = ""
) -> Page:
    """A page of a season's monitoring; ``title`` is its only h1, ``sub`` what it is made from."""
    room = next(room for room in ROOMS if room.key == key)
    head = desk.render(
        "monitoring/head.html",
        title=title,
        sub=sub,
        kicker=f"{TITLE}, сезон {season.title}",
        seasons=switch(desk, key, season),
        rooms=_links(desk, season, room),
    )
    return Page(
        url=room_url(desk, season, key),
        title=f"{room.title}, {season.title}",
        section=SECTION,
        kind=key if key == OVERVIEW else f"monitoring-{key}",
        head=head,
        parts=tuple(parts),
        layout="article",
    )


def _links(desk: Desk, season: Season, here: Room) -> tuple[RoomLink, ...]:
    return tuple(
        RoomLink(room.title, f"site:{room_url(desk, season, room.key)}", room is here)
        for room in ROOMS
    )
