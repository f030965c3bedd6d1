"""The roadmap of every season: a timeline by months, and a table with anchors."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import count, day_month, month_short, nbsp
from generator.monitoring import months_of
from generator.page import Page, Part
from generator.programme.state import DeedState, roadmap_state
from generator.records.roadmap_item import RoadmapItem
from generator.records.season import Season
from generator.staff.addresses import sentence
from generator.staff.badges import Badge
from generator.staff.desk import Desk
from generator.staff.rooms import Link, empty_part, head, one_link, span, term_badge
from generator.staff.seasons import switch
from generator.staff.timeline import along

_ITEMS = ("дело", "дела", "дел")


@dataclass(frozen=True, slots=True)
class Stretch:
    """An item on the timeline; positions are shares of the season."""

    title: str
    start: float
    end: float
    state: str
    when: str
    url: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """An item in the table."""

    id: str
    title: str
    stage: str
    when: str
    who: str
    expected: str
    result: str
    proof: Link | None
    state: Badge


def items_of(desk: Desk, season: Season) -> tuple[RoadmapItem, ...]:
    """Items of a season by their beginning and term."""
    found = [item for item in desk.programme.of(RoadmapItem) if item.season == season.id]
    return tuple(sorted(found, key=lambda item: (item.from_ or item.due, item.due, item.id)))


def pages(desk: Desk) -> Iterator[Page]:
    """A roadmap for every season."""
    for season in desk.programme.seasons:
        items = items_of(desk, season)
        url = desk.season_url(season, "roadmap")
        yield Page(
            url=url,
            title=f"Дорожная карта {season.title}",
            section="index.html",
            kind="roadmap",
            head=head(
                desk,
                "Дорожная карта",
                _sub(desk, items),
                seasons=switch(desk, "roadmap", season),
            ),
            parts=tuple(_parts(desk, season, items, url)),
            crumbs=desk.crumbs((f"Сезон\N{NBSP}{season.title}", desk.url(season))),
        )


def _sub(desk: Desk, items: tuple[RoadmapItem, ...]) -> str:
    states = [roadmap_state(item, desk.programme.as_of) for item in items]
    late = states.count(DeedState.OVERDUE)
    done = f"сделано {states.count(DeedState.DONE)}"
    said = [count(len(items), *_ITEMS), done, f"просрочено {late}" if late else ""]
    return ", ".join(filter(None, said)) if items else ""


def _parts(desk: Desk, season: Season, items: tuple[RoadmapItem, ...], url: str) -> Iterator[Part]:
    if not items:
        yield empty_part(
            desk,
            "items",
            "Мероприятия",
            "Дел пока нет",
            "Впишите мероприятия сезона: что, к какому дню, кто отвечает.",
            "nastavnik new roadmap_item",
        )
        return
    html = desk.render(
        "roadmap/timeline.html",
        entries=tuple(_stretch(desk, season, item, url) for item in items),
        months=[month_short(month) for month in months_of(season, season.to)],
        today=_today(desk, season),
    )
    yield Part("months", "По месяцам", html, text="\N{NBSP}")
    rows = tuple(_line(desk, item) for item in items)
    yield Part("items", "Мероприятия", desk.render("roadmap/table.html", rows=rows))


def _today(desk: Desk, season: Season) -> float | None:
    today = desk.programme.as_of
    inside = season.from_ <= today <= season.to
    return along(today, months_of(season, season.to)) if inside else None


def _stretch(desk: Desk, season: Season, item: RoadmapItem, url: str) -> Stretch:
    today, months = desk.programme.as_of, months_of(season, season.to)
    state = roadmap_state(item, today)
    begun = (item.from_ or item.due) <= today
    looks = {DeedState.DONE: "done", DeedState.OVERDUE: "late"}
    return Stretch(
        title=nbsp(item.title),
        start=along(item.from_ or item.due, months),
        end=along(item.due, months),
        state=looks.get(state, "now" if begun else "next"),
        when=_when(item),
        url=f"site:{url}#{item.id}",
        note="просрочено" if state is DeedState.OVERDUE else "",
    )


def _when(item: RoadmapItem) -> str:
    return span(item.from_, item.due) if item.from_ else day_month(item.due)


def _line(desk: Desk, item: RoadmapItem) -> Line:
    return Line(
        id=item.id,
        title=nbsp(item.title),
        stage=item.stage.label if item.stage else "",
        when=_when(item),
        who=sentence(desk.responsible(item.responsible)),
        expected=nbsp(item.expected or (item.document_kind.label if item.document_kind else "")),
        result=nbsp(item.result),
        proof=one_link(desk, item.proof),
        state=term_badge(desk, item.from_, item.due, item.done_on, dated=True),
    )
