"""The pages of the report: its sections in order, for every season."""

from collections.abc import Iterator

from markupsafe import Markup

from generator import monitoring
from generator.figures import Figure
from generator.grammar import day
from generator.page import Page, Part
from generator.programme.relations import pairs_in, state_of
from generator.programme.state import PairState
from generator.records.instrument import Instrument
from generator.records.season import Season
from generator.records.swot import Swot
from generator.staff.desk import Desk
from generator.staff.monitoring.leading import leading
from generator.staff.monitoring.saying import SaidFigure, said
from generator.staff.monitoring.tables import (
    form_table,
    kind_shares,
    months,
    paper_rows,
    wave_rows,
    work_shares,
)
from generator.staff.rooms import Link, empty_part, head, link_of
from generator.staff.seasons import begin_page, list_url, switch

TITLE = "Мониторинг"
SECTION = "monitoring.html"


def pages(desk: Desk) -> Iterator[Page]:
    """The report of every season; what to do first where there is no season."""
    if not desk.programme.seasons:
        yield begin_page(desk, SECTION, TITLE)
    for season in desk.programme.seasons:
        yield Page(
            url=list_url(desk, "monitoring", season),
            title=f"{TITLE}, {season.title}",
            section=SECTION,
            kind="monitoring",
            head=_head(desk, season),
            parts=tuple(_parts(desk, season)),
            layout="article",
        )


def _head(desk: Desk, season: Season) -> Markup:
    sub = (
        f"Что сделано по записям на {day(desk.programme.as_of)}; ответы анкет здесь не разбираются"
    )
    return head(
        desk,
        f"Ход сезона {season.title}",
        sub,
        kicker=TITLE,
        seasons=switch(desk, "monitoring", season),
    )


def _parts(desk: Desk, season: Season) -> Iterator[Part]:
    pairs = pairs_in(desk.programme, season)
    if pairs:
        yield _part(desk, "summary", "Главное", lead=leading(desk.programme, season))
        yield _part(desk, "pairs", "Пары и группы", table=form_table(desk.programme, season))
        yield from _of_meetings(desk, season)
        plans = monitoring.plan_figures(desk.programme, season)
        yield _part(desk, "plans", "Планы и цели", "figures", figures=_said(desk, season, plans))
    else:
        yield _nothing(desk)
    yield _part(desk, "waves", "Анкеты: кто ответил", rows=wave_rows(desk, season))
    yield _of_papers(desk, season)
    if any(state_of(desk.programme, pair) is not PairState.PLANNED for pair in pairs):
        figures = monitoring.requirement_figures(desk.programme, season)
        yield _part(
            desk, "requirements", "Требования", "figures", figures=_said(desk, season, figures)
        )
    yield from _of_ends(desk, season)
    yield from _of_links(desk, season)


def _nothing(desk: Desk) -> Part:
    return empty_part(
        desk,
        "summary",
        "Главное",
        "Считать пока нечего",
        "Отчёт складывается сам из записей пар и встреч. Начните с первой пары.",
        "nastavnik new pair",
    )


def _part(desk: Desk, key: str, title: str, template: str = "", **view: object) -> Part:
    return Part(key, title, desk.render(f"monitoring/{template or key}.html", **view))


def _said(desk: Desk, season: Season, figures: tuple[Figure, ...]) -> tuple[SaidFigure, ...]:
    """In a season that is over, what there was nothing to count of is left out."""
    over = season.to < desk.programme.as_of
    shown = (figure for figure in figures if figure.denominator or not over)
    return tuple(said(desk, figure) for figure in shown)


def _of_meetings(desk: Desk, season: Season) -> Iterator[Part]:
    shown = months(desk.programme, season)
    if shown.total:
        yield _part(desk, "activity", "Встречи по месяцам", months=shown)
        yield _part(
            desk,
            "kinds",
            "Виды встреч и формы работы",
            kinds=kind_shares(desk.programme, season),
            works=work_shares(desk.programme, season),
            total=shown.total,
        )


def _of_ends(desk: Desk, season: Season) -> Iterator[Part]:
    ends = monitoring.early_ends(desk.programme, season)
    if ends:
        rows = tuple((reason.label, n) for reason, n in ends)
        whole = len(pairs_in(desk.programme, season))
        yield _part(
            desk, "ends", "Досрочные завершения", rows=rows, n=sum(n for _, n in ends), whole=whole
        )


def _of_papers(desk: Desk, season: Season) -> Part:
    programme = desk.programme
    figures = (
        monitoring.papers_figure(programme, season),
        *monitoring.consent_figures(programme, pairs_in(programme, season), season),
    )
    return _part(
        desk,
        "papers",
        "Документы и согласия",
        papers=paper_rows(desk, season),
        figures=_said(desk, season, figures),
    )


def _of_links(desk: Desk, season: Season) -> Iterator[Part]:
    """What the numbers are to be read with: the curator's SWOT, the questionnaires."""
    links = [
        link_of(desk, swot, "сильные и слабые стороны, возможности, угрозы")
        for swot in desk.programme.of(Swot)
        if swot.season == season.id
    ]
    used = {wave.instrument for wave in monitoring.waves_in(desk.programme, season)}
    links += [
        _instrument_link(desk, instrument)
        for instrument in desk.programme.of(Instrument)
        if instrument.id in used
    ]
    if links:
        yield Part("links", "С чем читать", desk.render("rooms/links.html", links=tuple(links)))


def _instrument_link(desk: Desk, instrument: Instrument) -> Link:
    return link_of(desk, instrument, f"{instrument.audience.label}, {instrument.kind.label}")
