"""The SWOT of a season on paper: the curator's statements, or what the figures suggest."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import day, nbsp
from generator.monitoring.swot import drafts
from generator.records.roadmap_item import RoadmapItem
from generator.records.swot import Cell, Statement, Swot
from generator.reports.saying.growth import growth_words, without_growth
from generator.reports.saying.scope import Scope


@dataclass(frozen=True, slots=True)
class StatementLine:
    """A statement with its number in words and the deed that follows, both perhaps empty."""

    text: str
    figure: str
    action: str


@dataclass(frozen=True, slots=True)
class CellLines:
    """One cell of the analysis."""

    title: str
    statements: tuple[StatementLine, ...]


@dataclass(frozen=True, slots=True)
class SwotWords:
    """The analysis: whose it is, its four cells and its conclusion."""

    origin: str
    cells: tuple[CellLines, ...]
    conclusion: str


def swot_words(scope: Scope) -> SwotWords:
    """The curator's own analysis of the season where there is one, else the drafts of it."""
    record = swot_of(scope)
    if record is None:
        origin = "Куратор анализ ещё не составил; ниже — черновик, сделанный по показателям."
        return SwotWords(nbsp(origin), _cells(list(_drafted(scope))), "")
    lines = [
        (statement.cell, _line(scope, statement))
        for statement in record.statements
        if not growth_words(statement.text)
    ]
    conclusion, _ = without_growth(record.body)
    origin = f"Составлен куратором на {day(record.date)}"
    return SwotWords(nbsp(f"{origin}."), _cells(lines), nbsp(conclusion))


def swot_of(scope: Scope) -> Swot | None:
    """The last analysis of the season known on the day."""
    found = [record for record in scope.programme.of(Swot) if record.season == scope.season.id]
    return max(found, key=lambda record: record.date, default=None)


def swot_texts(scope: Scope) -> Iterator[str]:
    """What the curator wrote in the analysis: it is looked through for words of growth."""
    record = swot_of(scope)
    if record is not None:
        yield from (*(statement.text for statement in record.statements), record.body)


def _drafted(scope: Scope) -> Iterator[tuple[Cell, StatementLine]]:
    for draft in drafts(scope.programme, scope.season):
        if not growth_words(draft.text):
            yield draft.cell, StatementLine(nbsp(draft.text), "", nbsp(draft.action_hint))


def _line(scope: Scope, statement: Statement) -> StatementLine:
    figure = statement.figure or ""
    item = scope.programme.get(RoadmapItem, statement.action)
    action = f"{item.title}, до {day(item.due)}" if item else ""
    return StatementLine(
        nbsp(statement.text), "" if growth_words(figure) else nbsp(figure), nbsp(action)
    )


def _cells(lines: list[tuple[Cell, StatementLine]]) -> tuple[CellLines, ...]:
    return tuple(
        CellLines(
            cell.label[:1].upper() + cell.label[1:],
            tuple(line for of, line in lines if of is cell),
        )
        for cell in Cell
    )
