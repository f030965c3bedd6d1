"""What the overview takes from each page of the monitoring: a few sentences, a few figures."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.figures import Figure
from generator.grammar import count, nbsp
from generator.monitoring import plan_figures
from generator.monitoring.answers.satisfaction import satisfaction
from generator.monitoring.conformity import sheet
from generator.monitoring.expected import received, summary
from generator.monitoring.indicators import Reach, indicators
from generator.monitoring.influence import changes
from generator.monitoring.saying import parts_said, value_said
from generator.records.instrument import Audience
from generator.records.season import Season
from generator.staff.desk import Desk
from generator.staff.monitoring.expectations import audience_leads
from generator.staff.monitoring.influence_words import leading as influence_leads
from generator.staff.monitoring.leading import Sentence
from generator.staff.monitoring.rooms import OVERVIEW, ROOMS, room_url
from generator.staff.monitoring.saying import of
from generator.staff.rooms import Link
from generator.staff.tracing import trails

_CARDS = 4


@dataclass(frozen=True, slots=True)
class DigestCard:
    """A figure of the overview: its value and parts in words, the ways to its records."""

    figure: Figure
    value: str
    parts: str
    trails: tuple[Link, ...]


def cards(desk: Desk, season: Season) -> tuple[DigestCard, ...]:
    """The satisfied, goals, plans and agreements: those that can be told by now."""
    programme = desk.programme
    figures = (
        satisfaction(programme, season, Audience.MENTEE),
        satisfaction(programme, season, Audience.MENTOR),
        *plan_figures(programme, season),
    )
    told = (figure for figure in figures if figure.value is not None)
    return tuple(_card(desk, figure) for figure in told)[:_CARDS]


def _card(desk: Desk, figure: Figure) -> DigestCard:
    value, parts = value_said(figure, desk.programme.school.k_staff), parts_said(figure)
    return DigestCard(figure, value, "" if parts == value else parts, trails(desk, figure))


def quality(desk: Desk, season: Season) -> tuple[Sentence, ...]:
    """Stage one: expectations against what came, conformity."""
    return (*audience_leads(desk, season), *_conformity(desk, season))


def _conformity(desk: Desk, season: Season) -> Iterator[Sentence]:
    found = sheet(desk.programme, season)
    if found.total is None or found.level is None:
        return
    claim = f"Соответствие: {of(found.total, found.most)}, уровень «{found.level.title}»."
    nearest = (
        f"До уровня «{found.next_level.title}» — {count(found.to_next, 'балл', 'балла', 'баллов')}."
        if found.next_level and found.to_next
        else ""
    )
    yield Sentence(nbsp(claim), nbsp(nearest))


def influence(desk: Desk, season: Season) -> tuple[Sentence, ...]:
    """Stage two: what the same people answered at entry and exit."""
    return influence_leads(changes(desk.programme, season))


def promises(desk: Desk, season: Season) -> Iterator[Sentence]:
    """Indicators against targets, what was expected against what came."""
    judged = {Reach.REACHED, Reach.SHORT}
    aimed = [one for one in indicators(desk.programme, season) if one.reach in judged]
    reached = sum(one.reach is Reach.REACHED for one in aimed)
    if aimed:
        when = "На сегодня цель" if desk.programme.as_of <= season.to else "Цель"
        claim = f"{when} достигнута у {of(reached, len(aimed))} показателей."
        yield Sentence(nbsp(claim), "")
    said = summary(received(desk.programme, season))
    if said:
        yield Sentence("Ожидаемые результаты.", nbsp(said))


def ways(desk: Desk, season: Season) -> tuple[Link, ...]:
    """The other pages of the monitoring with what each answers."""
    return tuple(
        Link(room.title, f"site:{room_url(desk, season, room.key)}", nbsp(room.about), "arrow")
        for room in ROOMS
        if room.key != OVERVIEW
    )
