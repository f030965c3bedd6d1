"""Приказ о поощрении: whom the organisation thanks at the end of a season, and for what."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import nbsp
from generator.records.award import Award
from generator.records.document import DocumentKind
from generator.records.partner import Partner
from generator.records.vocabulary import Level
from generator.reports import word
from generator.reports.paper import Made, Paper, Setting
from generator.reports.papers.orders.head import OrderHead, heading, order_head, registered
from generator.reports.saying.context import context_of
from generator.reports.saying.heading import Heading
from generator.reports.saying.people import People

TITLE = "Об итогах программы наставничества и поощрении участников"


@dataclass(frozen=True, slots=True)
class AwardLine:
    """Who is thanked, how and for what."""

    who: str
    kind: str
    reason: str


@dataclass(frozen=True, slots=True)
class AwardsOrder:
    """What the template of the order may ask for."""

    heading: Heading
    order: OrderHead
    awards: tuple[AwardLine, ...]


def build(setting: Setting) -> Iterator[Made]:
    """The order of the season."""
    content = awards_order(setting)
    yield Made(
        f"prikaz-pooshchrenie-{setting.season.id}.docx",
        word.fill(
            setting.template_of("order-awards"), context_of(content), setting.programme.as_of
        ),
        has_names=setting.naming.known,
    )


PAPER = Paper(
    key="order-awards",
    title="приказ о поощрении",
    file="prikaz-pooshchrenie-{season}.docx",
    build=build,
    aliases=("приказ об итогах", "prikaz_zavershenie"),
)


def awards_order(setting: Setting) -> AwardsOrder:
    """The order in words: the awards that it names, or all of the season's own."""
    order = next(iter(registered(setting, DocumentKind.ORDER_CLOSE)), None)
    own = [
        award
        for award in setting.programme.of(Award)
        if award.level is Level.SCHOOL and setting.programme.season_of(award) is setting.season
    ]
    named = [award for award in own if order is not None and award.document == order.id]
    chosen = sorted(named or own, key=lambda award: (award.kind, award.id))
    return AwardsOrder(
        heading=heading(setting),
        order=order_head(setting, order, TITLE),
        awards=tuple(_line(setting, award) for award in chosen),
    )


def _line(setting: Setting, award: Award) -> AwardLine:
    people = People(setting.programme, setting.naming)
    partner = setting.programme.get(Partner, award.partner)
    who = [people.name(key) for key in award.persons]
    return AwardLine(
        who=nbsp(", ".join([*who, *([partner.title] if partner else [])])),
        kind=nbsp(award.kind.label),
        reason=nbsp(award.title),
    )
