"""The sheet of conformity on paper: scores, their grounds, the level, what gives the next point."""

from dataclasses import dataclass

from generator.grammar import count, nbsp, number
from generator.monitoring.conformity import Row, Sheet, sheet
from generator.reports.saying.scope import Scope
from generator.reports.saying.sentences import ended

_DASH = "—"
_INDICATORS = ("показателю", "показателям", "показателям")


@dataclass(frozen=True, slots=True)
class ConformityLine:
    """An indicator: the curator's score, what the records propose, and why."""

    title: str
    score: str
    proposed: str
    why: str


@dataclass(frozen=True, slots=True)
class ConformityWords:
    """The sheet: its outcome in a sentence, its lines, what would give a point more."""

    verdict: str
    lines: tuple[ConformityLine, ...]
    steps: tuple[str, ...]


def conformity_words(scope: Scope) -> ConformityWords:
    """The sheet of a season; without an instrument of its kind the lines are empty."""
    found = sheet(scope.programme, scope.season)
    return ConformityWords(
        verdict=_verdict(found),
        lines=tuple(_line(row) for row in found.rows),
        steps=tuple(
            ended(f"«{point.row.item.text.removesuffix('.')}» — {step}")
            for point in found.next_points
            for step in point.steps
        ),
    )


def _verdict(found: Sheet) -> str:
    if not found.rows:
        return "Листа соответствия в программе ещё нет."
    proposed = (
        f"по записям предложено {number(found.proposed)} из {number(2 * found.told)} "
        f"(по {count(found.told, *_INDICATORS)} из {number(len(found.rows))})"
    )
    if found.total is None:
        return nbsp(f"Куратор лист ещё не заполнил; {proposed}.")
    level = f", уровень: {found.level.title}" if found.level else ""
    return nbsp(f"Оценка куратора: {found.total} из {found.most}{level}; {proposed}.")


def _line(row: Row) -> ConformityLine:
    why = f"{row.proposal.sentence} {row.reason}" if row.reason else row.proposal.sentence
    return ConformityLine(
        title=nbsp(row.item.text),
        score=_score(row.score),
        proposed=_score(row.proposal.score),
        why=nbsp(why.strip()),
    )


def _score(score: int | None) -> str:
    return _DASH if score is None else str(score)
