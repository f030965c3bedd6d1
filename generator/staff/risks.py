"""Risks: how likely and how grave in words, what is done about each, which pairs they touch."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.grammar import count, nbsp
from generator.page import Page, Part
from generator.records.pair import Pair
from generator.records.risk import Grade, Risk
from generator.records.swot import Swot
from generator.staff.addresses import sentence
from generator.staff.badges import Badge
from generator.staff.desk import Desk
from generator.staff.rooms import Link, empty_part, head, link_of, prose_html

URL = "risks.html"
_GRADES = (Grade.LOW, Grade.MEDIUM, Grade.HIGH)
_IMPACT = {Grade.LOW: "низкое", Grade.MEDIUM: "среднее", Grade.HIGH: "высокое"}
_TONES = ("plain", "plain", "plain", "warn", "bad")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the matrix; ``zone`` is 0 calm, 1 watch, 2 act."""

    zone: int
    risks: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """Risks of one likelihood, from low to high impact."""

    likelihood: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class RiskView:
    """A risk with its measures."""

    id: str
    title: str
    kind: str
    grades: tuple[Badge, ...]
    owner: str
    season: str
    mitigation: tuple[str, ...]
    note: Markup
    touched: tuple[Link, ...]


def pages(desk: Desk) -> Iterator[Page]:
    """The page of risks of all seasons."""
    risks = sorted(desk.programme.of(Risk), key=lambda risk: (-_weight(risk), risk.title))
    held = [risk for risk in risks if not risk.closed]
    closed = [risk for risk in risks if risk.closed]
    said = f"{count(len(held), 'риск', 'риска', 'рисков')} под наблюдением"
    yield Page(
        url=URL,
        title="Риски",
        section="programme.html",
        kind="risks",
        head=head(desk, "Риски", said if held else ""),
        parts=tuple(_parts(desk, held, closed)),
        crumbs=desk.crumbs(("Программа", "programme.html")),
    )


def _weight(risk: Risk) -> int:
    return _GRADES.index(risk.likelihood) + _GRADES.index(risk.impact)


def _parts(desk: Desk, held: list[Risk], closed: list[Risk]) -> Iterator[Part]:
    if not (held or closed):
        yield empty_part(
            desk,
            "none",
            "Риски",
            "Рисков пока нет",
            "Начните с трёх, названных в рекомендациях: наставничество не видят средством роста, "
            "высокая нагрузка, низкая мотивация наставников.",
            "nastavnik new risk",
        )
        return
    if held:
        html = desk.render("risks/matrix.html", rows=matrix(held))
        yield Part("matrix", "Где опаснее", html, text="\N{NBSP}")
        html = desk.render("risks/list.html", risks=[_view(desk, risk) for risk in held])
        yield Part("held", "Что делаем", html)
    if closed:
        html = desk.render("risks/list.html", risks=[_view(desk, risk) for risk in closed])
        yield Part("closed", "Снятые", html)


def matrix(risks: list[Risk]) -> tuple[MatrixRow, ...]:
    """Likelihood from high to low against impact from low to high."""
    return tuple(
        MatrixRow(
            sentence(likelihood.label),
            tuple(_cell(risks, likelihood, impact) for impact in _GRADES),
        )
        for likelihood in reversed(_GRADES)
    )


def _cell(risks: list[Risk], likelihood: Grade, impact: Grade) -> Cell:
    weight = _GRADES.index(likelihood) + _GRADES.index(impact)
    found = [risk for risk in risks if (risk.likelihood, risk.impact) == (likelihood, impact)]
    links = tuple(Link(nbsp(sentence(risk.key.label)), f"#{risk.id}") for risk in found)
    return Cell(max(0, weight - 2), links)


def _view(desk: Desk, risk: Risk) -> RiskView:
    tone = _TONES[_weight(risk)]
    season = desk.programme.season_of(risk)
    return RiskView(
        id=risk.id,
        title=nbsp(risk.title),
        kind=nbsp(sentence(risk.key.label)),
        grades=(
            Badge(f"вероятность {risk.likelihood.label}", tone),
            Badge(f"влияние {_IMPACT[risk.impact]}", tone),
        ),
        owner=desk.responsible(risk.owner) if risk.owner else "",
        season=season.title if season else "",
        mitigation=tuple(nbsp(measure) for measure in risk.mitigation),
        note=prose_html(desk, risk.note, f"{risk.id}-"),
        touched=tuple(_touched(desk, risk)),
    )


def _touched(desk: Desk, risk: Risk) -> Iterator[Link]:
    """Pairs that name the risk, with their own measure; SWOT statements that rest on it."""
    for pair in desk.programme.pointing(Pair, risk.id, "risks"):
        action = next(own.action for own in pair.risks if own.risk == risk.id)
        season = desk.programme.season_of(pair)
        when = season.title if season else pair.season
        yield link_of(desk, pair, nbsp(f"{action} ({when})"), "person")
    for swot in desk.programme.pointing(Swot, risk.id):
        yield link_of(desk, swot, "угроза или слабая сторона опирается на этот риск")
