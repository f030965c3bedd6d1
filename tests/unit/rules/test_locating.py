"""A spot of a text is told by the line and column where an editor finds it."""

import pytest

from generator.diagnostics import Place
from generator.documents import Document, read
from generator.rules.locating import BODY, spot


def document(path: str, text: str) -> Document:
    found = read(path, text.encode()).document
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("note: |\n  раз\n  два\n", (3, 4)),
        ("note: |-\n\n      раз\n      два\n", (4, 8)),
    ],
)
def test_in_a_block_lines_are_counted_below_its_sign(text: str, place: tuple[int, int]) -> None:
    line = 3 if "\n\n" in text else 2
    found = spot(document("a.yml", text), ("note",), line, 2)
    assert (found.line, found.column) == place


def test_in_a_single_line_columns_are_counted_from_the_value() -> None:
    assert spot(document("a.yml", "note: раз два\n"), ("note",), 1, 5) == Place("a.yml", 1, 11)
    assert spot(document("a.yml", 'note: "раз"\n'), ("note",), 1, 1) == Place("a.yml", 1, 8)


def test_folded_text_is_told_by_its_beginning() -> None:
    text = "note: >\n  раз\n  два\n"
    assert spot(document("a.yml", text), ("note",), 1, 5) == Place("a.yml", 1, 7)


def test_in_a_body_lines_are_counted_below_the_front_matter() -> None:
    text = "---\ntitle: a\n---\n\nраз\n"
    assert spot(document("a.md", text), BODY, 2, 1) == Place("a.md", 5, 1)
