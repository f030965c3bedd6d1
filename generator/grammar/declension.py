"""One part of a name in a case: pytrovich, and the surnames it gets wrong."""

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

from generator.grammar.cases import Case, Gender

if TYPE_CHECKING:
    from pytrovich.maker import PetrovichDeclinationMaker

Part = Literal["surname", "name", "patronymic"]

_OBLIQUE = (
    Case.GENITIVE,
    Case.DATIVE,
    Case.ACCUSATIVE,
    Case.INSTRUMENTAL,
    Case.PREPOSITIONAL,
)
_PARTS = {"surname": "LASTNAME", "name": "FIRSTNAME", "patronymic": "MIDDLENAME"}
_GENDERS = {Gender.MALE: "MALE", Gender.FEMALE: "FEMALE"}

# Stem and the five oblique endings of men's surnames that lose a vowel or that are nouns in -ой.
_MALE_SURNAMES = {
    "воробей": ("вороб", "ья ью ья ьём ье"),
    "соловей": ("солов", "ья ью ья ьём ье"),
    "муравей": ("мурав", "ья ью ья ьём ье"),
    "заяц": ("зай", "ца цу ца цем це"),
    "лев": ("льв", "а у а ом е"),
    "орёл": ("орл", "а у а ом е"),
    "орел": ("орл", "а у а ом е"),
    "козёл": ("козл", "а у а ом е"),
    "козел": ("козл", "а у а ом е"),
    "осёл": ("осл", "а у а ом е"),
    "щегол": ("щегл", "а у а ом е"),
}
# French surnames with a stressed ending never change; pytrovich knows «Дюма» but not all.
_UNCHANGED = frozenset({"золя", "труайя", "дюма", "петипа", "дега", "люка", "ферма", "гамарра"})
_ONE_SYLLABLE_OI = re.compile(r"[^аеёиоуыэюя]+ой", re.IGNORECASE)
# «Ткачом», «Деркачом» are stressed on the ending; the South Slavic «Ковачем» is not.
_STRESSED_ACH = re.compile(r"(?!ковач$)[а-яё]+ач", re.IGNORECASE)


@lru_cache(maxsize=8192)
def decline(word: str, part: Part, gender: Gender, case: Case) -> str:
    """Say one part of a name in a case; a word no rule knows is left as it is."""
    if case is Case.NOMINATIVE or not word:
        return word
    said = _petrovich(word, part, gender, case)
    if part != "surname":
        return said
    pieces = zip(word.split("-"), said.split("-"), strict=True)
    return "-".join(_corrected(piece, ending, word, gender, case) for piece, ending in pieces)


def _corrected(piece: str, said: str, whole: str, gender: Gender, case: Case) -> str:
    """Take pytrovich's word for half a surname, unless we know better."""
    if piece.lower() in _UNCHANGED:
        return piece
    if gender is Gender.MALE:
        return _male_surname(piece, case) or said
    return said if piece == whole or _feminine(piece) else piece


def _feminine(piece: str) -> bool:
    """A woman's double surname changes only where a half ends like a feminine word."""
    return piece.lower().endswith(("а", "я"))


def _male_surname(piece: str, case: Case) -> str | None:
    known = _MALE_SURNAMES.get(piece.lower())
    if known is not None:
        stem, endings = known
        return _like(piece, stem + endings.split()[_OBLIQUE.index(case)])
    if _ONE_SYLLABLE_OI.fullmatch(piece):
        return _like(piece, piece[:-1] + ("я", "ю", "я", "ем", "е")[_OBLIQUE.index(case)])
    if case is Case.INSTRUMENTAL and _STRESSED_ACH.fullmatch(piece):
        return _like(piece, piece + "ом")
    return None


def _like(model: str, word: str) -> str:
    """Give a word the capitals of its model: «ЛЕВ» → «ЛЬВА», «Лев» → «Льва»."""
    if len(model) > 1 and model.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def _petrovich(word: str, part: Part, gender: Gender, case: Case) -> str:
    from pytrovich.enums import Case as PCase
    from pytrovich.enums import Gender as PGender
    from pytrovich.enums import NamePart

    said = _maker().make(NamePart[_PARTS[part]], PGender[_GENDERS[gender]], PCase[case.name], word)
    return said.upper() if len(word) > 1 and word.isupper() else said


@cache
def _maker() -> "PetrovichDeclinationMaker":
    from pytrovich.maker import PetrovichDeclinationMaker

    return PetrovichDeclinationMaker()
