"""Where a line may not break, and what typed signs become; · is a non-breaking space."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.grammar import nbsp, quoted, typeset
from generator.grammar.typography import typeset_pieces

RUSSIAN = st.text(alphabet='абвАБВ 12 -—–«»"„“.,:;!?()%№§\u00a0\nсиг тд', max_size=60)


def spaced(text: str) -> str:
    return text.replace("\u00a0", "·")


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("в школе и на уроке", "в·школе и·на·уроке"),
        ("И.И. Петрова и Петрова И. И.", "И.·И.·Петрова и·Петрова И.·И."),
        ("5 пар, 57 %, 10 000 руб.", "5·пар, 57·%, 10·000·руб."),
        ("школа № 5, ст. 351.8, п. 3", "школа №·5, ст.·351.8, п.·3"),
        ("и т.д., т. е. так", "и·т.·д., т.·е. так"),
        ("наставник — учитель", "наставник·— учитель"),
        ("он же пришёл бы", "он·же пришёл·бы"),
        ("кто-то из-за угла", "кто-то из-за угла"),
    ],
)
def test_lines_do_not_break_here(typed: str, shown: str) -> None:
    assert spaced(nbsp(typed)) == shown.replace("Петрова И.", "Петрова·И.")


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ('школа "Радуга"', "школа «Радуга»"),
        ('"Клуб "Лев"" и "да"', "«Клуб „Лев“» и·«да»"),
        ('Он сказал: "да..."', "Он·сказал: «да…»"),
        ("2026-2027 год, 5-9 классы", "2026–2027·год, 5–9·классы"),
        ("2026-10-12, № 12-34, 8-916-000, 1.2-3", "2026-10-12, №·12-34, 8-916-000, 1.2-3"),
        ("план - это -- план", "план·— это·— план"),
        ("- Да", "—·Да"),
    ],
)
def test_typed_signs_become_set_ones(typed: str, shown: str) -> None:
    assert spaced(typeset(typed)) == shown


def test_a_sentence_in_pieces_is_set_as_one() -> None:
    pieces = ["в ", '"Радуге"', ' и "', "Луче", '"']
    assert [spaced(piece) for piece in typeset_pieces(pieces)] == [
        "в·", "«Радуге»", " и·«", "Луче", "»",
    ]  # fmt: skip


@given(RUSSIAN)
def test_nbsp_changes_spaces_only_and_once(text: str) -> None:
    once = nbsp(text)
    assert nbsp(once) == once
    assert once.replace("\u00a0", "").replace(" ", "") == (
        text.replace("\u00a0", "").replace(" ", "")
    )


@given(RUSSIAN)
def test_setting_twice_is_setting_once(text: str) -> None:
    once = typeset(text)
    assert typeset(once) == once


@given(st.lists(st.text(alphabet='аб "-1.', max_size=8), min_size=1, max_size=5))
def test_pieces_come_back_in_their_number(pieces: list[str]) -> None:
    assert len(typeset_pieces(pieces)) == len(pieces)


def test_a_title_in_quotes_keeps_its_own_inside() -> None:
    assert quoted("Конференция «Первые шаги»") == "«Конференция „Первые шаги“»"
    assert quoted("Рядом") == "«Рядом»"
