"""The SWOT of a season: the curator's statements, what figures suggest, what came of the last."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from markupsafe import Markup

from generator.figures import Figure
from generator.grammar import count, day, nbsp
from generator.monitoring.swot import Draft, drafts
from generator.monitoring.swot.following import Followed, follow, swot_before, swots_in
from generator.page import Page, Part
from generator.programme.state import roadmap_state
from generator.records.roadmap_item import RoadmapItem
from generator.records.season import Season
from generator.records.swot import Cell, Statement, Swot
from generator.staff.addresses import sentence
from generator.staff.badges import Badge, deed_badge
from generator.staff.desk import Desk
from generator.staff.monitoring.frame import room_page
from generator.staff.monitoring.saying import SaidFigure, said
from generator.staff.rooms import Link, chapters, empty_part, evidence_of, one_link

KEY = "swot"
_SUB = "Утверждения куратора с основаниями и делами; ниже — что видно из записей само"
_HINTS = {
    Cell.STRENGTH: ("s", "внутри, помогает"),
    Cell.WEAKNESS: ("w", "внутри, мешает"),
    Cell.OPPORTUNITY: ("o", "снаружи, помогает"),
    Cell.THREAT: ("t", "снаружи, мешает"),
}


@dataclass(frozen=True, slots=True)
class ActionView:
    """What is done about a statement, and how far it has got."""

    link: Link
    state: Badge | None


@dataclass(frozen=True, slots=True)
class StatementView:
    """A statement with its figure, its grounds and the item of the roadmap that follows."""

    text: str
    voice: str
    figure: str
    grounds: tuple[Link, ...]
    counted: tuple[SaidFigure, ...]
    action: ActionView | None


@dataclass(frozen=True, slots=True)
class DraftView:
    """A draft that no statement has taken up."""

    text: str
    hint: str
    rule: str
    counted: tuple[SaidFigure, ...]


@dataclass(frozen=True, slots=True)
class CellView:
    """A cell of the grid, or of the list of drafts."""

    kind: str
    title: str
    hint: str
    entries: tuple[StatementView, ...] | tuple[DraftView, ...]


def pages(desk: Desk) -> Iterator[Page]:
    """A page for each season; its record is the newest SWOT."""
    for season in desk.programme.seasons:
        swots = swots_in(desk.programme, season)
        page = room_page(desk, season, KEY, _parts(desk, season, swots), title="SWOT", sub=_SUB)
        yield replace(page, source=desk.programme.path(swots[0]) if swots else "")


def _parts(desk: Desk, season: Season, swots: tuple[Swot, ...]) -> Iterator[Part]:
    found = drafts(desk.programme, season)
    if swots:
        yield from _record(desk, swots[0], found)
    else:
        yield empty_part(
            desk,
            "none",
            "Четыре стороны",
            "SWOT этого сезона ещё не составлен",
            "Его пишет куратор в середине и в конце сезона. Начать можно с того, что видно ниже.",
            "nastavnik new swot",
        )
    yield from _drafts(desk, swots, found)
    yield from _before(desk, season, swots)
    for earlier in swots[1:]:
        yield Part(earlier.id, earlier.title, _grid(desk, earlier, found), note=_dated(earlier))


def _record(desk: Desk, swot: Swot, found: tuple[Draft, ...]) -> Iterator[Part]:
    yield Part(swot.id, nbsp(swot.title), _grid(desk, swot, found), note=_dated(swot))
    intro, parts = chapters(desk, swot.body)
    if intro:
        yield Part("conclusion", "Вывод", intro)
    yield from parts


def _dated(swot: Swot) -> Markup:
    return Markup.escape(f"составлен {day(swot.date)}")


# ── statements ───────────────────────────────────────────────────────────


def _grid(desk: Desk, swot: Swot, found: tuple[Draft, ...]) -> Markup:
    figures = {draft.rule: draft.figures for draft in found}
    cells = tuple(
        CellView(
            kind,
            sentence(cell.label),
            hint,
            tuple(
                _statement(desk, each, figures.get(each.draft or "", ()))
                for each in swot.statements
                if each.cell is cell
            ),
        )
        for cell, (kind, hint) in _HINTS.items()
    )
    return desk.render("monitoring/swot/grid.html", cells=cells)


def _statement(desk: Desk, statement: Statement, figures: tuple[Figure, ...]) -> StatementView:
    return StatementView(
        text=nbsp(statement.text),
        voice=statement.voice.label if statement.voice else "",
        figure=nbsp(statement.figure or ""),
        grounds=tuple(evidence_of(desk, key) for key in statement.evidence),
        counted=_counted(desk, figures),
        action=_action(desk, statement.action),
    )


def _action(desk: Desk, key: str | None) -> ActionView | None:
    link = one_link(desk, key)
    item = desk.programme.get(RoadmapItem, key)
    if link is None:
        return None
    today = desk.programme.as_of
    return ActionView(link, deed_badge(roadmap_state(item, today)) if item else None)


def _counted(desk: Desk, figures: tuple[Figure, ...]) -> tuple[SaidFigure, ...]:
    """What unfolds under a statement: each figure by its name."""
    spoken = (said(desk, figure) for figure in figures)
    return tuple(replace(one, summary=nbsp(f"{one.title}, {one.summary}")) for one in spoken)


# ── drafts ───────────────────────────────────────────────────────────────


def _drafts(desk: Desk, swots: Iterable[Swot], found: tuple[Draft, ...]) -> Iterator[Part]:
    taken = {statement.draft for swot in swots for statement in swot.statements}
    free = [draft for draft in found if draft.rule not in taken]
    cells = tuple(
        CellView(kind, sentence(cell.label), hint, tuple(_draft(desk, each) for each in within))
        for cell, (kind, hint) in _HINTS.items()
        if (within := [draft for draft in free if draft.cell is cell])
    )
    if cells:
        note = Markup.escape(count(len(free), "черновик", "черновика", "черновиков"))
        html = desk.render("monitoring/swot/drafts.html", cells=cells)
        title = "Что ещё видно из записей" if taken else "Что видно из записей"
        yield Part("drafts", title, html, note=note)


def _draft(desk: Desk, draft: Draft) -> DraftView:
    return DraftView(draft.text, nbsp(draft.action_hint), draft.rule, _counted(desk, draft.figures))


# ── the season before ────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Promise:
    """What the last SWOT promised to do about something."""

    text: str
    action: ActionView


def _before(desk: Desk, season: Season, swots: tuple[Swot, ...]) -> Iterator[Part]:
    before = swot_before(desk.programme, season)
    if before is None:
        return
    promises = tuple(_promises(desk, before))
    followed = follow(before, swots[0]) if swots else None
    html = desk.render(
        "monitoring/swot/before.html",
        link=one_link(desk, before.id),
        promises=promises,
        groups=tuple(_groups(followed)) if followed else (),
        known=bool(followed and any(each.identity for each in before.statements)),
    )
    yield Part("before", "Что стало с прошлым SWOT", html)


def _promises(desk: Desk, before: Swot) -> Iterator[Promise]:
    for statement in before.statements:
        action = _action(desk, statement.action)
        if statement.cell.calls and action is not None:
            yield Promise(nbsp(statement.text), action)


def _groups(found: Followed) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Only what hinders: strengths need not be followed up."""
    for title, statements in (
        ("Осталось", found.stayed),
        ("Больше не названо", found.gone),
        ("Новое", found.new),
    ):
        texts = tuple(nbsp(each.text) for each in statements if each.cell.calls)
        yield title, texts
