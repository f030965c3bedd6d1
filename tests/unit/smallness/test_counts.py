"""Numbers are told so that nobody is found behind them."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from itertools import product

import pytest

from generator.smallness.counts import (
    SEVERAL,
    Cell,
    hidden_cells,
    people_said,
    people_total_said,
    share_said,
    table_said,
    total_said,
)

K = 10
Table = tuple[Cell, ...]


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "пока нет"),
        (1, "менее 10"),
        (9, "менее 10"),
        (10, "около 10"),
        (12, "около 10"),
        (13, "около 15"),
        (19, "около 20"),
        (20, "около 20"),
        (1234, "около 1\N{NARROW NO-BREAK SPACE}235"),
    ],
)
def test_people_are_told_coarsely(count: int, words: str) -> None:
    assert people_said(count, K).replace("\N{NO-BREAK SPACE}", " ") == words


def test_a_larger_threshold_is_never_undercut_by_rounding() -> None:
    assert people_said(11, 12) == "менее\N{NO-BREAK SPACE}12"
    assert people_said(12, 12) == "около\N{NO-BREAK SPACE}15"


@pytest.mark.parametrize(
    ("everyone", "in_large", "small", "words"),
    [
        (0, 0, False, "пока нет"),
        (9, 0, True, "менее 10"),
        (38, 38, False, "около 40"),
        (40, 34, True, "более 30"),
        (36, 35, True, "более 30"),
        (18, 0, True, "более 5"),
    ],
)
def test_everyone_is_told_without_the_small_forms(
    *, everyone: int, in_large: int, small: bool, words: str
) -> None:
    said = people_total_said(everyone, in_large, K, small=small)
    assert said.replace("\N{NO-BREAK SPACE}", " ") == words


@pytest.mark.parametrize(
    ("part", "whole", "words"),
    [
        (0, 0, ""),
        (1, 1, ""),
        (5, 9, ""),
        (0, 10, "почти никто"),
        (1, 10, "около 10 %"),
        (10, 10, "почти все"),
        (7, 12, "около 60 %"),
        (0, 19, "почти никто"),
        (18, 19, "почти все"),
        (19, 19, "почти все"),
        (0, 20, "0 %"),
        (11, 20, "55 %"),
        (20, 20, "100 %"),
        (1, 300, "менее 1 %"),
        (299, 300, "более 99 %"),
    ],
)
def test_shares_need_a_group_and_blur_their_ends(part: int, whole: int, words: str) -> None:
    assert share_said(part, whole, K).replace("\N{NO-BREAK SPACE}", " ") == words


def told(*cells: tuple[int, int]) -> list[tuple[str, str]]:
    table = [Cell(*cell) for cell in cells]
    return [(row.people, row.pairs) for row in table_said(table, K)]


def test_pairs_of_large_forms_are_facts() -> None:
    assert told((17, 9), (34, 11)) == [
        ("около\N{NO-BREAK SPACE}15", "9"),
        ("около\N{NO-BREAK SPACE}35", "11"),
    ]


def test_a_small_form_takes_the_next_smallest_along() -> None:
    assert [pairs for _, pairs in told((34, 11), (8, 4), (17, 9))] == ["11", SEVERAL, SEVERAL]


def test_two_small_forms_are_company_enough() -> None:
    assert [pairs for _, pairs in told((8, 4), (34, 11), (6, 3))] == [SEVERAL, "11", SEVERAL]


def test_an_empty_form_is_no_company() -> None:
    assert told((0, 0), (8, 4))[0] == ("пока нет", "пока нет")
    assert hidden_cells([Cell(0, 0), Cell(8, 4), Cell(30, 9)], K) == {1, 2}


@pytest.mark.parametrize(
    ("tables", "words"),
    [
        ([], "пока нет"),
        ([[Cell(34, 11), Cell(17, 9)]], "20"),
        ([[Cell(34, 11), Cell(8, 4), Cell(17, 9)]], "24"),
        ([[Cell(34, 11), Cell(2, 1), Cell(20, 1)]], "более 11"),
        ([[Cell(4, 2)]], "несколько"),
        ([[Cell(34, 11)], [Cell(34, 12), Cell(4, 2)]], "25"),
        ([[Cell(34, 11)], [Cell(4, 2)]], "более 11"),
    ],
)
def test_the_total_is_told_when_it_gives_nothing_away(tables: list[list[Cell]], words: str) -> None:
    assert total_said(tables, K).replace("\N{NO-BREAK SPACE}", " ") == words


# ── an attacker who knows the policy, every printed word and how to subtract ──


def possible(people: Sequence[int], most: int) -> list[Cell]:
    """Forms of so many people; anyone may be in several pairs, so pairs may outnumber halves."""
    return [Cell(0, 0)] + [
        Cell(count, pairs)
        for count in people
        for pairs in range(1, min(count * count // 4, most) + 1)
    ]


def natural(table: Table) -> bool:
    """Everyone is in one pair or group: the tables that a school really has."""
    return all(2 * cell.pairs <= cell.people and cell.pairs <= 5 for cell in table)


def recovered(
    tables: list[tuple[Table, ...]],
    printed: Callable[[tuple[Table, ...]], Hashable],
    secret: Callable[[Cell], int],
    hidden: Callable[[Table, int], bool],
) -> list[tuple[Table, ...]]:
    """Natural tables with a hidden cell for which what is printed leaves one answer only."""
    alike: dict[Hashable, list[tuple[Table, ...]]] = defaultdict(list)
    for seasons in tables:
        alike[printed(seasons)].append(seasons)
    return [
        seasons
        for group in alike.values()
        for seasons in group
        if all(natural(table) for table in seasons)
        for season, table in enumerate(seasons)
        for at in range(len(table))
        if hidden(table, at) and len({secret(other[season][at]) for other in group}) == 1
    ]


def everything_printed(seasons: tuple[Table, ...]) -> Hashable:
    return (
        tuple(table_said(table, K) for table in seasons),
        tuple(total_said([table], K) for table in seasons),
        total_said(seasons, K),
    )


def hidden_pairs(table: Table, at: int) -> bool:
    return at in hidden_cells(table, K)


@pytest.mark.parametrize("forms", [1, 2, 3])
def test_hidden_pairs_cannot_be_computed_from_a_season(forms: int) -> None:
    cells = possible((2, 9, 12, 20), 8)
    tables = [(table,) for table in product(cells, repeat=forms)]
    assert recovered(tables, everything_printed, lambda cell: cell.pairs, hidden_pairs) == []


def test_hidden_pairs_cannot_be_computed_from_two_seasons() -> None:
    tables = list(product(product(possible((9, 12), 5), repeat=2), repeat=2))
    assert recovered(tables, everything_printed, lambda cell: cell.pairs, hidden_pairs) == []


@pytest.mark.parametrize(("forms", "most"), [(2, 60), (3, 22)])
def test_hidden_people_cannot_be_computed_from_the_rounded_total(forms: int, most: int) -> None:
    cells = [Cell(count, 1 if count else 0) for count in (0, *range(2, most))]
    tables = [(table,) for table in product(cells, repeat=forms)]

    def printed(seasons: tuple[Table, ...]) -> Hashable:
        (table,) = seasons
        words = tuple(row.people for row in table_said(table, K))
        large = sum(cell.people for cell in table if cell.people >= K)
        everyone = sum(cell.people for cell in table)
        small = any(hidden(table, at) for at in range(forms))
        return words, people_total_said(everyone, large, K, small=small)

    def hidden(table: Table, at: int) -> bool:
        return 0 < table[at].people < K

    assert recovered(tables, printed, lambda cell: cell.people, hidden) == []


def test_the_attack_does_find_what_an_exact_total_would_give_away() -> None:
    """The negative control: without the second hidden cell and the coarse total it succeeds."""
    cells = possible((2, 9, 12, 20), 8)
    tables = [(table,) for table in product(cells, repeat=2)]

    def naive(seasons: tuple[Table, ...]) -> Hashable:
        (table,) = seasons
        words = tuple(
            (people_said(cell.people, K), SEVERAL if cell.people < K else cell.pairs)
            for cell in table
        )
        return words, sum(cell.pairs for cell in table)

    assert recovered(tables, naive, lambda cell: cell.pairs, hidden_pairs) != []
