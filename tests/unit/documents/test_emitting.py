"""What the program writes into a new record, and that the reader gets back what was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.documents import Value, emit, read

LETTERS = st.text(alphabet="абвё xyz019-:,#[]{}&*!|>'\"%@`?«»—.=~\\", max_size=24)
LINES = st.lists(LETTERS, max_size=4).map("\n".join)
VALUES: st.SearchStrategy[Value] = st.recursive(
    st.none() | LETTERS | LINES,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.from_regex(r"[a-zа-я][a-zа-я0-9-]{0,8}", fullmatch=True), inner)
    ),
    max_leaves=8,
)
RECORDS = st.dictionaries(
    st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True), VALUES, min_size=1, max_size=4
)


def test_a_response_reads_as_a_curator_would_write_it() -> None:
    data: dict[str, Value] = {
        "role": "mentee",
        "answered_on": "2026-09-20",
        "answers": {"comfort": "8", "helped": "plan, trust", "change": "-1"},
        "themes": {"open-expect": ["project", "friends"], "open-missing": None},
        "scores": {},
    }
    assert emit(data) == (
        "role: mentee\n"
        "answered_on: 2026-09-20\n"
        "answers:\n"
        "  comfort: 8\n"
        "  helped: plan, trust\n"
        "  change: -1\n"
        "themes:\n"
        "  open-expect: [project, friends]\n"
        "  open-missing:\n"
        "scores: {}\n"
    )


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("да", "да"),
        ("Итог: хорошо", '"Итог: хорошо"'),
        ("# не комментарий", '"# не комментарий"'),
        ('он сказал: "да"', "'он сказал: \"да\"'"),
        ("- дело", '"- дело"'),
        ("", '""'),
        ("первая\nвторая", "|-\n  первая\n  вторая"),
        ("первая\n\nвторая\n", "|\n  первая\n\n  вторая"),
        (" с пробела", '" с пробела"'),
    ],
)
def test_quotes_stand_only_where_the_reader_needs_them(text: str, written: str) -> None:
    assert emit({"note": text}) == f"note: {written}\n"


def test_a_list_of_groups_and_a_long_list_take_a_line_an_item() -> None:
    data: dict[str, Value] = {
        "stages": [{"key": "run", "proofs": ["a", "b"]}, "слово"],
        "words": ["слово" * 9, "слово" * 10],
    }
    assert emit(data) == (
        "stages:\n"
        "  - key: run\n"
        "    proofs: [a, b]\n"
        "  - слово\n"
        "words:\n"
        f"  - {'слово' * 9}\n"
        f"  - {'слово' * 10}\n"
    )


@given(RECORDS)
def test_the_reader_gets_back_what_was_written(data: dict[str, Value]) -> None:
    reading = read("records/risks/rk-x.yml", emit(data).encode())
    assert reading.document is not None, (emit(data), reading.diagnostics)
    assert reading.document.data == data
