"""How a mention is said: the table of cases and shapes, made by the same words as the pages."""

from dataclasses import dataclass

from generator.grammar import Case, FullName, Shape, say

_ID = "p-7f3k"
_NAME = FullName.parse("Орлова Вера Ильинична")
_CASES = {
    Case.NOMINATIVE: "кто?",
    Case.GENITIVE: "кого?",
    Case.DATIVE: "кому?",
    Case.ACCUSATIVE: "кого?",
    Case.INSTRUMENTAL: "кем?",
    Case.PREPOSITIONAL: "о ком?",
}


@dataclass(frozen=True, slots=True)
class Spelling:
    """What is typed, what it answers, and what the reader sees."""

    typed: str
    asks: str
    said: str


def cases() -> tuple[Spelling, ...]:
    """The same person in every case."""
    return tuple(
        Spelling(
            f"@{_ID}" if case is Case.NOMINATIVE else f"@{_ID}:{case.value}",
            asks,
            say(_NAME, case, Shape.FULL),
        )
        for case, asks in _CASES.items()
    )


def shapes() -> tuple[Spelling, ...]:
    """The same person in every shape, given to somebody."""
    return tuple(
        Spelling(
            f"@{_ID}:{Case.DATIVE.value}:{shape.value}",
            shape.value,
            say(_NAME, Case.DATIVE, shape),
        )
        for shape in Shape
    )
