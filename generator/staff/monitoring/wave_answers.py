"""What the answers to one wave say: who is satisfied, every question, themes, by form."""

from collections.abc import Iterator
from dataclasses import replace

from markupsafe import Markup

from generator.grammar import nbsp, number, quoted
from generator.monitoring.answers.described import Band, ItemSummary, WaveSummary
from generator.monitoring.answers.hiding import still_open
from generator.monitoring.answers.satisfaction import MEASURE, cutoff_words, is_cut_off
from generator.monitoring.answers.scales import labels, starts
from generator.monitoring.answers.summary import wave_summary
from generator.monitoring.answers.themes import open_answers
from generator.monitoring.answers.years import wave_before
from generator.page import Part
from generator.records.instrument import Direction, InstrumentKind
from generator.records.season import Season
from generator.records.wave import Wave
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
from generator.staff.monitoring.leading import Sentence
from generator.staff.monitoring.rooms import ROOMS, room_url
from generator.staff.monitoring.saying import SaidFigure, said
from generator.staff.rooms import Link, links_part

PART = "answers"
"""The part of a wave's page that tells its answers."""
_NBSP = "\N{NO-BREAK SPACE}"
_TITLE = "Что ответили"
_WHY_WAIT = "Пока она идёт, сегодняшняя страница отличалась бы от вчерашней на один ответ."
_READ_AT = {
    InstrumentKind.INFLUENCE: "influence",
    InstrumentKind.CONFORMITY: "conformity",
}
_ENOUGH = 4
"""From how many questions up the highest and the lowest say something."""


def answers_part(desk: Desk, wave: Wave) -> Iterator[Part]:
    """What was answered to a wave, or the way to where it is read; nothing before it opens."""
    summary = wave_summary(desk.programme, wave)
    if summary is None or wave.opens_on > desk.programme.as_of:
        return
    elsewhere = read_at(desk, summary)
    waiting = still_open(desk.programme, wave)
    if elsewhere is not None:
        yield links_part(desk, PART, _TITLE, (elsewhere,))
    elif summary.rate.figure.numerator and waiting:
        text = f"{waiting[0].upper()}{waiting[1:]}. {_WHY_WAIT}"
        yield Part(PART, _TITLE, desk.render("monitoring/answers/none.html", text=nbsp(text)))
    elif summary.rate.figure.numerator:
        yield Part(PART, _TITLE, _answers(desk, summary))
    else:
        html = desk.render("monitoring/answers/none.html", text="Ответов пока нет.")
        yield Part(PART, _TITLE, html)


def read_at(desk: Desk, summary: WaveSummary) -> Link | None:
    """The page of the monitoring where answers are read that a wave's own page does not tell."""
    key = _READ_AT.get(summary.instrument.kind, "")
    season = desk.programme.get(Season, summary.wave.season)
    for room in ROOMS:
        if room.key == key and season is not None:
            title = f"{room.title}, сезон{_NBSP}{season.title}"
            return Link(title, f"site:{room_url(desk, season, key)}", room.about)
    return None


def _answers(desk: Desk, summary: WaveSummary) -> Markup:
    wave = summary.wave
    before = wave_before(desk.programme, wave)
    earlier = wave_summary(desk.programme, before) if before else None
    return desk.render(
        "monitoring/answers/wave.html",
        wave=wave,
        lead=extremes(summary),
        cards=(
            replace(said(desk, summary.rate.figure), title="Ответили на анкету"),
            *satisfied_of(desk, summary),
        ),
        numbers=number_rows(desk, summary, earlier),
        yes=yes_rows(desk, summary, earlier),
        choices=choice_rows(desk, summary),
        opens=open_answers(desk.programme, wave),
        cuts=cut_table(desk, summary),
        key=tuple(_key(desk, summary)),
        cutoff=cutoff_words(desk.programme),
        left_out=max((item.left_out for item in summary.items), default=0),
        k=desk.programme.school.k_staff,
    )


def satisfied_of(desk: Desk, summary: WaveSummary) -> Iterator[SaidFigure]:
    """The share of the satisfied, where the wave asks about the result."""
    title = f"Довольны результатом: {cutoff_words(desk.programme)}"
    for item in summary.items:
        satisfied = item.everyone.satisfied
        if item.item.measures == MEASURE and satisfied is not None:
            yield replace(said(desk, satisfied), title=title)


def extremes(summary: WaveSummary) -> tuple[Sentence, ...]:
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
    return f"{quoted(title)} — {mean} (n{_NBSP}={_NBSP}{one.n})"


def _key(desk: Desk, summary: WaveSummary) -> Iterator[Piece]:
    """What the shades of the bars mean, for the scale that most questions have."""
    ends = _usual_ends(summary)
    item = next((one.item for one in summary.items if ends and _ends(one) == ends), None)
    if item is not None:
        begin = starts(item, desk.programme.school.satisfied_from if is_cut_off(item) else 0)
        finest = tuple(range(len(begin)))
        bands = tuple(Band(label, 0, 0.0) for label in labels(begin, finest))
        yield from pieces(item, bands)
