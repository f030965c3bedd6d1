"""The file of tokens: whose answers are whose, kept outside git."""

import pytest

from generator.tokens import Token, Tokens, read_tokens

HEADING = "токен;id;сезон"


def found(text: str) -> list[tuple[int, int, str, str]]:
    """Line, column, field and message of what is wrong."""
    _, diagnostics = read_tokens(text.encode())
    return [(d.place.line, d.place.column, d.field, d.message) for d in diagnostics]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_every_dress_that_excel_gives_the_file(encoding: str, delimiter: str) -> None:
    text = f"{HEADING}\r\nk3m9x;p-7f3k;2026-27\r\n".replace(";", delimiter)
    tokens, diagnostics = read_tokens(text.encode(encoding))
    assert dict(tokens) == {("2026-27", "k3m9x"): Token("k3m9x", "p-7f3k", "2026-27")}
    assert diagnostics == ()


def test_a_token_leads_to_its_holder_and_back_within_its_season() -> None:
    tokens = Tokens((Token("k3m9x", "p-7f3k", "2025-26"), Token("aa7bc", "p-7f3k", "2026-27")))
    assert tokens.holder("2025-26", "k3m9x") == "p-7f3k"
    assert tokens.holder("2026-27", "k3m9x") is None
    assert tokens.token("2026-27", "p-7f3k") == "aa7bc"
    assert tokens.token("2026-27", "p-2222") is None


def test_columns_come_in_any_order_and_case() -> None:
    tokens, diagnostics = read_tokens("ID;Сезон;Токен\npr-a1b2;2025-26;k3m9x\n".encode())
    assert tokens.holder("2025-26", "k3m9x") == "pr-a1b2"
    assert diagnostics == ()


def test_an_empty_file_is_told_what_belongs_into_it() -> None:
    _, (problem,) = read_tokens(b"\n")
    assert problem.text == (
        "tokens.csv:1:1: ошибка: Файл пуст. Первая строка — заголовки: токен;id;сезон."
        " [tokens-empty]"
    )


def test_a_workbook_is_no_table_of_text() -> None:
    assert [d.rule for d in read_tokens(b"PK\x03\x04")[1]] == ["tokens-encoding"]


def test_headings_are_checked_before_anything_is_read() -> None:
    assert found("токены;id;id;почта\nk3m9x;p-7f3k;2026-27\n") == [
        (1, 1, "", "Неизвестный столбец, похоже на «токен»."),
        (1, 11, "id", "Столбец «id» повторён."),
        (1, 14, "", "Неизвестный столбец."),
        (1, 1, "токен", "Нет столбца «токен»."),
        (1, 1, "сезон", "Нет столбца «сезон»."),
    ]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (";p-7f3k;2026-27", (2, 1, "токен", "Токен не вписан.")),
        ("К3М9Х;p-7f3k;2026-27", (2, 1, "токен", "Токен не годится.")),
        (
            "2,00E+45;p-7f3k;2026-27",
            (2, 1, "токен", "Токен испортил Excel: записал его как число."),
        ),
        ("k3m9x;;2026-27", (2, 7, "id", "id не вписан.")),
        ("k3m9x;Ким Анна;2026-27", (2, 7, "id", "id не годится.")),
        ("k3m9x;p-7f3k", (2, 7, "сезон", "Сезон не вписан.")),
        ("k3m9x;p-7f3k;2026", (2, 14, "сезон", "Сезон не годится.")),
    ],
)
def test_a_bad_cell_leaves_its_row_out(row: str, expected: tuple[int, int, str, str]) -> None:
    text = f"{HEADING}\n{row}\naa7bc;p-2222;2026-27\n"
    assert found(text) == [expected]
    assert len(read_tokens(text.encode())[0]) == 1


def test_one_code_leads_to_one_holder_in_a_season() -> None:
    text = f"{HEADING}\nk3m9x;p-7f3k;2026-27\nk3m9x;p-2222;2026-27\nk3m9x;p-2222;2025-26\n"
    assert found(text) == [(3, 1, "токен", "Токен «k3m9x» в сезоне 2026-27 уже есть в строке 2.")]


def test_a_holder_has_one_code_in_a_season() -> None:
    text = f"{HEADING}\nk3m9x;p-7f3k;2026-27\naa7bc;p-7f3k;2026-27\n"
    assert found(text) == [(3, 7, "id", "id «p-7f3k» в сезоне 2026-27 уже есть в строке 2.")]
