"""Приказ о назначении куратора: who leads the programme, and the season's team."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import Case, nbsp
from generator.programme.relations import facts_of
from generator.records.document import DocumentKind
from generator.records.participant import Participant
from generator.records.season import TeamMember
from generator.records.vocabulary import Role
from generator.reports import word
from generator.reports.paper import Made, Paper, Setting
from generator.reports.papers.orders.head import (
    OrderHead,
    heading,
    order_head,
    registered,
    team_member,
)
from generator.reports.saying.context import context_of
from generator.reports.saying.heading import Heading
from generator.reports.saying.people import People

TITLE = "О назначении куратора программы наставничества"
BLANK = "_" * 40


@dataclass(frozen=True, slots=True)
class Member:
    """A person of the team."""

    role: str
    name: str
    duty: str


@dataclass(frozen=True, slots=True)
class CuratorOrder:
    """What the template of the order may ask for; ``appointed`` is in the accusative."""

    heading: Heading
    order: OrderHead
    appointed: str
    position: str
    team: tuple[Member, ...]


def build(setting: Setting) -> Iterator[Made]:
    """The order of the season."""
    content = curator_order(setting)
    yield Made(
        f"prikaz-kurator-{setting.season.id}.docx",
        word.fill(
            setting.template_of("order-curator"), context_of(content), setting.programme.as_of
        ),
        has_names=setting.naming.known,
    )


PAPER = Paper(
    key="order-curator",
    title="приказ о назначении куратора",
    file="prikaz-kurator-{season}.docx",
    build=build,
    aliases=("prikaz_kurator",),
)


def curator_order(setting: Setting) -> CuratorOrder:
    """The order in words."""
    people = People(setting.programme, setting.naming)
    key = team_member(setting, Role.CURATOR)
    order = next(iter(registered(setting, DocumentKind.ORDER_CURATOR)), None)
    return CuratorOrder(
        heading=heading(setting),
        order=order_head(setting, order, TITLE),
        appointed=people.name(key, case=Case.ACCUSATIVE) if key else BLANK,
        position=_position(setting, key),
        team=tuple(
            _member(people, member)
            for member in setting.season.team
            if member.role is not Role.DIRECTOR and member.person != key
        ),
    )


def _position(setting: Setting, key: str) -> str:
    """«, методиста»-like words are left to the clerk: the position stands in brackets."""
    person = setting.programme.get(Participant, key)
    facts = facts_of(person, setting.season) if person else None
    return f" ({facts.position})" if facts and facts.position else ""


def _member(people: People, member: TeamMember) -> Member:
    return Member(
        role=people.responsible(member.role),
        name=people.name(member.person),
        duty=nbsp(member.duty or ""),
    )
