"""A pair's page put together: head, main column, side column."""

from collections.abc import Iterator

from generator.page import Page, Part
from generator.records.pair import Pair
from generator.records.season import Season
from generator.staff.desk import Desk
from generator.staff.lacks import lacks_of
from generator.staff.pair.agreements import agreements_part
from generator.staff.pair.answers import answers_part
from generator.staff.pair.around import chain_part, recognition_part, risks_part
from generator.staff.pair.heading import heading_of
from generator.staff.pair.meetings import meetings_part
from generator.staff.pair.papers import papers_part
from generator.staff.pair.people import people_part
from generator.staff.pair.plan import goals_part, plan_part
from generator.staff.pair.result import result_part
from generator.staff.seasons import list_url

SECTION = "pairs.html"
_BUILDERS = (
    result_part,
    goals_part,
    plan_part,
    meetings_part,
    agreements_part,
    people_part,
    answers_part,
    papers_part,
    risks_part,
    recognition_part,
    chain_part,
)


def pages(desk: Desk) -> Iterator[Page]:
    """A page for each pair and group of every season."""
    for pair in desk.programme.of(Pair):
        yield _page(desk, pair)


def _page(desk: Desk, pair: Pair) -> Page:
    parts = [_lacks_part(desk, pair)]
    parts += [build(desk, pair) for build in _BUILDERS]
    season = desk.programme.get(Season, pair.season)
    back = list_url(desk, "pairs", season) if season else SECTION
    return Page(
        url=desk.url(pair),
        title=desk.pair_title(pair),
        section=SECTION,
        kind="pair",
        head=desk.render("pair/head.html", pair=heading_of(desk, pair)),
        parts=tuple(part for part in parts if part is not None),
        crumbs=desk.crumbs((f"Пары и группы {season.title if season else ''}".rstrip(), back)),
        layout="split",
        source=desk.programme.path(pair),
    )


def _lacks_part(desk: Desk, pair: Pair) -> Part | None:
    lacks = lacks_of(desk, pair)
    if not lacks:
        return None
    body = desk.render("pair/lacks.html", lacks=lacks)
    return Part("missing", "Чего не хватает", body, slot="side", look="warn")
