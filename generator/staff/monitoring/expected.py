"""What the season expected beside what came: each line with its verdict and how it is known."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.grammar import day, nbsp
from generator.monitoring.expected import Received, Verdict, received, summary
from generator.page import Page, Part
from generator.records.season import Season
from generator.staff.badges import Badge
from generator.staff.desk import Desk
from generator.staff.monitoring.frame import room_page
from generator.staff.monitoring.saying import SaidFigure, said
from generator.staff.rooms import empty_part

KEY = "expected"
_LOOKS = {
    Verdict.REACHED: ("good", "", "good"),
    Verdict.MISSED: ("warn", "", "warn"),
    Verdict.EARLY: ("plain", "clock", "b3"),
    Verdict.UNCLEAR: ("plain", "dot", "b2"),
    Verdict.UNMEASURED: ("plain", "dot", "plain"),
}
"""Tone and glyph of the badge, and the look of the part of the bar."""


@dataclass(frozen=True, slots=True)
class ReceivedRow:
    """An expected result and what came of it."""

    text: str
    seen_by: str
    aim: str
    said: str
    outcome: Badge
    figures: tuple[SaidFigure, ...]


@dataclass(frozen=True, slots=True)
class VerdictPart:
    """How many of the expectations had a verdict: a part of the bar; the key under it names it."""

    title: str
    n: int
    share: float
    look: str


def pages(desk: Desk) -> Iterator[Page]:
    """The expected results of every season."""
    for season in desk.programme.seasons:
        last = min(season.to, desk.programme.as_of)
        yield room_page(
            desk,
            season,
            KEY,
            (_part(desk, season),),
            title="Ожидали — получили",
            sub=f"Что обещали в начале сезона и что посчитано на {day(last)}",
        )


def _part(desk: Desk, season: Season) -> Part:
    if not season.expected:
        return empty_part(
            desk,
            "received",
            "Ожидаемые результаты",
            "В записи сезона ожиданий нет",
            f"Впишите в records/seasons/{season.id}.yml поле expected: чего ждёте, чем это "
            "измерите и какого значения хотите. Остальное посчитается само.",
        )
    found = received(desk.programme, season)
    html = desk.render(
        "monitoring/expected/table.html",
        summary=summary(found),
        rows=tuple(_row(desk, each) for each in found),
        shares=tuple(_shares(found)),
        over=season.to < desk.programme.as_of,
    )
    return Part("received", "Ожидаемые результаты", html)


def _row(desk: Desk, outcome: Received) -> ReceivedRow:
    tone, glyph, _ = _LOOKS[outcome.verdict]
    return ReceivedRow(
        text=nbsp(outcome.expected.text),
        seen_by=outcome.expected.seen_by.label,
        aim=nbsp(outcome.aim),
        said=nbsp(outcome.said),
        outcome=Badge(outcome.verdict.label, tone, glyph),
        figures=tuple(_figures(desk, outcome)),
    )


def _figures(desk: Desk, outcome: Received) -> Iterator[SaidFigure]:
    """Where several were added up, each says which it is."""
    for figure in outcome.figures:
        told = said(desk, figure)
        several = len(outcome.figures) > 1
        yield replace(told, summary=f"{figure.title}: {told.summary}") if several else told


def _shares(found: Sequence[Received]) -> Iterator[VerdictPart]:
    counts = Counter(outcome.verdict for outcome in found)
    for verdict in Verdict:
        n = counts[verdict]
        if n:
            yield VerdictPart(verdict.label, n, n / len(found), _LOOKS[verdict][2])
