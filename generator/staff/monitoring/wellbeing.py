"""Well-being of the season: each indicator wave by wave on its own scale, groups only."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.grammar import nbsp, number
from generator.monitoring.influence import Change, Strength, Turn
from generator.monitoring.wellbeing import Line, Reading, wellbeing
from generator.page import Page, Part
from generator.records.indicator import WellbeingSide
from generator.records.instrument import Direction
from generator.records.season import Season
from generator.staff.desk import Desk
from generator.staff.monitoring.frame import room_page
from generator.staff.monitoring.leading import Sentence
from generator.staff.monitoring.saying import SaidFigure, said
from generator.staff.rooms import empty_part

KEY = "wellbeing"
_TITLES = {
    WellbeingSide.SOCIAL: "Социальное благополучие",
    WellbeingSide.PROFESSIONAL: "Профессиональное благополучие",
}
_NOT_ASKED = "В этом сезоне ещё не спрашивали."
_WAITING = "Сравнить можно будет после измерения на выходе."
_FEW = "мало"


@dataclass(frozen=True, slots=True)
class Point:
    """A wave on the chart; ``value`` is None where the group is small."""

    title: str
    under: str
    value: float | None
    text: str


@dataclass(frozen=True, slots=True)
class WaveRow:
    """A wave in the table behind the charts."""

    title: str
    wave: str
    n: int
    mean: str
    hidden: str


@dataclass(frozen=True, slots=True)
class Card:
    """One indicator by one questionnaire."""

    title: str
    note: str
    low: int
    high: int
    points: tuple[Point, ...]
    words: str
    figure: SaidFigure
    rows: tuple[WaveRow, ...]


def pages(desk: Desk) -> Iterator[Page]:
    """The well-being of every season."""
    for season in desk.programme.seasons:
        yield room_page(
            desk,
            season,
            KEY,
            _parts(desk, season),
            title="Благополучие",
            sub="Как людям в программе: средние по группам, от волны к волне",
        )


def _parts(desk: Desk, season: Season) -> Iterator[Part]:
    lines = wellbeing(desk.programme, season)
    if not desk.programme.school.wellbeing:
        yield _empty(
            desk,
            "Набор показателей не назван",
            "Перечислите в records/school.yml, в поле wellbeing, по каким вопросам анкет вы судите "
            "о благополучии: например, comfort, support, climate.",
        )
    elif not lines:
        yield _empty(
            desk,
            "Измерений ещё не было",
            "Благополучие считается по ответам анкет. Откройте первую волну.",
            "nastavnik new wave",
        )
    else:
        yield from _told(desk, season, lines)


def _empty(desk: Desk, title: str, text: str, command: str = "") -> Part:
    return empty_part(desk, "wellbeing", "Благополучие", title, text, command)


def _told(desk: Desk, season: Season, lines: Sequence[Line]) -> Iterator[Part]:
    lead = tuple(_leading(lines))
    if lead:
        yield Part("summary", "Главное", desk.render("monitoring/summary.html", lead=lead))
    for side, title in _TITLES.items():
        cards = tuple(_card(desk, season, line) for line in lines if line.measure.side is side)
        if cards:
            html = desk.render("monitoring/wellbeing/cards.html", cards=cards, title=title)
            yield Part(side.value, title, html)


def _card(desk: Desk, season: Season, line: Line) -> Card:
    falls = line.direction is Direction.LOWER
    return Card(
        title=nbsp(line.measure.title),
        note=line.instrument.title + ("; чем ниже, тем лучше" if falls else ""),
        low=line.scale[0],
        high=line.scale[1],
        points=tuple(_point(reading) for reading in line.readings),
        words=nbsp(_words(season, line)),
        figure=said(desk, line.figure),
        rows=tuple(_row(reading) for reading in line.readings),
    )


def _point(reading: Reading) -> Point:
    return Point(
        title=reading.wave.wave.label,
        under=reading.season.title,
        value=reading.mean,
        text=_mean(reading) or _FEW,
    )


def _row(reading: Reading) -> WaveRow:
    return WaveRow(
        title=f"{reading.season.title}, {reading.wave.wave.label}",
        wave=reading.wave.title,
        n=reading.n,
        mean=_mean(reading),
        hidden=reading.hidden,
    )


def _mean(reading: Reading) -> str:
    """Of a coarse mean no more than its halves are said."""
    if reading.mean is None:
        return ""
    return f"{'≈' if reading.coarse else ''}{number(reading.mean, 1)}"


def _words(season: Season, line: Line) -> str:
    if line.change is not None:
        return line.change.sentence
    if line.readings[-1].season is not season:
        return _NOT_ASKED
    earlier = any(reading.season is season for reading in line.readings)
    return _WAITING if earlier and line.readings[-1].coarse else ""


def _leading(lines: Sequence[Line]) -> Iterator[Sentence]:
    """What may be said of the changes of the season, worst first."""
    changed = [(line.measure.title, line.change) for line in lines if line.change]
    for claim, fits in _GROUPS:
        titles = [title for title, change in changed if change and fits(change)]
        if titles:
            yield Sentence(claim, f"{'; '.join(titles)}.")


def _is_worse(change: Change) -> bool:
    return change.strength is Strength.STEADY and change.turn is Turn.WORSE


def _is_better(change: Change) -> bool:
    return change.strength is Strength.STEADY and change.turn is Turn.BETTER


def _is_unseen(change: Change) -> bool:
    return change.strength is Strength.UNSEEN


def _is_unsure(change: Change) -> bool:
    return change.strength in {Strength.PRELIMINARY, Strength.NONE}


_GROUPS = (
    ("Стало хуже:", _is_worse),
    ("Стало лучше:", _is_better),
    ("Заметной перемены не видно:", _is_unseen),
    ("Ответов мало, вывод предварительный или его нет:", _is_unsure),
)
