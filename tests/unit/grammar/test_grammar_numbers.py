"""Numbers, shares and nouns that agree with them."""

from decimal import Decimal

import pytest

from generator.grammar import count, number, percent, plural

NBSP = "\u00a0"
THIN = "\u202f"


@pytest.mark.parametrize(
    ("value", "word"),
    [
        (0, "пар"), (1, "пара"), (2, "пары"), (4, "пары"), (5, "пар"), (11, "пар"), (12, "пар"),
        (14, "пар"), (20, "пар"), (21, "пара"), (22, "пары"), (101, "пара"), (111, "пар"),
        (-1, "пара"), (-3, "пары"), (-11, "пар"), (1.5, "пары"), (2.0, "пары"), (5.0, "пар"),
    ],
)  # fmt: skip
def test_the_noun_agrees_with_the_number(value: float, word: str) -> None:
    assert plural(value, "пара", "пары", "пар") == word


def test_a_fraction_takes_the_genitive_singular() -> None:
    assert count(1.5, "час", "часа", "часов") == f"1,5{NBSP}часа"


def test_a_counted_noun_clings_to_its_number() -> None:
    assert count(5, "пара", "пары", "пар") == f"5{NBSP}пар"
    assert count(1612, "запись", "записи", "записей") == f"1{THIN}612{NBSP}записей"
    assert count(100, "пара", "пары", "пар") == f"100{NBSP}пар"


@pytest.mark.parametrize(
    ("value", "digits", "said"),
    [
        (1234567.5, 1, f"1{THIN}234{THIN}567,5"),
        (-3, 0, "−3"),
        (-0.4, 0, "0"),
        (2.675, 2, "2,68"),
        (0.5, 0, "1"),
        (Decimal("4.25"), 1, "4,3"),
    ],
)
def test_a_number_has_a_decimal_comma_and_rounds_half_up(
    value: float | Decimal, digits: int, said: str
) -> None:
    assert number(value, digits) == said


def test_a_share_of_nothing_is_a_dash() -> None:
    assert percent(57, 100) == f"57{NBSP}%"
    assert percent(1, 3, digits=1) == f"33,3{NBSP}%"
    assert percent(0, 0) == "—"
