"""The words with which a curator asks for a case, a shape of a name and a gender."""

from enum import StrEnum


class Case(StrEnum):
    """The six cases of Russian, as they are written in a mention."""

    NOMINATIVE = "им"
    GENITIVE = "род"
    DATIVE = "дат"
    ACCUSATIVE = "вин"
    INSTRUMENTAL = "тв"
    PREPOSITIONAL = "пр"


class Shape(StrEnum):
    """Which parts of a name are said, and in which order."""

    FULL = "фио"
    NAME_PATRONYMIC = "ио"
    SURNAME = "фам"
    NAME = "имя"
    SURNAME_INITIALS = "фам-ин"
    INITIALS_SURNAME = "ин-фам"


class Gender(StrEnum):
    """Grammatical gender of a person; an unknown one is `None`."""

    MALE = "м"
    FEMALE = "ж"
