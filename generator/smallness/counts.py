"""How numbers are told so that nobody is found behind them: the k policy of the public site.

Counts of people are coarse, pairs and meetings are facts as long as no small group of people can
be computed from them, shares are told of groups of k and more. Which cells are hidden depends on
counts of people alone, so that hiding itself tells nothing of the number hidden.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.grammar import number

STEP = 5
MARGIN = 4
EXACT_SHARES_FROM = 20
NOBODY = "пока нет"
SEVERAL = "несколько"
ALMOST_ALL = "почти все"
ALMOST_NOBODY = "почти никто"
_NBSP = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Cell:
    """A form in a season as counted: its people, its pairs and groups."""

    people: int
    pairs: int


@dataclass(frozen=True, slots=True)
class Told:
    """The same in the words that may be public."""

    people: str
    pairs: str


def people_said(count: int, k: int) -> str:
    """«пока нет», «менее 10», else rounded to five: «около 40»."""
    if count == 0:
        return NOBODY
    if count < k:
        return f"менее{_NBSP}{k}"
    return around(max(count, -(-k // STEP) * STEP))


def people_total_said(everyone: int, in_large: int, k: int, *, small: bool) -> str:
    """Everyone over the forms; with a `small` form among them only what the large ones tell.

    A rounded total would still give small groups away where the roundings fall badly, so it is
    then told by the ``in_large`` people of the forms with k and more: «более 30».
    """
    if everyone < k or not small:
        return people_said(everyone, k)
    return more_than((max(in_large, k) - 1) // STEP * STEP)


def more_than(count: int) -> str:
    """«более 30»; of nothing known, «несколько»."""
    return f"более{_NBSP}{number(count)}" if count else SEVERAL


def around(count: int) -> str:
    """A count rounded to five, a half upwards."""
    return f"около{_NBSP}{number(_rounded(count))}"


def _rounded(count: int) -> int:
    return (count + STEP // 2) // STEP * STEP


def share_said(part: int, whole: int, k: int, none: str = ALMOST_NOBODY) -> str:
    """A share in words, or "" where the whole is under k.

    Under twenty it is told to five per cent and its ends are blurred; from twenty on it is told
    to one, and 0 % and 100 % stand only where they are exact.
    """
    if whole < k:
        return ""
    percents = (200 * part + whole) // (2 * whole)
    if whole < EXACT_SHARES_FROM:
        return _blurred(percents, none)
    if percents == 0 and part:
        return f"менее{_NBSP}1{_NBSP}%"
    if percents == 100 and part < whole:  # noqa: PLR2004 - per cent
        return f"более{_NBSP}99{_NBSP}%"
    return f"{percents}{_NBSP}%"


def _blurred(percents: int, none: str) -> str:
    rounded = _rounded(percents)
    if rounded <= STEP:
        return none
    if rounded >= 100 - STEP:
        return ALMOST_ALL
    return f"около{_NBSP}{rounded}{_NBSP}%"


def hidden_cells(cells: Sequence[Cell], k: int) -> frozenset[int]:
    """Places of the cells whose pairs are not told: under k people, and never only one of them.

    A single hidden cell would follow from the total, so the next smallest group of people keeps
    it company.
    """
    small = [at for at, cell in enumerate(cells) if 0 < cell.people < k]
    if len(small) == 1:
        rest = [at for at, cell in enumerate(cells) if cell.people >= k]
        small += sorted(rest, key=lambda at: (cells[at].people, at))[:1]
    return frozenset(small)


def table_said(cells: Sequence[Cell], k: int) -> tuple[Told, ...]:
    """A table of forms in public words."""
    hidden = hidden_cells(cells, k)
    return tuple(
        Told(people_said(cell.people, k), _pairs_said(cell, hidden=at in hidden))
        for at, cell in enumerate(cells)
    )


def _pairs_said(cell: Cell, *, hidden: bool) -> str:
    if cell.pairs == 0:
        return NOBODY
    return SEVERAL if hidden else number(cell.pairs)


def total_is_safe(cells: Sequence[Cell], k: int) -> bool:
    """Whether the total of pairs tells nothing of the hidden cells.

    It leaves their sum to whoever subtracts, and each of them is at least one: the sum must be
    far enough from the least for many answers to fit.
    """
    hidden = hidden_cells(cells, k)
    if not hidden:
        return True
    return len(hidden) > 1 and sum(cells[at].pairs for at in hidden) >= len(hidden) + MARGIN


def open_total(cells: Sequence[Cell], k: int) -> int:
    """The part of the total that the table tells anyway."""
    hidden = hidden_cells(cells, k)
    return sum(cell.pairs for at, cell in enumerate(cells) if at not in hidden)


def total_said(tables: Sequence[Sequence[Cell]], k: int) -> str:
    """The total of pairs and groups over tables: a fact, or what their open cells say already."""
    total = sum(cell.pairs for cells in tables for cell in cells)
    if total == 0:
        return NOBODY
    if all(total_is_safe(cells, k) for cells in tables):
        return number(total)
    return more_than(sum(_told_total(cells, k) for cells in tables))


def _told_total(cells: Sequence[Cell], k: int) -> int:
    if total_is_safe(cells, k):
        return sum(cell.pairs for cell in cells)
    return open_total(cells, k)
