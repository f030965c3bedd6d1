"""What surrounds a pair: its risks, its thanks and successes, the same pair in other years."""

from dataclasses import dataclass
from datetime import date

from generator.page import Part
from generator.programme import Programme
from generator.programme.relations import achievements_of, awards_of
from generator.records.achievement import Achievement, Place
from generator.records.award import Award
from generator.records.pair import Pair
from generator.records.risk import Risk
from generator.records.season import Season
from generator.staff.addresses import href
from generator.staff.desk import Desk
from generator.staff.seasons import SwitchItem


@dataclass(frozen=True, slots=True)
class RiskLine:
    """A risk of the programme and what is done about it in this pair."""

    title: str
    url: str
    action: str


@dataclass(frozen=True, slots=True)
class Recognition:
    """An award or an achievement; ``icon`` tells them apart."""

    title: str
    url: str
    kind: str
    day: date
    icon: str


def risks_part(desk: Desk, pair: Pair) -> Part | None:
    """Risks that touch the pair."""
    lines = [
        RiskLine(risk.title, href(desk, risk), item.action)
        for item in pair.risks
        if (risk := desk.programme.get(Risk, item.risk)) is not None
    ]
    if not lines:
        return None
    body = desk.render("pair/risks.html", risks=lines)
    return Part("risks", "Риски", body, slot="side", look="card")


def recognition_part(desk: Desk, pair: Pair) -> Part | None:
    """Awards and achievements of the pair."""
    lines = recognition_of(desk, pair.id)
    if not lines:
        return None
    body = desk.render("pair/recognition.html", lines=lines)
    return Part("recognition", "Награды и достижения", body, slot="side", look="card")


def recognition_of(desk: Desk, *keys: str) -> tuple[Recognition, ...]:
    """Awards and achievements of people and pairs by day, each once."""
    found: dict[str, Award | Achievement] = {}
    for key in keys:
        found |= {award.id: award for award in awards_of(desk.programme, key)}
        found |= {result.id: result for result in achievements_of(desk.programme, key)}
    return tuple(_recognition(desk, r) for r in sorted(found.values(), key=lambda r: r.date))


def _recognition(desk: Desk, record: Award | Achievement) -> Recognition:
    place = "" if isinstance(record, Award) or record.place is Place.DONE else record.place.label
    return Recognition(
        title=record.title,
        url=href(desk, record),
        kind=f"{record.kind.label}, {place}" if place else record.kind.label,
        day=record.date,
        icon="award" if isinstance(record, Award) else "up",
    )


def chain_part(desk: Desk, pair: Pair) -> Part | None:
    """The same pair in the years before and after."""
    chain = chain_of(desk.programme, pair)
    if len(chain) == 1:
        return None
    items = [_link(desk, each, current=each is pair) for each in chain]
    body = desk.render("pair/chain.html", chain=items)
    return Part("chain", "Пара по годам", body, slot="side", look="card")


def chain_of(programme: Programme, pair: Pair) -> tuple[Pair, ...]:
    """From the first pair that this one continues to the last that continues it."""
    before: list[Pair] = []
    link = programme.get(Pair, pair.continues)
    while link is not None and link not in (pair, *before):
        before.insert(0, link)
        link = programme.get(Pair, link.continues)
    after: list[Pair] = []
    onward = programme.pointing(Pair, pair.id, "continues")
    while onward and onward[0] not in (pair, *after):
        after.append(onward[0])
        onward = programme.pointing(Pair, onward[0].id, "continues")
    return (*before, pair, *after)


def _link(desk: Desk, pair: Pair, *, current: bool) -> SwitchItem:
    season = desk.programme.get(Season, pair.season)
    return SwitchItem(season.title if season else pair.season, href(desk, pair), current)
