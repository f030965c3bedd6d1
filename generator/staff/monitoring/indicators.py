"""Indicators of a season against the school's targets, and what their shares are taken of."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.grammar import count, day
from generator.monitoring.indicators import Indicator, Reach, indicators
from generator.monitoring.saying import parts_said, value_said
from generator.page import Page, Part
from generator.programme.relations import pairs_in
from generator.records.season import Season
from generator.staff.addresses import sentence
from generator.staff.badges import Badge
from generator.staff.desk import Desk
from generator.staff.monitoring.denominators import denominators_part
from generator.staff.monitoring.frame import room_page
from generator.staff.monitoring.leading import Sentence
from generator.staff.monitoring.saying import SaidFigure, of, said
from generator.staff.rooms import empty_part

KEY = "indicators"
_PER_CENT = 100


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """An indicator in the table; ``goal_share`` puts the tick on its bar, which counts lack."""

    figure: SaidFigure
    goal: str
    goal_share: float | None
    outcome: Badge | None
    parts: str


def pages(desk: Desk) -> Iterator[Page]:
    """The indicators of every season."""
    for season in desk.programme.seasons:
        last = min(season.to, desk.programme.as_of)
        yield room_page(
            desk,
            season,
            KEY,
            _parts(desk, season),
            title="Показатели",
            sub=f"Факт на {day(last)} рядом с целью, которую поставила организация",
        )


def _parts(desk: Desk, season: Season) -> Iterator[Part]:
    if not pairs_in(desk.programme, season):
        yield empty_part(
            desk,
            "official",
            "Официальные показатели",
            "Считать пока нечего",
            "Показатели складываются из записей пар, участников и достижений. Начните с первой "
            "пары.",
            "nastavnik new pair",
        )
    else:
        yield from _counted(desk, season)
    yield denominators_part(desk, season)


def _counted(desk: Desk, season: Season) -> Iterator[Part]:
    found = indicators(desk.programme, season)
    official = [each for each in found if each.official]
    others = [each for each in found if not each.official]
    now = "" if season.to < desk.programme.as_of else "Пока "
    lead = (
        *_leading(official, now, "официальных показателей"),
        *_leading(others, now, "остальных, где она есть"),
    )
    if lead:
        yield Part("summary", "Главное", desk.render("monitoring/summary.html", lead=lead))
    yield _table(desk, season, "official", "Официальные показатели", official)
    yield _table(desk, season, "own", "Что ещё показывает организация", others)


def _table(desk: Desk, season: Season, key: str, title: str, found: Sequence[Indicator]) -> Part:
    over = season.to < desk.programme.as_of
    rows = tuple(_row(desk, indicator, over=over) for indicator in found)
    html = desk.render(
        "monitoring/indicators/table.html",
        rows=rows,
        title=title,
        over=over,
        first=key == "official",
    )
    return Part(key, title, html)


def _row(desk: Desk, indicator: Indicator, *, over: bool) -> IndicatorRow:
    target = indicator.target
    is_share = indicator.figure.unit == "%"
    return IndicatorRow(
        figure=_said(desk, indicator),
        goal=target.said if target else "",
        goal_share=target.value / _PER_CENT if target and is_share else None,
        outcome=_badge(indicator, over=over),
        parts="; ".join(f"{title} — {n}" for title, n in indicator.parts),
    )


def _said(desk: Desk, indicator: Indicator) -> SaidFigure:
    """The value as it is read in the table, whose bar is of shares alone."""
    figure, k = indicator.figure, desk.programme.school.k_staff
    value, parts = value_said(figure, k), parts_said(figure)
    told = said(desk, figure)
    return replace(
        told,
        fact=value,
        parts=parts if parts != value else "",
        share=figure.value if figure.unit == "%" else None,
    )


def _badge(indicator: Indicator, *, over: bool) -> Badge | None:
    """In a season that runs a miss is no alarm yet."""
    if indicator.reach is Reach.REACHED:
        return Badge(indicator.verdict, "good")
    if indicator.reach is Reach.SHORT:
        return Badge(indicator.verdict, "warn" if over else "plain", "" if over else "arrow")
    return Badge(indicator.verdict) if indicator.reach is Reach.UNKNOWN else None


def _leading(found: Sequence[Indicator], now: str, whose: str) -> Iterator[Sentence]:
    """How many targets are reached, what the others lack."""
    aimed = [each for each in found if each.reach is not Reach.UNSET]
    if not aimed:
        return
    reached = Counter(each.reach for each in aimed)
    lacking = "; ".join(
        f"{each.key.label}: {each.verdict}" for each in aimed if each.reach is Reach.SHORT
    )
    unknown = reached[Reach.UNKNOWN]
    text = f"{sentence(lacking)}. " if lacking else ""
    if unknown:
        text += f"По {count(unknown, 'показателю', 'показателям', 'показателям')} данных мало."
    claim = f"{now}цель достигнута у {of(reached[Reach.REACHED], len(aimed))} {whose}."
    yield Sentence(sentence(claim), text.strip())
