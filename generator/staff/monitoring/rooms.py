"""The pages of the monitoring of a season, in the order in which they are read."""

from dataclasses import dataclass

from generator.records.season import Season
from generator.staff.desk import Desk
from generator.staff.seasons import list_url

OVERVIEW = "monitoring"


@dataclass(frozen=True, slots=True)
class Room:
    """A page of the monitoring: its word in the addresses and its title in the navigation."""

    key: str
    title: str


ROOMS = (
    Room(OVERVIEW, "Обзор"),
    Room("course", "Ход"),
    Room("answers", "Ответы"),
    Room("expectations", "Ожидания"),
    Room("profiles", "Наставники и пары"),
    Room("wellbeing", "Благополучие"),
    Room("influence", "Влияние"),
    Room("indicators", "Показатели"),
    Room("expected", "Ожидали — получили"),
    Room("dynamics", "Динамика"),
)


def room_url(desk: Desk, season: Season, key: str) -> str:
    """The address of a page of a season's monitoring; the overview is the section page itself."""
    return list_url(desk, key, season)
