"""Pivot tables of a season's facts, computed by pandas, as rows of a sheet."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Literal, cast

import pandas as pd

from generator.programme.state import DeedState, PairState
from generator.records.meeting import MeetingKind, WorkForm
from generator.records.vocabulary import Format
from generator.reports.papers.pivots.facts import (
    EXPERIENCE,
    UNSAID,
    AgreementFact,
    MeetingFact,
    MentorFact,
    PairFact,
)
from generator.reports.sheet import Cell

TOTAL = "Всего"
_ONE = "n"
_MINUTES_AN_HOUR = 60

Rows = tuple[tuple[Cell, ...], ...]
Label = str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Axis:
    """What a table is cut by: the column or columns of the facts, and their values in order."""

    by: str | tuple[str, ...]
    values: tuple[Label, ...]

    @property
    def total(self) -> Label:
        """The label of the margin."""
        return TOTAL if isinstance(self.by, str) else (TOTAL, *[""] * (len(self.by) - 1))

    @property
    def labels(self) -> tuple[Label, ...]:
        """The values and the margin after them."""
        return (*self.values, self.total)


def meetings_table(facts: Sequence[MeetingFact], months: tuple[str, ...]) -> Rows:
    """Meetings: months by kinds."""
    kinds = Axis("kind", tuple(kind.label for kind in MeetingKind))
    return _rows(_pivot(_frame(MeetingFact, facts), Axis("month", months), kinds), _whole)


def hours_table(
    facts: Sequence[MeetingFact], months: tuple[str, ...], forms: tuple[str, ...]
) -> Rows:
    """Hours of meetings: months by forms of mentoring."""
    minutes = _pivot(
        _frame(MeetingFact, facts), Axis("month", months), Axis("form", forms), "minutes"
    )
    return _rows(minutes / _MINUTES_AN_HOUR, float)


def works_table(facts: Sequence[MeetingFact], forms: tuple[str, ...]) -> Rows:
    """Forms of work by forms of mentoring: a meeting counts under each that its record names."""
    works = Axis("works", (*(work.label for work in WorkForm), UNSAID))
    return _rows(
        _pivot(_frame(MeetingFact, facts).explode("works"), works, Axis("form", forms)), _whole
    )


def pairs_table(facts: Sequence[PairFact], models: tuple[tuple[str, str], ...]) -> Rows:
    """Pairs: models by states, then sums of their goals and agreements."""
    frame = _frame(PairFact, facts)
    by_model = Axis(("form", "model"), models)
    states = _pivot(frame, by_model, Axis("state", tuple(state.label for state in PairState)))
    sums = [_pivot(frame, by_model, Axis("state", ()), name) for name in _SUMMED]
    return _rows(pd.concat([states, *sums], axis=1), _whole)


_SUMMED = ("closed", "reached", "kept", "overdue")


def lengths_table(facts: Sequence[MeetingFact], forms: tuple[str, ...]) -> Rows:
    """How the forms meet: for each format how many meetings and the median of their minutes."""
    frame, by_form = _frame(MeetingFact, facts), Axis("form", forms)
    formats = Axis("format", tuple(each.label for each in Format))
    counts = _rows(_pivot(frame, by_form, formats), _whole)
    medians = _rows(_pivot(frame, by_form, formats, "minutes", "median"), float)
    return tuple(
        (count[0], *(cell for both in zip(count[1:], median[1:], strict=True) for cell in both))
        for count, median in zip(counts, medians, strict=True)
    )


def agreements_table(facts: Sequence[AgreementFact], months: tuple[str, ...]) -> Rows:
    """Agreements: months by states."""
    states = Axis("state", tuple(state.label for state in AGREED))
    return _rows(_pivot(_frame(AgreementFact, facts), Axis("month", months), states), _whole)


AGREED = (DeedState.DONE, DeedState.OVERDUE, DeedState.OPEN)


def mentors_table(facts: Sequence[MentorFact], led: tuple[int, ...]) -> Rows:
    """Mentors: who they are, by how many mentees they lead at once; rows that occur."""
    frame = _frame(MentorFact, facts).astype({"mentees": str})
    found = {(fact.who, fact.circle, fact.experience) for fact in facts}
    ordered = sorted(found, key=lambda row: (*row[:2], EXPERIENCE.index(row[2])))
    by_person = Axis(("who", "circle", "experience"), tuple(ordered))
    return _rows(_pivot(frame, by_person, Axis("mentees", tuple(map(str, led)))), _whole)


Fact = MeetingFact | PairFact | AgreementFact | MentorFact


def _frame(kind: type[Fact], facts: Sequence[Fact]) -> pd.DataFrame:
    """Facts as a table with a column of ones to count them by."""
    names = [*(field.name for field in fields(kind)), _ONE]
    return pd.DataFrame([{**asdict(fact), _ONE: 1} for fact in facts], columns=names)


def _pivot(
    frame: pd.DataFrame,
    rows: Axis,
    columns: Axis,
    value: str = _ONE,
    how: Literal["sum", "median"] = "sum",
) -> pd.DataFrame:
    """A pivot table with its margins; a sum over nothing is 0, a median of nothing is not known."""
    nothing = 0 if how == "sum" else None
    if frame.empty:
        return pd.DataFrame(nothing, index=list(rows.labels), columns=list(columns.labels))
    table = frame.pivot_table(
        index=rows.by if isinstance(rows.by, str) else list(rows.by),
        columns=columns.by,
        values=value,
        aggfunc=how,
        margins=True,
        margins_name=TOTAL,
    )
    found = table.reindex(index=list(rows.labels), columns=list(columns.labels))
    return found if nothing is None else found.fillna(nothing)


def _rows(table: pd.DataFrame, number: Callable[[float], Cell]) -> Rows:
    """Labels and numbers of a table as cells; what is not known is an empty cell."""
    return tuple(
        (
            *((label,) if isinstance(label, str) else label),
            *(None if pd.isna(value) else number(value) for value in values),
        )
        for label, values in zip(
            cast("list[Label]", table.index.tolist()),
            cast("list[list[float]]", table.to_numpy().tolist()),
            strict=True,
        )
    )


def _whole(value: float) -> int:
    return round(value)
