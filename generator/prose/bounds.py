"""How large and how tangled a text may be; what is beyond never reaches Markdown.

Measured with Python-Markdown 3.11: 50,000 opening brackets take over 20 s. A text at any one of
these limits takes under half a second.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import count, number

SIZE = 50_000
LINES = 3_000
LINE_BARS = 24
NESTING = 8
INDENT = 40

_MARKER = r"(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))"
_RULE = r"[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*"
_SPLIT = "Разделите текст на несколько записей."
_SIMPLER = "Упростите разметку."


@dataclass(frozen=True, slots=True)
class Excess:
    """A bound that is broken: what, how to mend it, and where, as an offset."""

    message: str
    remedy: str
    offset: int


# Sign, the most there may be, and its name in the genitive plural.
_SIGNS = (
    ("[", 400, "открывающих квадратных скобок"),
    ("(", 4_000, "открывающих скобок"),
    ("`", 2_000, "обратных апострофов"),
    ("<", 1_000, "знаков «<»"),
    ("!", 2_000, "восклицательных знаков"),
    ("*", 4_000, "звёздочек"),
    ("_", 4_000, "знаков подчёркивания"),
    ("|", 6_000, "вертикальных черт"),
    ("\\", 2_000, "обратных косых черт"),
    ("&", 2_000, "знаков «&»"),
    ("#", 1_500, "знаков «#»"),
    ("@", 2_000, "знаков «@»"),
    (">", 2_000, "знаков «>»"),
)


def excesses(text: str) -> Iterator[Excess]:
    """List the bounds that a text breaks; size first, and alone."""
    if len(text) > SIZE:
        signs = count(len(text), "знак", "знака", "знаков")
        message = f"Текст слишком велик: {signs}, можно не больше {number(SIZE)}."
        yield Excess(message, _SPLIT, 0)
        return
    yield from _too_many_signs(text)
    yield from _too_many_lines(text)
    yield from _tangled_lines(text)


def _too_many_signs(text: str) -> Iterator[Excess]:
    for sign, most, name in _SIGNS:
        there = text.count(sign)
        if there > most:
            message = f"Слишком много {name}: {number(there)}, можно не больше {number(most)}."
            yield Excess(message, _SIMPLER, _nth(text, sign, most + 1))


def _nth(text: str, sign: str, nth: int) -> int:
    at = -1
    for _ in range(nth):
        at = text.find(sign, at + 1)
    return at


def _too_many_lines(text: str) -> Iterator[Excess]:
    lines = text.count("\n") + 1
    if lines > LINES:
        message = f"Слишком много строк: {number(lines)}, можно не больше {number(LINES)}."
        yield Excess(message, _SPLIT, _nth(text, "\n", LINES) + 1)


# What a line must not be like, what to say and how to mend it. Looked for in the whole text at
# once, because most texts are short and there are thousands of them.
_LINE_BOUNDS = (
    (
        re.compile(rf"^(?:[^|\n]*\|){{{LINE_BARS + 1}}}", re.MULTILINE),
        "В таблице слишком много столбцов.",
        f"Оставьте не больше {LINE_BARS - 1} или разделите таблицу.",
    ),
    (
        re.compile(rf"^(?!{_RULE}$)(?:[ \t]*{_MARKER}){{{NESTING + 1}}}", re.MULTILINE),
        "Слишком глубоко вложены цитаты или списки.",
        f"Оставьте не больше {NESTING} уровней.",
    ),
    (
        re.compile(rf"^ {{{INDENT + 1},}}(?=\S)", re.MULTILINE),
        "Слишком большой отступ в начале строки.",
        "Уберите лишние пробелы.",
    ),
)


def _tangled_lines(text: str) -> Iterator[Excess]:
    """Report the first line that breaks each bound of a line."""
    for form, message, remedy in _LINE_BOUNDS:
        worst = form.search(text.expandtabs(4))
        if worst is not None:
            line = worst.string.count("\n", 0, worst.start())
            yield Excess(message, remedy, _nth(text, "\n", line) + 1)
