"""The SWOT of a season: four cells of statements, each with its ground and what follows."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import day, nbsp
from generator.page import Page, Part
from generator.records.season import Season
from generator.records.swot import Cell, Statement, Swot
from generator.staff.addresses import sentence
from generator.staff.desk import Desk
from generator.staff.rooms import (
    Link,
    chapters,
    evidence_of,
    head,
    one_link,
)
from generator.staff.seasons import list_url

_HINTS = {
    Cell.STRENGTH: ("s", "внутри, помогает"),
    Cell.WEAKNESS: ("w", "внутри, мешает"),
    Cell.OPPORTUNITY: ("o", "снаружи, помогает"),
    Cell.THREAT: ("t", "снаружи, мешает"),
}


@dataclass(frozen=True, slots=True)
class StatementView:
    """A statement with its figure, its grounds and the item of the roadmap that follows."""

    text: str
    figure: str
    grounds: tuple[Link, ...]
    action: Link | None


@dataclass(frozen=True, slots=True)
class CellView:
    """A cell of the grid."""

    kind: str
    title: str
    hint: str
    statements: tuple[StatementView, ...]


def pages(desk: Desk) -> Iterator[Page]:
    """A page for each SWOT."""
    for swot in desk.programme.of(Swot):
        season = desk.programme.get(Season, swot.season)
        monitoring = list_url(desk, "monitoring", season) if season else "monitoring.html"
        intro, parts = chapters(desk, swot.body)
        html = desk.render("swot/grid.html", cells=cells(desk, swot))
        grid = Part("grid", "Четыре стороны", html)
        conclusion = (Part("conclusion", "Вывод", intro),) if intro else ()
        yield Page(
            url=desk.url(swot),
            title=nbsp(swot.title),
            section="monitoring.html",
            kind="swot",
            head=head(desk, swot.title, f"составлен {day(swot.date)}"),
            parts=(grid, *conclusion, *parts),
            crumbs=desk.crumbs(("Мониторинг", monitoring)),
            source=desk.programme.path(swot),
        )


def cells(desk: Desk, swot: Swot) -> tuple[CellView, ...]:
    """The four cells in their order, the empty ones included."""
    return tuple(
        CellView(
            kind,
            sentence(cell.label),
            hint,
            tuple(_statement(desk, each) for each in swot.statements if each.cell is cell),
        )
        for cell, (kind, hint) in _HINTS.items()
    )


def _statement(desk: Desk, statement: Statement) -> StatementView:
    return StatementView(
        text=nbsp(statement.text),
        figure=nbsp(statement.figure or ""),
        grounds=tuple(evidence_of(desk, key) for key in statement.evidence),
        action=one_link(desk, statement.action),
    )
