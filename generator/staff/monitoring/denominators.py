"""What the school writes down itself: denominators and targets by year, and where to mend them."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import number
from generator.page import Part
from generator.records.indicator import IndicatorKey
from generator.records.school import Denominators, School
from generator.records.season import Season
from generator.staff.desk import Desk
from generator.staff.sources import line_url

PATH = "records/school.yml"
_DASH = "—"


@dataclass(frozen=True, slots=True)
class YearRow:
    """A number of the school, year by year; ``note`` says who decided it."""

    title: str
    values: tuple[str, ...]
    note: str = ""


def denominators_part(desk: Desk, season: Season) -> Part:
    """Both tables, the season's year marked; what to write where there is nothing."""
    school = desk.programme.school
    years = sorted({row.year for row in school.denominators} | {t.year for t in school.targets})
    html = desk.render(
        "monitoring/indicators/denominators.html",
        years=tuple(map(_year, years)),
        wholes=tuple(_wholes(school, years)),
        goals=tuple(_goals(school, years)),
        path=PATH,
        denominators_url=_edit(desk, "denominators"),
        targets_url=_edit(desk, "targets"),
        lacking=season.from_.year if season.from_.year not in years else None,
    )
    return Part("denominators", "Знаменатели и цели организации", html)


def _edit(desk: Desk, field: str) -> str:
    line = desk.programme.place(desk.programme.school, field).line
    return line_url(desk.programme.school.repository, PATH, line)


def _year(year: int) -> str:
    return f"{year}/{(year + 1) % 100:02}"


def _wholes(school: School, years: list[int]) -> Iterator[YearRow]:
    """The rows that hold a number in any year."""
    by_year = {row.year: row for row in school.denominators}
    for name, info in Denominators.model_fields.items():
        if name == "year":
            continue
        values = [getattr(by_year[year], name) if year in by_year else None for year in years]
        if any(value is not None for value in values):
            said = tuple(_DASH if value is None else number(value) for value in values)
            yield YearRow(info.title or name, said, info.description or "")


def _goals(school: School, years: list[int]) -> Iterator[YearRow]:
    for key in IndicatorKey:
        found = {t.year: t for t in school.targets if t.indicator is key}
        if found:
            values = tuple(found[year].said if year in found else _DASH for year in years)
            sources = dict.fromkeys(target.source for target in found.values())
            yield YearRow(_capital(key.label), values, "; ".join(sources))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
