"""The course of a season: what was done, in counts of records."""

from collections.abc import Iterator

from generator import monitoring
from generator.figures import Figure
from generator.grammar import day
from generator.monitoring.course.counts import first_meeting
from generator.monitoring.course.gaps import gap_figure
from generator.monitoring.course.load import capacity_figure
from generator.page import Page, Part
from generator.programme.relations import pairs_in, state_of
from generator.programme.state import PairState
from generator.records.instrument import Instrument
from generator.records.season import Season
from generator.records.swot import Swot
from generator.staff.desk import Desk
from generator.staff.monitoring.frame import room_page
from generator.staff.monitoring.rows import gap_rows, load_rows, stage_rows
from generator.staff.monitoring.saying import SaidFigure, said
from generator.staff.monitoring.tables import (
    form_table,
    kind_shares,
    months,
    paper_rows,
    wave_rows,
    work_shares,
)
from generator.staff.rooms import Link, empty_part, link_of
from generator.staff.tracing import trails

KEY = "course"


def pages(desk: Desk) -> Iterator[Page]:
    """The course of every season."""
    for season in desk.programme.seasons:
        yield room_page(
            desk,
            season,
            KEY,
            _parts(desk, season),
            title="Ход программы",
            sub=f"Что сделано по записям на {day(desk.programme.as_of)}: пары, встречи, планы, "
            "документы",
        )


def _parts(desk: Desk, season: Season) -> Iterator[Part]:
    pairs = pairs_in(desk.programme, season)
    yield from _of_stages(desk, season)
    if pairs:
        yield _part(desk, "pairs", "Пары и группы", table=form_table(desk.programme, season))
        yield from _of_meetings(desk, season)
        plans = monitoring.plan_figures(desk.programme, season)
        yield _part(desk, "plans", "Планы и цели", "figures", figures=_said(desk, season, plans))
        yield from _of_rhythm(desk, season)
        yield from _of_load(desk, season)
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
        "pairs",
        "Пары и группы",
        "Пар ещё нет",
        "Ход программы складывается сам из записей пар и встреч. Начните с первой пары.",
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


def _of_stages(desk: Desk, season: Season) -> Iterator[Part]:
    if season.stages:
        yield _part(desk, "stages", "Этапы и план", rows=stage_rows(desk, season))


def _of_rhythm(desk: Desk, season: Season) -> Iterator[Part]:
    """How soon pairs met and how long they were silent."""
    first, gap = first_meeting(desk.programme, season), gap_figure(desk.programme, season)
    if first.n:
        yield _part(
            desk,
            "rhythm",
            "Первая встреча и перерывы",
            cards=tuple((figure, trails(desk, figure)) for figure in (first, gap)),
            bands=gap_rows(desk.programme, season),
            n=gap.n,
        )


def _of_load(desk: Desk, season: Season) -> Iterator[Part]:
    rows = load_rows(desk.programme, season)
    if rows:
        figures = _said(desk, season, (capacity_figure(desk.programme, season),))
        yield _part(desk, "load", "Нагрузка наставников", rows=rows, figures=figures)


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
