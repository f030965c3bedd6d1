"""Карта запросов: what mentees ask for, who answers, and how many of each area still wait."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.programme import Programme
from generator.programme.relations import mentee_profile, pairs_joined, state_of
from generator.programme.state import PairState
from generator.records.pair import Pair
from generator.records.participant import Participant, Request, RequestArea
from generator.records.season import Season
from generator.reports.base import form_title, mentees_in
from generator.reports.paper import Made, Paper, Setting
from generator.reports.saying.people import People
from generator.reports.sheet import Cell, Column, Sheet, book


@dataclass(frozen=True, slots=True)
class Asked:
    """A request of a mentee and the pair that answers it, if one does."""

    person: Participant
    request: Request
    pair: Pair | None


_MAP = (
    Column("№", "whole", 6),
    Column("Область", width=22),
    Column("Запрос", width=56),
    Column("Чей", width=28),
    Column("Откуда известно", width=18),
    Column("Срочно", width=9),
    Column("Кто отвечает", width=28),
    Column("Форма", width=22),
    Column("Состояние", width=18),
)
_AREAS = (
    Column("Область", width=26),
    Column("Запросов", "whole", 12),
    Column("Есть пара", "whole", 12),
    Column("Ждут пару", "whole", 12),
    Column("Из них срочных", "whole", 14),
)


def build(setting: Setting) -> Iterator[Made]:
    """One book: every request, and the same counted by area."""
    asked = tuple(asked_in(setting.programme, setting.season))
    title = f"Карта запросов, сезон {setting.season.title}"
    sheets = (
        Sheet("Карта запросов", _MAP, tuple(_rows(setting, asked)), title),
        Sheet("По областям", _AREAS, tuple(_areas(asked)), f"{title}: по областям"),
    )
    yield Made(
        f"karta-zaprosov-{setting.season.id}.xlsx",
        book(sheets, setting.programme.as_of),
        has_names=setting.naming.known,
    )


PAPER = Paper(
    key="requests",
    title="карта запросов",
    file="karta-zaprosov-{season}.xlsx",
    build=build,
    aliases=("запросы", "zapros_karta"),
)


def asked_in(programme: Programme, season: Season) -> Iterator[Asked]:
    """Requests of a season by area, the urgent first."""
    found = [
        Asked(person, request, _answering(programme, season, person, request))
        for person in mentees_in(programme, season)
        for request in _requests(person, season)
    ]
    areas = list(RequestArea)
    return iter(
        sorted(
            found,
            key=lambda asked: (
                areas.index(asked.request.area),
                not asked.request.urgent,
                asked.person.id,
                asked.request.key,
            ),
        )
    )


def _requests(person: Participant, season: Season) -> tuple[Request, ...]:
    profile = mentee_profile(person, season)
    return profile.requests if profile else ()


def _answering(
    programme: Programme, season: Season, person: Participant, request: Request
) -> Pair | None:
    """The pair that answers a request and was not ended early."""
    for pair in pairs_joined(programme, person):
        named = any(s.person == person.id and s.request == request.key for s in pair.requests)
        alive = state_of(programme, pair) is not PairState.TERMINATED
        if pair.season == season.id and named and alive:
            return pair
    return None


def _rows(setting: Setting, asked: tuple[Asked, ...]) -> Iterator[tuple[Cell, ...]]:
    people = People(setting.programme, setting.naming)
    for number, each in enumerate(asked, start=1):
        pair = each.pair
        yield (
            number,
            each.request.area.label,
            each.request.text,
            people.name(each.person.id, role="mentee"),
            each.request.source.label if each.request.source else "",
            "да" if each.request.urgent else "",
            people.names(pair.mentors, role="mentor") if pair else "",
            form_title(setting.programme, pair) if pair else "",
            state_of(setting.programme, pair).label if pair else "ждёт пару",
        )


def _areas(asked: tuple[Asked, ...]) -> Iterator[tuple[Cell, ...]]:
    for area in RequestArea:
        found = [each for each in asked if each.request.area is area]
        if found:
            yield (area.label, *_counts(found))
    yield ("Всего", *_counts(list(asked)))


def _counts(found: list[Asked]) -> tuple[int, int, int, int]:
    waiting = [each for each in found if each.pair is None]
    urgent = sum(each.request.urgent for each in waiting)
    return len(found), len(found) - len(waiting), len(waiting), urgent
