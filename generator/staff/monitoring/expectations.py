"""What participants expected and what they got: the same people, the same questions, twice."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.grammar import count, day, nbsp, number
from generator.monitoring import waves_in
from generator.monitoring.answers.cut import EVERYONE, cut_title
from generator.monitoring.answers.expectations import Gap, expectations
from generator.page import Page, Part
from generator.programme import Programme
from generator.records.instrument import Audience, Instrument
from generator.records.season import Season
from generator.records.vocabulary import WaveKey
from generator.staff.addresses import sentence
from generator.staff.desk import Desk
from generator.staff.monitoring.answers_rows import CutCell, CutTable, Piece
from generator.staff.monitoring.frame import room_page
from generator.staff.monitoring.leading import Sentence
from generator.staff.monitoring.saying import SaidFigure, said
from generator.staff.rooms import empty_part

KEY = "expectations"
NEARLY = 0.5
"""A mean difference under half a point is not called better or worse."""

_NBSP = "\N{NO-BREAK SPACE}"
_TITLES = {
    Audience.MENTEE: "Наставляемые",
    Audience.MENTOR: "Наставники",
    Audience.CURATOR: "Кураторы о парах",
    Audience.PARENT: "Родители",
    Audience.PARTNER: "Партнёры",
}
_LOOKS = {"лучше": "good", "не хуже": "good", "хуже": "bad", "не лучше": "bad"}
"""How the bands of people are drawn, by the beginning of their names; the rest is plain."""


@dataclass(frozen=True, slots=True)
class GapRow:
    """A row of the chart and of the table under it; ``small`` says why there is nothing to draw."""

    label: str
    note: str
    before: float = 0.0
    after: float = 0.0
    before_text: str = ""
    after_text: str = ""
    delta: str = ""
    verdict: str = ""
    tone: str = "plain"
    direction: str = "same"
    small: str = ""
    pieces: tuple[Piece, ...] = ()
    figure: SaidFigure | None = None
    once: str = ""


def pages(desk: Desk) -> Iterator[Page]:
    """The page of expectations of every season."""
    for season in desk.programme.seasons:
        yield room_page(
            desk,
            season,
            KEY,
            _parts(desk, season),
            title="Чего ждали и что получили",
            sub="Сравниваются ответы одних и тех же людей на входе и на выходе. "
            f"По записям на {day(desk.programme.as_of)}",
        )


def _parts(desk: Desk, season: Season) -> Iterator[Part]:
    parts = [
        _part(desk, season, audience, gaps)
        for audience in _TITLES
        if (gaps := expectations(desk.programme, season, audience))
    ]
    yield from parts or (_nothing(desk, season),)


def _nothing(desk: Desk, season: Season) -> Part:
    waves = waves_in(desk.programme, season)
    waiting = sum(wave.wave is WaveKey.ENTRY for wave in waves)
    text = (
        "Ожидания записаны на входе; сравнить их будет с чем, когда в конце сезона участники "
        "ответят на те же вопросы ещё раз и ответы внесут: nastavnik import responses."
        if waiting
        else "Нужны две волны одной анкеты: на входе, до встреч, и на выходе. Ответы связывает "
        "код участника, а не имя."
    )
    return empty_part(
        desk, "expectations", "Ожидания", "Сравнивать пока не с чем", text, "nastavnik new wave"
    )


def _part(desk: Desk, season: Season, audience: Audience, gaps: tuple[Gap, ...]) -> Part:
    titles = _parameters(desk.programme, season, audience)
    everyone = [gap for gap in gaps if gap.cut == EVERYONE]
    told = sorted((gap for gap in everyone if not gap.hidden), key=lambda gap: gap.gain)
    hidden = [gap for gap in everyone if gap.hidden]
    tops = [gap.item.scale for gap in told if gap.item.scale]
    html = desk.render(
        "monitoring/expectations/audience.html",
        lead=_lead(told, titles),
        rows=tuple(_row(desk, gap, titles) for gap in (*told, *hidden)),
        low=min((scale.min for scale in tops), default=1),
        high=max((scale.max for scale in tops), default=10),
        cuts=_cuts(desk, gaps, titles),
        k=desk.programme.school.k_staff,
        nearly=number(NEARLY, 1),
    )
    return Part(audience.value, _TITLES[audience], html)


def audience_leads(desk: Desk, season: Season) -> Iterator[Sentence]:
    """What is said over the chart of each audience, with whose expectations they are."""
    for audience, title in _TITLES.items():
        everyone = [
            gap
            for gap in expectations(desk.programme, season, audience)
            if gap.cut == EVERYONE and not gap.hidden
        ]
        told = sorted(everyone, key=lambda gap: gap.gain)
        for lead in _lead(told, _parameters(desk.programme, season, audience)):
            claim = f"{title}: {lead.claim[:1].lower()}{lead.claim[1:]}"
            yield Sentence(claim, lead.text)


def _parameters(programme: Programme, season: Season, audience: Audience) -> dict[str, str]:
    """What an audience's questionnaires of a season call what they ask about."""
    found = (programme.get(Instrument, wave.instrument) for wave in waves_in(programme, season))
    return {
        key: sentence(title)
        for instrument in found
        if instrument is not None and instrument.audience is audience
        for key, title in instrument.parameters.items()
    }


def _label(gap: Gap, titles: dict[str, str]) -> str:
    return nbsp(titles.get(gap.item.measures, "") or gap.got_as)


def _lead(told: list[Gap], titles: dict[str, str]) -> tuple[Sentence, ...]:
    """How many expectations came true, and where reality fell short most."""
    if not told:
        return ()
    short = [gap for gap in told if _verdict(gap)[1] == "bad"]
    if not short:
        asked = count(len(told), "вопроса", "вопросов", "вопросов")
        claim = f"Ни по одному из {asked} реальность заметно не отстала от ожиданий."
        best = told[-1]
        text = f"Сильнее всего превзошли ожидания: {_said(best, titles)}."
        return (Sentence(claim, text if _verdict(best)[1] == "good" else ""),)
    fell = count(len(short), "вопросу", "вопросам", "вопросам")
    claim = f"Реальность заметно отстала от ожиданий по {fell} из {len(told)}."
    return (Sentence(claim, f"Дальше всего: {_said(short[0], titles)}."),)


def _said(gap: Gap, titles: dict[str, str]) -> str:
    expected, got = number(gap.expected_mean or 0.0, 1), number(gap.got_mean or 0.0, 1)
    n = f"n{_NBSP}={_NBSP}{gap.n_paired}"
    return f"«{_label(gap, titles)}» — ждали {expected}, получили {got} ({n})"


def _row(desk: Desk, gap: Gap, titles: dict[str, str]) -> GapRow:
    row = GapRow(_label(gap, titles), f"n{_NBSP}={_NBSP}{gap.n_paired}", once=_once(gap))
    if gap.difference is None:
        return replace(row, small=gap.hidden)
    verdict, tone = _verdict(gap)
    delta = number(gap.difference, 1)
    figure = replace(said(desk, gap.figure), fact=_signed(delta), parts="", share=None)
    return replace(
        row,
        before=gap.expected_mean or 0.0,
        after=gap.got_mean or 0.0,
        before_text=number(gap.expected_mean or 0.0, 1),
        after_text=number(gap.got_mean or 0.0, 1),
        delta=_signed(delta),
        verdict=verdict,
        tone=tone,
        direction="same" if tone == "plain" else ("up" if gap.difference > 0 else "down"),
        pieces=tuple(_pieces(gap)),
        figure=figure,
    )


def _verdict(gap: Gap) -> tuple[str, str]:
    """In words and in colour, by the difference as it is printed."""
    gain = round(gap.gain, 1)
    if abs(gain) < NEARLY:
        return "почти так же", "plain"
    return ("лучше", "good") if gain > 0 else ("хуже", "bad")


def _signed(delta: str) -> str:
    zero = not delta.strip("−0,")
    return "0,0" if zero else (delta if delta.startswith("−") else f"+{delta}")


def _pieces(gap: Gap) -> Iterator[Piece]:
    for band in gap.bands:
        look = _LOOKS.get(band.label.partition(",")[0], "plain")
        yield Piece(band.label, band.n, band.share, look)


def _once(gap: Gap) -> str:
    """Who answered at one end only."""
    parts = (("на входе", gap.only_entry), ("на выходе", gap.only_exit))
    return nbsp(", ".join(f"{word}{_NBSP}{n}" for word, n in parts if n))


def _cuts(desk: Desk, gaps: tuple[Gap, ...], titles: dict[str, str]) -> CutTable:
    """Expected and got by form and model, of the groups that may be told."""
    parts = [gap for gap in gaps if gap.cut != EVERYONE]
    told = {(gap.item.key, gap.cut): gap for gap in parts if not gap.hidden}
    shown = sorted({cut for _, cut in told})
    asked = dict.fromkeys(key for key, _ in told)
    labels = {gap.item.key: _label(gap, titles) for gap in gaps}
    forms = {gap.cut for gap in parts if not gap.cut.model} - set(shown)
    return CutTable(
        titles=tuple(sentence(cut_title(desk.programme, cut)) for cut in shown),
        rows=tuple(
            (labels[key], tuple(_cell(told.get((key, cut))) for cut in shown)) for key in asked
        ),
        untold=tuple(cut_title(desk.programme, cut) for cut in sorted(forms)),
    )


def _cell(gap: Gap | None) -> CutCell:
    if gap is None or gap.difference is None:
        return CutCell()
    expected, got = number(gap.expected_mean or 0.0, 1), number(gap.got_mean or 0.0, 1)
    change = _signed(number(gap.difference, 1))
    return CutCell(f"{expected} → {got}", f"{change}, n{_NBSP}={_NBSP}{gap.n_paired}")
