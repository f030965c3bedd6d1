"""What the questionnaires of a season say in short; each wave is read on its own page."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import day
from generator.monitoring import waves_in
from generator.monitoring.answers.described import WaveSummary
from generator.monitoring.answers.hiding import still_open
from generator.monitoring.answers.summary import wave_summary
from generator.page import Page, Part
from generator.records.season import Season
from generator.staff.addresses import href
from generator.staff.desk import Desk
from generator.staff.monitoring.frame import room_page
from generator.staff.monitoring.leading import Sentence
from generator.staff.monitoring.saying import SaidFigure, said
from generator.staff.monitoring.wave_answers import PART, extremes, read_at, satisfied_of
from generator.staff.rooms import Link, empty_part, span

KEY = "answers"


@dataclass(frozen=True, slots=True)
class WaveLine:
    """A wave in short; ``elsewhere`` is the page of the monitoring that tells its answers."""

    title: str
    url: str
    when: str
    rate: SaidFigure
    satisfied: SaidFigure | None
    gist: tuple[Sentence, ...]
    waiting: str
    elsewhere: Link | None


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


def _parts(desk: Desk, season: Season) -> Iterator[Part]:
    found = (wave_summary(desk.programme, wave) for wave in waves_in(desk.programme, season))
    lines = [_line(desk, summary) for summary in found if summary is not None]
    if not lines:
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
    told = tuple(line for line in lines if line.elsewhere is None)
    others = tuple(line for line in lines if line.elsewhere is not None)
    if told:
        html = desk.render("monitoring/answers/waves.html", lines=told)
        yield Part("waves", "Анкеты о программе", html)
    if others:
        html = desk.render("monitoring/answers/others.html", lines=others)
        yield Part("others", "Измерения и листы", html)


def _line(desk: Desk, summary: WaveSummary) -> WaveLine:
    wave = summary.wave
    return WaveLine(
        title=wave.title,
        url=href(desk, wave, PART),
        when=span(wave.opens_on, wave.closes_on),
        rate=said(desk, summary.rate.figure),
        satisfied=next(satisfied_of(desk, summary), None),
        gist=extremes(summary),
        waiting=still_open(desk.programme, wave),
        elsewhere=read_at(desk, summary),
    )
