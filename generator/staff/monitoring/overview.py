"""The overview: what the season's monitoring says in a few sentences, and where each is read."""

from collections.abc import Iterator

from generator.grammar import day
from generator.page import Page, Part
from generator.programme.relations import pairs_in
from generator.records.season import Season
from generator.staff.desk import Desk
from generator.staff.monitoring.frame import SECTION, TITLE, room_page
from generator.staff.monitoring.leading import leading
from generator.staff.monitoring.rooms import OVERVIEW
from generator.staff.rooms import empty_part
from generator.staff.seasons import begin_page


def pages(desk: Desk) -> Iterator[Page]:
    """The overview of every season; what to do first where there is no season."""
    if not desk.programme.seasons:
        yield begin_page(desk, SECTION, TITLE)
    for season in desk.programme.seasons:
        yield room_page(
            desk,
            season,
            OVERVIEW,
            _parts(desk, season),
            title=f"Мониторинг сезона {season.title}",
            sub=f"Что известно на {day(desk.programme.as_of)}",
        )


def _parts(desk: Desk, season: Season) -> Iterator[Part]:
    if not pairs_in(desk.programme, season):
        yield empty_part(
            desk,
            "summary",
            "Главное",
            "Считать пока нечего",
            "Отчёт складывается сам из записей пар и встреч. Начните с первой пары.",
            "nastavnik new pair",
        )
        return
    lead = leading(desk.programme, season)
    yield Part("summary", "Главное", desk.render("monitoring/summary.html", lead=lead))
