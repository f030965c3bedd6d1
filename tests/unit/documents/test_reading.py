"""What is read is what was written, and every piece of it has its place."""

import threading

import pytest

from generator.diagnostics import Place
from generator.documents import Document, parsing, read
from generator.documents.characters import HIDDEN, is_clean

MEETING = """\
# yaml-language-server: $schema=../../schemas/meeting.json
date: 2026-10-12
starts_at: 18:30
online: нет
phone: +79160000000
room: 012
empty:
quoted: ''
nothing: null
topics: [урок, 'класс #5']
agreements:
  - what: Открытый урок
    until: 2026-11-01
  - what: |
      Первая строка
      # не примечание
"""


def document(path: str, text: str) -> Document:
    reading = read(path, text.encode())
    assert reading.diagnostics == ()
    assert reading.document is not None
    return reading.document


def test_every_scalar_stays_what_was_written() -> None:
    assert document("m.yml", MEETING).data == {
        "date": "2026-10-12",
        "starts_at": "18:30",
        "online": "нет",
        "phone": "+79160000000",
        "room": "012",
        "empty": None,
        "quoted": "",
        "nothing": "null",
        "topics": ["урок", "класс #5"],
        "agreements": [
            {"what": "Открытый урок", "until": "2026-11-01"},
            {"what": "Первая строка\n# не примечание\n"},
        ],
    }


@pytest.mark.parametrize(
    ("path", "is_key", "line", "column"),
    [
        (("date",), False, 2, 7),
        (("date",), True, 2, 1),
        (("empty",), False, 7, 7),
        (("topics", 1), False, 10, 16),
        (("agreements", 0, "until"), False, 13, 12),
        (("agreements", 0, "until"), True, 13, 5),
        (("agreements", 1), False, 14, 5),
        (("agreements", 1, "what"), False, 14, 11),
        (("agreements", 1, "until"), False, 14, 5),
        (("agreements", 7), False, 11, 1),
        (("season",), False, 2, 1),
        ((), True, 2, 1),
    ],
)
def test_what_is_not_written_has_the_place_of_its_parent(
    path: tuple[str | int, ...], *, is_key: bool, line: int, column: int
) -> None:
    assert document("m.yml", MEETING).place(*path, key=is_key) == Place("m.yml", line, column)


def test_columns_count_characters_even_outside_the_basic_plane() -> None:
    read_back = document("a.yml", '\ufeff{"😀й": 1, b: 2}\r\n')

    assert read_back.data == {"😀й": "1", "b": "2"}
    assert read_back.place("b") == Place("a.yml", 1, 14)


def test_decomposed_letters_become_whole_and_columns_stay_those_of_the_file() -> None:
    read_back = document("a.yml", "{a: и\u0306, b: 2}\n")

    assert read_back.data == {"a": "й", "b": "2"}
    assert read_back.place("b") == Place("a.yml", 1, 12)


def test_line_ends_of_all_systems_are_one() -> None:
    kept = {"a": "x\ny\n", "b": "z"}

    assert document("a.yml", "a: |\n x\n y\nb: z\n").data == kept
    assert document("a.yml", "a: |\r\n x\r\n y\r\nb: z\r\n").data == kept
    assert document("a.yml", "a: |\r x\r y\rb: z\r").data == kept


def test_front_matter_and_body_keep_the_lines_of_the_file() -> None:
    page = document("p.md", "---\ntitle: Роли\norder: 2\n---\n\n# Куратор\n\nТекст.\n")

    assert page.data == {"title": "Роли", "order": "2"}
    assert page.body == "\n# Куратор\n\nТекст.\n"
    assert page.body_line == 5
    assert page.place("order") == Place("p.md", 3, 8)
    assert page.body_place(2, 3) == Place("p.md", 6, 3)


def test_a_body_may_be_empty_underlined_ruled_indented_by_tabs() -> None:
    assert document("p.md", "---\na: 1\n---").body == ""
    text = "Итог\n=======\n\n---\n\n\tкод # не примечание\n"
    assert document("p.md", f"---\na: 1\n---\n{text}").body == text


@pytest.mark.parametrize(
    "value", ["5–6\u00a0классов", "семья 👨\u200d👩\u200d👧", "сердце ❤\ufe0f", "Ёжик №\u202f1"]
)
def test_signs_that_can_be_seen_are_welcome(value: str) -> None:
    assert document("a.yml", f"a: {value}\n").data == {"a": value}


@pytest.mark.parametrize(
    "text",
    ["a: # список\n  - b\n", "# c\na: b\n", 'a: "b #c" # d\n', "a: |\n  ## Тема\n", "url: x#y\n"],
)
def test_a_comment_that_cuts_nothing_off_is_no_mistake(text: str) -> None:
    assert read("a.yml", text.encode()).diagnostics == ()


def test_without_libyaml_the_same_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    with_libyaml = document("m.yml", MEETING)
    monkeypatch.setattr(parsing, "open_events", parsing.pure_events)
    without = document("m.yml", MEETING)

    assert without == with_libyaml
    assert without.place("agreements", 1) == with_libyaml.place("agreements", 1)


@pytest.mark.parametrize(
    "bomb",
    [
        "[" * 1_000_000,
        "a: " + "{a: " * 250_000,
        "- " * 500_000,
        "? " * 500_000,
        "".join(" " * depth + "a:\n" for depth in range(1400)),
        "[a]: " * 200_000,
        "{[" * 500_000,
    ],
    ids=["brackets", "braces", "dashes", "question marks", "lines", "list keys", "list in key"],
)
def test_no_nesting_exhausts_a_small_stack(bomb: str) -> None:
    rules: list[str] = []

    def run() -> None:
        rules.extend(diagnostic.rule for diagnostic in read("a.yml", bomb.encode()).diagnostics)

    old = threading.stack_size(512 * 1024)
    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    threading.stack_size(old)

    assert rules


def test_after_a_hundred_errors_no_more_are_named() -> None:
    said = read("a.yml", b"a: 1\n" * 5000).diagnostics

    assert len(said) == 101
    assert said[-1].text == (
        "a.yml:101:4: ошибка: Ошибок в файле больше 100; о тех, что ниже этого места, здесь не "
        "сказано. Исправьте названные и проверьте снова. [yaml-errors]"
    )


@pytest.mark.parametrize("line", ["<<<<<<< \n", "%\n", "\tb\n", "\u200b\n", "a: b #c\n"])
def test_a_file_of_one_mistake_does_not_bury_the_reader(line: str) -> None:
    said = read("a.yml", (line * (1_000_000 // len(line.encode()))).encode()).diagnostics

    assert 1 <= len(said) <= 250


def test_the_quick_look_overlooks_no_hidden_sign() -> None:
    signs = (chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000)
    assert [hex(ord(sign)) for sign in signs if is_clean(sign) and HIDDEN.search(sign)] == []
