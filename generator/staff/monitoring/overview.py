"""The overview: what the season's monitoring says in a few sentences, and where each is read."""

from collections.abc import Iterator

from generator.grammar import day
from generator.page import Page, Part
from generator.programme.relations import pairs_in
from generator.records.season import Season
from generator.staff.desk import Desk
from generator.staff.monitoring.digest import cards, influence, promises, quality, ways
from generator.staff.monitoring.frame import SECTION, TITLE, room_page
from generator.staff.monitoring.leading import Sentence, leading
from generator.staff.monitoring.rooms import OVERVIEW
from generator.staff.monitoring.sending import papers_part
from generator.staff.rooms import empty_part, links_part
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
    yield _said(desk, "summary", "Главное", leading(desk.programme, season))
    html = desk.render(
        "monitoring/quality.html", cards=cards(desk, season), lead=quality(desk, season)
    )
    yield Part("quality", "Этап 1: как идёт программа", html)
    yield from _of_influence(desk, season)
    promised = tuple(promises(desk, season))
    if promised:
        yield _said(desk, "promises", "Цели и ожидания", promised)
    yield papers_part(desk, season)
    yield links_part(desk, "rooms", "Разобрать подробнее", ways(desk, season))


def _of_influence(desk: Desk, season: Season) -> Iterator[Part]:
    """Stage two is spoken of where there is an exit; before it there is nothing to say."""
    found = influence(desk, season)
    title = "Этап 2: что изменилось у участников"
    if found:
        yield _said(desk, "influence", title, found)
    else:
        yield empty_part(
            desk,
            "influence",
            title,
            "Сравнивать пока не с чем",
            "О влиянии говорят только ответы одних и тех же людей на входе и на выходе. "
            "Выходного измерения в этом сезоне ещё не было.",
        )


def _said(desk: Desk, key: str, title: str, lead: tuple[Sentence, ...]) -> Part:
    return Part(key, title, desk.render("monitoring/summary.html", lead=lead))
