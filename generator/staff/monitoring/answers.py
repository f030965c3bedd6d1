"""What the questionnaires of a season say: wave by wave, for groups that may be told."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from markupsafe import Markup

from generator.grammar import day, number
from generator.monitoring import waves_in
from generator.monitoring.answers.described import Band, ItemSummary, WaveSummary
from generator.monitoring.answers.satisfaction import MEASURE, cutoff_words, is_cut_off
from generator.monitoring.answers.scales import labels, starts
from generator.monitoring.answers.summary import wave_summary
from generator.monitoring.answers.themes import open_answers
from generator.monitoring.answers.years import wave_before
from generator.page import Page, Part
from generator.records.instrument import Direction, InstrumentKind
from generator.records.season import Season
from generator.records.wave import Wave
from generator.staff.addresses import href
from generator.staff.desk import Desk
from generator.staff.monitoring.answers_rows import (
    Piece,
    choice_rows,
    cut_table,
    label_of,
    number_rows,
    pieces,
    yes_rows,
)
from generator.staff.monitoring.frame import room_page
from generator.staff.monitoring.leading import Sentence
from generator.staff.monitoring.rooms import ROOMS, room_url
from generator.staff.monitoring.saying import SaidFigure, said
from generator.staff.rooms import empty_part, span

KEY = "answers"
_NBSP = "\N{NO-BREAK SPACE}"
_READ_AT = {
    InstrumentKind.INFLUENCE: "influence",
    InstrumentKind.CONFORMITY: "conformity",
}
_ENOUGH = 4
"""From how many questions up the highest and the lowest say something."""


@dataclass(frozen=True, slots=True)
class WaveLine:
    """A wave in the list at the top of the page; ``elsewhere`` is where its answers are read.

    It has its own ``id`` only when no part of the page tells it.
    """

    id: str
    title: str
    url: str
    when: str
    figure: SaidFigure
    elsewhere: str = ""


def pages(desk: Desk) -> Iterator[Page]:
    """The page of answers of every season."""
    for season in desk.programme.seasons:
        yield room_page(
            desk,
            season,
            KEY,
            _parts(desk, season),
            title="Что ответили участники",
            sub="Только по группам: ответы одного человека здесь не показаны. "
            f"По записям на {day(desk.programme.as_of)}",
        )


def anchor(wave: Wave) -> str:
    """The part of the page that tells a wave."""
    return f"w-{wave.id}"


def _parts(desk: Desk, season: Season) -> Iterator[Part]:
    found = (wave_summary(desk.programme, wave) for wave in waves_in(desk.programme, season))
    summaries = [summary for summary in found if summary is not None]
    if not summaries:
        yield empty_part(
            desk,
            "waves",
            "Волны",
            "Ответов пока нет",
            "Когда откроется первая волна анкетирования и придут ответы, они сложатся здесь "
            "в таблицы. Ответы из выгрузки читает nastavnik import responses.",
            "nastavnik new wave",
        )
        return
    lines = tuple(_line(desk, summary) for summary in summaries)
    yield Part("waves", "Волны", desk.render("monitoring/answers/waves.html", lines=lines))
    for summary in summaries:
        if _is_told_here(summary):
            yield _wave_part(desk, summary)


def _is_told_here(summary: WaveSummary) -> bool:
    return summary.instrument.kind is InstrumentKind.PROCESS


def _line(desk: Desk, summary: WaveSummary) -> WaveLine:
    wave = summary.wave
    when, figure = span(wave.opens_on, wave.closes_on), said(desk, summary.rate.figure)
    if _is_told_here(summary):
        return WaveLine("", wave.title, f"#{anchor(wave)}", when, figure)
    title, url = _read_at(desk, summary)
    return WaveLine(anchor(wave), wave.title, url or href(desk, wave), when, figure, title)


def _read_at(desk: Desk, summary: WaveSummary) -> tuple[str, str]:
    """The page of the monitoring where the answers of a wave are read: its title and address."""
    key = _READ_AT.get(summary.instrument.kind, "")
    season = desk.programme.get(Season, summary.wave.season)
    for room in ROOMS:
        if room.key == key and season is not None:
            return room.title, f"site:{room_url(desk, season, key)}"
    return "", ""


def _wave_part(desk: Desk, summary: WaveSummary) -> Part:
    if summary.rate.figure.numerator:
        html = _answers(desk, summary)
    else:
        html = desk.render("monitoring/answers/none.html", text="Ответов пока нет.")
    note = Markup.escape(f"{summary.instrument.audience.label}, {summary.wave.wave.label}")
    return Part(anchor(summary.wave), summary.wave.title, html, note=note)


def _answers(desk: Desk, summary: WaveSummary) -> Markup:
    wave = summary.wave
    before = wave_before(desk.programme, wave)
    earlier = wave_summary(desk.programme, before) if before else None
    return desk.render(
        "monitoring/answers/wave.html",
        wave=wave,
        lead=_lead(summary),
        cards=tuple(_cards(desk, summary)),
        numbers=number_rows(desk, summary, earlier),
        yes=yes_rows(desk, summary, earlier),
        choices=choice_rows(desk, summary),
        opens=open_answers(desk.programme, wave),
        cuts=cut_table(desk, summary),
        key=tuple(_key(desk, summary)),
        cutoff=cutoff_words(desk.programme),
        left_out=max((item.left_out for item in summary.items), default=0),
        k=desk.programme.school.k_staff,
        url=href(desk, wave),
    )


def _cards(desk: Desk, summary: WaveSummary) -> Iterator[SaidFigure]:
    yield replace(said(desk, summary.rate.figure), title="Ответили на анкету")
    title = f"Довольны результатом: {cutoff_words(desk.programme)}"
    for item in summary.items:
        satisfied = item.everyone.satisfied
        if item.item.measures == MEASURE and satisfied is not None:
            yield replace(said(desk, satisfied), title=title)


def _lead(summary: WaveSummary) -> tuple[Sentence, ...]:
    """The questions with the highest and the lowest mean, where there are several to choose from.

    Compared are questions of one scale where more is better, asked of most.
    """
    rated = [item for item in summary.items if _is_rated(item, _usual_ends(summary))]
    most = max((item.everyone.n for item in rated), default=0)
    told = [item for item in rated if 2 * item.everyone.n >= most]
    if len(told) < _ENOUGH:
        return ()
    ranked = sorted(told, key=lambda item: item.everyone.mean or 0.0)
    low, high = ranked[0], ranked[-1]
    claim = f"Самая высокая оценка: {_named(summary, high)}."
    return (Sentence(claim, f"Самая низкая: {_named(summary, low)}."),)


def _usual_ends(summary: WaveSummary) -> tuple[int, int] | None:
    """The ends of the scale that most questions have."""
    ends = [_ends(item) for item in summary.items if item.item.scale]
    return max(ends, key=ends.count, default=None)


def _ends(item: ItemSummary) -> tuple[int, int] | None:
    return (item.item.scale.min, item.item.scale.max) if item.item.scale else None


def _is_rated(item: ItemSummary, ends: tuple[int, int] | None) -> bool:
    rated = item.item.direction is Direction.HIGHER and _ends(item) == ends
    return rated and item.everyone.mean is not None


def _named(summary: WaveSummary, item: ItemSummary) -> str:
    one = item.everyone
    title = label_of(summary, item.item) or item.text
    top = item.item.scale.max if item.item.scale else 0
    mean = f"{number(one.mean or 0.0, 1)}{_NBSP}из{_NBSP}{top}"
    return f"«{title}» — {mean} (n{_NBSP}={_NBSP}{one.n})"


def _key(desk: Desk, summary: WaveSummary) -> Iterator[Piece]:
    """What the shades of the bars mean, for the scale that most questions have."""
    ends = _usual_ends(summary)
    item = next((one.item for one in summary.items if ends and _ends(one) == ends), None)
    if item is not None:
        begin = starts(item, desk.programme.school.satisfied_from if is_cut_off(item) else 0)
        finest = tuple(range(len(begin)))
        bands = tuple(Band(label, 0, 0.0) for label in labels(begin, finest))
        yield from pieces(item, bands)
