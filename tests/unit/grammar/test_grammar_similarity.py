"""What was probably meant."""

import pytest

from generator.grammar import Case, Shape, similar


@pytest.mark.parametrize(
    ("typed", "options", "meant"),
    [
        ("наставнк", ["наставник", "куратор"], "наставник"),
        ("НАСТАВНИК", ["наставник", "куратор"], "наставник"),
        ("yfcnfdybr", ["наставник", "куратор"], "наставник"),
        ("ьуте", ["ment", "pair"], "ment"),
        ("партнер", ["партнёр", "пара"], "партнёр"),
        ("учитель — учитель", ["учитель – учитель", "ученик – ученик"], "учитель – учитель"),
        ("учитель-учитель", ["учитель – учитель", "ученик – ученик"], "учитель – учитель"),
        ("cтатус", ["статус", "адрес"], "статус"),
        ("fam-in", ["фам-ин"], None),
        ("фам_ин", tuple(Shape), "фам-ин"),
        ("дательный", tuple(Case), "дат"),
        ("абракадабра", ["наставник", "куратор"], None),
        ("", ["наставник"], None),
        ("слово", [], None),
    ],
)
def test_the_nearest_option(typed: str, options: list[str], meant: str | None) -> None:
    assert similar(typed, options) == meant
