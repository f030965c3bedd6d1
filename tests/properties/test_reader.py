"""Whatever the bytes: a document that is what was written, or an error in words; never a crash."""

import json
import unicodedata
from collections.abc import Iterable
from itertools import chain

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.documents import Reading, Value, characters, read
from generator.documents.events import compose
from generator.documents.front_matter import Parts, part
from generator.documents.survey import is_suspicious, survey

RECORD = """\
# заметка
adult_from: 1984-03
mentor: &наставник
  forms: [учитель – учитель, "учитель – ученик"]
  note: 'Готова #1: вести'
seasons:
  2026-27:
    text: |
      Первая строка.

      Вторая — «строка» # 2.
    requests:
      - topic: Рабочая программа
        priority: высокая
      - {topic: Урок, priority: !x средняя}
"""
PIECES = [
    *"[]{}:,-?#&*!|>'\"%@`\\\n\t \r\0\ufeff\u200b\u00a0\u2028я",
    *("---\n", "...\n", "<<: ", "- ", "  ", ": ", " #", "\r\n", '\\u200b"', "<<<<<<< HEAD\n"),
]
PATHS = st.sampled_from(["records/a.yml", "records/a.md"])


def cut(text: str, place: int, length: int, piece: str) -> str:
    place %= len(text) + 1
    return text[:place] + piece + text[place + length :]


CUTS = st.tuples(st.integers(0, 400), st.integers(0, 3), st.sampled_from(PIECES))


def mutated(start: str, cuts: Iterable[tuple[int, int, str]]) -> bytes:
    for place, length, piece in cuts:
        start = cut(start, place, length, piece)
    return start.encode()


MUTATED = st.builds(
    mutated,
    st.sampled_from([RECORD, f"---\n{RECORD}---\nТекст.\n", "a: b\n"]),
    st.lists(CUTS, max_size=4),
)
SOUP = st.lists(st.sampled_from([*PIECES, "a", "b", "\n"])).map(
    lambda found: "".join(found).encode()
)
BYTES = st.one_of(
    st.binary(max_size=200), st.binary(max_size=60).map(b"---\n".__add__), SOUP, MUTATED
)


def strings(value: Value) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        yield from chain.from_iterable(map(strings, value))
    elif isinstance(value, dict):
        yield from value
        yield from chain.from_iterable(map(strings, value.values()))


def is_hidden(sign: str) -> bool:
    if sign in "\n\t\u200d":  # the joiner is seen inside an emoji
        return False
    return unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Zl", "Zp"}


def is_sound(reading: Reading) -> bool:
    """A document without errors, or no document and an error with a place and a remedy."""
    errors = [found for found in reading.diagnostics if found.is_error]
    if reading.document is not None:
        return not errors
    return bool(errors) and all(
        found.message and found.remedy and found.place.line >= 1 and found.place.column >= 1
        for found in errors
    )


@given(PATHS, BYTES)
@settings(max_examples=600, deadline=None)
def test_any_bytes_give_a_document_or_an_error(path: str, content: bytes) -> None:
    reading = read(path, content)

    assert is_sound(reading)
    for found in reading.diagnostics:
        assert found.text.replace("\u00a0", " ").isprintable() or "\ufffd" in found.text
    if reading.document:
        signs = "".join([*strings(reading.document.data), reading.document.body])
        assert not any(map(is_hidden, signs))


@given(MUTATED)
@settings(max_examples=400, deadline=None)
def test_the_fast_reading_gives_up_where_the_survey_finds_an_error(content: bytes) -> None:
    text = characters.mask(content.decode().replace("\r", ""))
    is_wrong = any(problem.saying.severity == "error" for problem in survey(text).problems)

    if compose(text) is None:
        assert is_wrong
    elif not is_suspicious(text) and not characters.ODD_SPACE.search(text):
        assert not is_wrong


# An independent writer of YAML: it knows three styles and remembers where it put each value.

SIGNS = st.characters(
    codec="utf-8",
    exclude_categories=["Cc", "Cf", "Cs", "Zl", "Zp", "Zs", "Cn", "Co"],
    exclude_characters="\ufffd\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0"
    + "".join(map(chr, [*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)])),
)
TEXTS = st.text(st.one_of(SIGNS, st.sampled_from(" :#-[]{}'\"\\&*!|>%@,")), max_size=12).map(
    lambda text: unicodedata.normalize("NFC", text)
)
KEYS = st.from_regex(r"[a-z][a-z0-9_-]{0,6}", fullmatch=True)
TREES = st.recursive(
    st.one_of(st.none(), TEXTS),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3),
        st.dictionaries(KEYS, inner, min_size=1, max_size=3),
    ),
    max_leaves=8,
)
STYLES = st.lists(st.sampled_from(["double", "single", "literal", "flow"]), min_size=8, max_size=8)
Where = dict[tuple[str | int, ...], int]


class Writer:
    def __init__(self, styles: list[str]) -> None:
        self.text = ""
        self.styles = styles
        self.began: Where = {}

    def mapping(self, data: dict[str, Value], path: tuple[str | int, ...], indent: int) -> None:
        for key, value in data.items():
            self.text += f"{' ' * indent}{key}:"
            self.value(value, (*path, key), indent)

    def value(self, value: Value, path: tuple[str | int, ...], indent: int) -> None:
        style = self.styles[len(self.began) % len(self.styles)]
        if value is None:
            self.text += "\n"
        elif isinstance(value, str):
            self.text += " "
            self.began[path] = len(self.text)
            self.text += scalar(value, style, indent)
        elif style == "flow":
            self.text += " "
            self.began[path] = len(self.text)
            self.text += flow(value) + "\n"
        elif isinstance(value, dict):
            self.text += "\n"
            self.began[path] = len(self.text) + indent + 2
            self.mapping(value, path, indent + 2)
        else:
            self.items(value, path, indent + 2)

    def items(self, value: list[Value], path: tuple[str | int, ...], indent: int) -> None:
        self.text += "\n"
        self.began[path] = len(self.text) + indent
        for place, item in enumerate(value):
            self.text += f"{' ' * indent}-"
            self.value(item, (*path, place), indent)


def scalar(value: str, style: str, indent: int) -> str:
    if style == "single":
        doubled = value.replace("'", "''")
        return f"'{doubled}'\n"
    if style == "literal" and value.strip() and value[0] not in " #\t":
        return f"|-\n{' ' * (indent + 2)}{value}\n"
    return json.dumps(value, ensure_ascii=False) + "\n"


def flow(value: Value) -> str:
    return "" if value is None else json.dumps(value, ensure_ascii=False)


def with_written_nulls(value: Value) -> Value:
    """What comes back of the `null` that JSON writes: the reader has no such word."""
    if isinstance(value, list):
        return [with_written_nulls(item) for item in value]
    if isinstance(value, dict):
        return {key: with_written_nulls(item) for key, item in value.items()}
    return "null" if value is None else value


@given(st.dictionaries(KEYS, TREES, min_size=1, max_size=4), STYLES)
@settings(max_examples=200, deadline=None)
def test_what_is_accepted_is_what_was_written_and_marks_point_to_it(
    data: dict[str, Value], styles: list[str]
) -> None:
    writer = Writer([style for style in styles if style != "flow"] or ["double"])
    writer.mapping(data, (), 0)
    reading = read("a.yml", writer.text.encode())

    assert reading.document is not None, reading.diagnostics
    assert reading.document.data == data
    for path, index in writer.began.items():
        place = reading.document.place(*path)
        lines = writer.text.split("\n")
        assert sum(len(line) + 1 for line in lines[: place.line - 1]) + place.column - 1 == index


@given(st.dictionaries(KEYS, TREES, min_size=1, max_size=3), st.text(SIGNS, max_size=20))
@settings(max_examples=100, deadline=None)
def test_flow_style_and_body_come_back(data: dict[str, Value], body: str) -> None:
    body = unicodedata.normalize("NFC", body)
    written = "".join(f"{key}: {flow(value)}\n" for key, value in data.items())
    reading = read("a.md", f"---\n{written}---\n{body}".encode())

    assert reading.document is not None, reading.diagnostics
    assert reading.document.data == {
        key: None if value is None else with_written_nulls(value) for key, value in data.items()
    }
    assert reading.document.body == body


@given(st.text(st.sampled_from("-\n a:"), min_size=1, max_size=30))
@settings(max_examples=100, deadline=None)
def test_parting_loses_no_line(text: str) -> None:
    parts = part(text + "x")
    if isinstance(parts, Parts):
        fields = parts.fields.split("\n")[1:-1]
        again = ["---", *fields, "---", *parts.body.split("\n")]
        assert [line.rstrip() for line in again] == [
            line.rstrip() for line in f"{text}x".split("\n")
        ]
