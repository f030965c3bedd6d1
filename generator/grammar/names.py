"""A person's full name, and how it is said in each case and shape."""

import re
from dataclasses import dataclass
from typing import Self

from generator.grammar.cases import Case, Gender, Shape
from generator.grammar.declension import decline

NBSP = "\u00a0"

_LINKED_PATRONYMIC = frozenset({"оглы", "оглу", "улы", "уулу", "кызы", "гызы"})
_MALE_PATRONYMIC = re.compile(r"(?:ич|[ -](?:оглы|оглу|улы|уулу))$", re.IGNORECASE)
_FEMALE_PATRONYMIC = re.compile(r"(?:вна|чна|шна|[ -](?:кызы|гызы))$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_MOST_WORDS = 3


@dataclass(frozen=True, slots=True)
class FullName:
    """Surname, given name and, where there is one, patronymic, in the nominative."""

    surname: str
    name: str
    patronymic: str = ""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read «Петрова Ирина Ивановна»; a patronymic may be missing, or be «Гасан оглы».

        Raises:
            ValueError: the text is not two or three words of letters.
        """
        words = text.split()
        if len(words) > _MOST_WORDS and words[-1].lower() in _LINKED_PATRONYMIC:
            words[-2:] = [f"{words[-2]} {words[-1]}"]
        if not 1 < len(words) <= _MOST_WORDS:
            raise ValueError("нужны фамилия, имя и, если есть, отчество")
        if not all(_WORD.fullmatch(piece) for word in words for piece in word.split()):
            raise ValueError("в имени бывают только буквы и дефис")
        return cls(*words)

    @property
    def gender(self) -> Gender | None:
        """The gender that the patronymic shows, if it does."""
        return gender_of_patronymic(self.patronymic)

    def __str__(self) -> str:
        return " ".join(filter(None, (self.surname, self.name, self.patronymic)))


def gender_of_patronymic(patronymic: str) -> Gender | None:
    """«Ивановна» is a woman's, «Ильич» and «Гасан оглы» a man's; anything else says nothing."""
    if _MALE_PATRONYMIC.search(patronymic):
        return Gender.MALE
    if _FEMALE_PATRONYMIC.search(patronymic):
        return Gender.FEMALE
    return None


def say(
    name: FullName,
    case: Case = Case.NOMINATIVE,
    shape: Shape = Shape.FULL,
    gender: Gender | None = None,
) -> str:
    """Say a name in a case and shape: «наставнику Петровой И. И.».

    The patronymic decides the gender, then `gender`; with neither known the name stays in the
    nominative, because a wrong ending is worse than none.
    """
    known = name.gender or gender
    said = name if known is None else _declined(name, known, case)
    initials = _initials(name)
    match shape:
        case Shape.FULL:
            return " ".join(filter(None, (said.surname, said.name, said.patronymic)))
        case Shape.NAME_PATRONYMIC:
            return NBSP.join(filter(None, (said.name, said.patronymic)))
        case Shape.SURNAME:
            return said.surname
        case Shape.NAME:
            return said.name
        case Shape.SURNAME_INITIALS:
            return NBSP.join((said.surname, initials))
        case Shape.INITIALS_SURNAME:
            return NBSP.join((initials, said.surname))


def _declined(name: FullName, gender: Gender, case: Case) -> FullName:
    return FullName(
        decline(name.surname, "surname", gender, case),
        decline(name.name, "name", gender, case),
        decline(name.patronymic, "patronymic", gender, case),
    )


def _initials(name: FullName) -> str:
    return NBSP.join(_initial(word) for word in (name.name, name.patronymic) if word)


def _initial(word: str) -> str:
    first, _, second = word.partition("-")
    letter = f"{first[:1].upper()}."
    return f"{letter}-{second[0]}." if second[:1].isupper() else letter
