"""The SWOT of a season on paper: the curator's statements, or what the figures suggest."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import day, nbsp
from generator.monitoring.swot import drafts
from generator.records.roadmap_item import RoadmapItem
from generator.records.swot import Cell, Statement, Swot
from generator.reports.prose import Block, blocks
from generator.reports.saying.growth import growth_words, without_growth_lines
from generator.reports.saying.people import People
from generator.reports.saying.scope import Scope
from generator.reports.saying.sentences import capital, ended, with_remark


@dataclass(frozen=True, slots=True)
class CellLines:
    """One cell of the analysis."""

    title: str
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SwotWords:
    """The analysis: whose it is, its four cells of whole statements, its conclusion."""

    origin: str
    cells: tuple[CellLines, ...]
    conclusion: tuple[Block, ...]


def swot_words(scope: Scope, people: People) -> SwotWords:
    """The curator's own analysis of the season where there is one, else the drafts of it."""
    record = swot_of(scope)
    if record is None:
        origin = "Куратор анализ ещё не составил; ниже — черновик, сделанный по показателям."
        return SwotWords(nbsp(origin), _cells(list(_drafted(scope))), ())
    lines = [
        (statement.cell, _line(scope, statement))
        for statement in record.statements
        if not growth_words(statement.text)
    ]
    conclusion = blocks(without_growth_lines(record.body), people.speak)
    origin = ended(f"Составлен куратором на {day(record.date)}")
    return SwotWords(origin, _cells(lines), conclusion)


def swot_of(scope: Scope) -> Swot | None:
    """The last analysis of the season known on the day."""
    found = [record for record in scope.programme.of(Swot) if record.season == scope.season.id]
    return max(found, key=lambda record: record.date, default=None)


def swot_texts(scope: Scope) -> Iterator[str]:
    """What the curator wrote in the analysis: it is looked through for words of growth."""
    record = swot_of(scope)
    if record is not None:
        yield from (*(statement.text for statement in record.statements), record.body)


def _drafted(scope: Scope) -> Iterator[tuple[Cell, str]]:
    for draft in drafts(scope.programme, scope.season):
        if not growth_words(draft.text):
            hint = f" {ended(draft.action_hint)}" if draft.action_hint else ""
            yield draft.cell, f"{ended(draft.text)}{hint}"


def _line(scope: Scope, statement: Statement) -> str:
    """«Форма пока мала (4 пары). Что делаем: провести малую школу, до 1 октября 2026 г.»."""
    figure = statement.figure or ""
    said = with_remark(statement.text, "" if growth_words(figure) else figure)
    item = scope.programme.get(RoadmapItem, statement.action)
    return f"{said} {ended(f'Что делаем: {item.title}, до {day(item.due)}')}" if item else said


def _cells(lines: list[tuple[Cell, str]]) -> tuple[CellLines, ...]:
    return tuple(
        CellLines(
            capital(cell.label),
            tuple(line for of, line in lines if of is cell),
        )
        for cell in Cell
    )
