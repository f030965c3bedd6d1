"""Показатели: the official indicators and the school's own, with parts, formula, n and target."""

from collections.abc import Iterator

from generator.figures import Figure
from generator.grammar import day
from generator.monitoring.indicators import Indicator, indicators
from generator.reports.paper import Made, Paper, Setting
from generator.reports.sheet import Cell, Column, Sheet, book

_COLUMNS = (
    Column("№", "whole", 6),
    Column("Показатель", width=38),
    Column("Значение", "number", 14),
    Column("Единица", width=10),
    Column("Числитель", "whole", 11),
    Column("Знаменатель", "whole", 13),
    Column("n", "whole", 8),
    Column("Цель", "number", 10),
    Column("Вывод", width=22),
    Column("Как посчитано", width=48),
    Column("Источник", width=34),
    Column("Откуда цель", width=30),
    Column("Период", width=14),
)
_ABOUT = (Column("О таблице", width=22), Column("Значение", width=90))
_PER_CENT = 100


def build(setting: Setting) -> Iterator[Made]:
    """The official six on one sheet, the others on another, and what the table is made from."""
    found = indicators(setting.programme, setting.season)
    title = f"Показатели наставничества, сезон {setting.season.title}"
    own = tuple(each for each in found if not each.official)
    sheets = (
        _sheet("Официальные показатели", title, tuple(each for each in found if each.official)),
        _sheet("Показатели организации", f"{title}: дополнительные", own),
        Sheet("О таблице", _ABOUT, tuple(_about(setting)), title),
    )
    yield Made(
        f"pokazateli-{setting.season.id}.xlsx",
        book(sheets, setting.programme.as_of),
        hidden=sum(each.figure.value is None for each in found),
    )


PAPER = Paper(
    key="indicators",
    title="отчёт по показателям",
    file="pokazateli-{season}.xlsx",
    build=build,
    impersonal=True,
    aliases=("показатели", "pokazateli"),
)


def _sheet(title: str, heading: str, found: tuple[Indicator, ...]) -> Sheet:
    rows = tuple(_row(number, each) for number, each in enumerate(found, start=1))
    return Sheet(title, _COLUMNS, rows, heading)


def _row(number: int, indicator: Indicator) -> tuple[Cell, ...]:
    figure, target = indicator.figure, indicator.target
    return (
        number,
        figure.title,
        _value(figure),
        figure.unit,
        figure.numerator,
        figure.denominator,
        figure.n,
        target.value if target else "не задана",
        indicator.verdict,
        figure.definition,
        figure.source,
        (target.source or "") if target else "",
        figure.period,
    )


def _value(figure: Figure) -> Cell:
    """A number to reckon with: per cents as per cents, with one digit; or why there is none."""
    if figure.value is None:
        return figure.hidden or "данных нет"
    return round(figure.value * _PER_CENT, 1) if figure.unit == "%" else figure.value


def _about(setting: Setting) -> Iterator[tuple[Cell, ...]]:
    school = setting.programme.school
    yield "Организация", f"{school.title}, {school.town}"
    yield "Сезон", setting.season.title
    yield "По состоянию на", day(setting.programme.as_of)
    yield "Состояние записей", setting.commit or "история записей не ведётся"
    small = f"Ответы менее {school.k_staff} человек не показываются."
    yield "Малые группы", f"{small} Буква n — сколько человек или записей стоит за числом."
    yield "Доволен", f"Ответ от {school.satisfied_from} до 10 по десятибалльной шкале."
