"""The sheet of conformity of a season: what records propose, what was scored, the next point."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from generator.grammar import count, nbsp, number
from generator.monitoring.conformity import Ground, Row, Sheet, sheet
from generator.monitoring.saying import full_said
from generator.page import Page, Part
from generator.records.season import Season
from generator.staff.desk import Desk
from generator.staff.monitoring.frame import room_page
from generator.staff.monitoring.saying import SaidFigure, said
from generator.staff.rooms import Link, empty_part, link_of

KEY = "conformity"
_SUB = "Лист куратора: что предлагают записи, что поставлено и почему"
_POINTS = ("балл", "балла", "баллов")
_POINTS_OF = ("балла", "баллов", "баллов")
_INDICATORS = ("показателю", "показателям", "показателям")


@dataclass(frozen=True, slots=True)
class GroundView:
    """A figure that speaks for a score; ``score`` is empty where it says nothing yet.

    ``how`` unfolds under what the score asks for.
    """

    title: str
    fact: str
    hidden: str
    score: str
    how: SaidFigure


@dataclass(frozen=True, slots=True)
class RowView:
    """An indicator in the table."""

    title: str
    proposed: str
    sentence: str
    score: str
    overridden: bool
    reason: str
    grounds: tuple[GroundView, ...]


@dataclass(frozen=True, slots=True)
class Zone:
    """A level on the scale; ``start`` and ``until`` are points."""

    start: int
    until: int
    title: str
    tone: str


@dataclass(frozen=True, slots=True)
class TotalView:
    """The total of a filled sheet, or what stands instead of it."""

    value: int | None
    most: int
    zones: tuple[Zone, ...]
    level: str
    tone: str
    sentence: str
    source: Link | None


def pages(desk: Desk) -> Iterator[Page]:
    """A page for each season."""
    for season in desk.programme.seasons:
        yield room_page(
            desk, season, KEY, _parts(desk, season), title="Соответствие программы", sub=_SUB
        )


def _parts(desk: Desk, season: Season) -> Iterator[Part]:
    found = sheet(desk.programme, season)
    if not found.rows:
        yield empty_part(
            desk,
            "total",
            "Итог",
            "Листа соответствия ещё нет",
            "Заведите анкету вида «анкета куратора о соответствии»: её показатели станут строками "
            "этой страницы.",
            "nastavnik new instrument",
        )
        return
    html = desk.render("monitoring/conformity/total.html", total=_total(desk, found))
    yield Part("total", "Итог", html)
    yield Part(
        "rows",
        "Показатели",
        desk.render("monitoring/conformity/rows.html", blocks=_blocks(desk, found)),
    )
    yield from _next(desk, found)


# ── the total ────────────────────────────────────────────────────────────


def _total(desk: Desk, found: Sheet) -> TotalView:
    zones = tuple(
        Zone(int(level.from_), int(level.to), level.title, _tone(place, len(found.levels)))
        for place, level in enumerate(found.levels)
    )
    return TotalView(
        value=found.total,
        most=found.most,
        zones=zones,
        level=found.level.title if found.level else "",
        tone="good" if found.level and found.level is found.levels[-1] else "plain",
        sentence=nbsp(_sentence(found)),
        source=link_of(desk, found.wave) if found.wave else None,
    )


def _tone(place: int, whole: int) -> str:
    return "good" if place == whole - 1 else "plain" if place else ""


def _sentence(found: Sheet) -> str:
    if found.total is None:
        proposed = count(found.proposed, *_POINTS)
        told = count(found.told, *_INDICATORS)
        whole = 2 * found.told
        return (
            f"Куратор ещё не поставил все оценки, поэтому итога и уровня нет. По записям выходит "
            f"{proposed} из {whole} — по {told} из {len(found.rows)}; о других пока не сказать."
        )
    if found.next_level and found.to_next:
        missing = count(found.to_next, *_POINTS_OF)
        return f"До уровня «{found.next_level.title}» не хватает {missing}."
    if found.total == found.most:
        return "Поставлены все баллы, какие бывают."
    return f"Это верхний уровень; до полной суммы — {count(found.most - found.total, *_POINTS)}."


# ── the rows ─────────────────────────────────────────────────────────────


def _blocks(desk: Desk, found: Sheet) -> tuple[tuple[str, tuple[RowView, ...]], ...]:
    cut = groupby(found.rows, key=lambda row: row.block)
    return tuple((nbsp(block), tuple(_row(desk, row) for row in rows)) for block, rows in cut)


def _row(desk: Desk, row: Row) -> RowView:
    proposal = row.proposal
    return RowView(
        title=nbsp(row.item.text),
        proposed="" if proposal.score is None else number(proposal.score),
        sentence=proposal.sentence,
        score="" if row.score is None else number(row.score),
        overridden=row.overridden,
        reason=nbsp(row.reason),
        grounds=tuple(_ground(desk, ground) for ground in proposal.grounds),
    )


def _ground(desk: Desk, ground: Ground) -> GroundView:
    figure = ground.figure
    how = said(desk, figure)
    return GroundView(
        title=nbsp(figure.title),
        fact=full_said(figure, desk.programme.school.k_staff),
        hidden=nbsp(ground.lacks) if ground.score is None else "",
        score="" if ground.score is None else number(ground.score),
        how=replace(how, summary=nbsp(f"{ground.asks}; {how.summary}")),
    )


def _next(desk: Desk, found: Sheet) -> Iterator[Part]:
    if not found.next_points:
        return
    points = tuple((nbsp(point.row.item.text), point.steps) for point in found.next_points)
    html = desk.render("monitoring/conformity/next.html", points=points)
    yield Part("next", "Что даст следующий балл", html)
