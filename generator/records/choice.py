"""Enumerations that a curator may write as a key, a Russian label or an alias."""

import re
from enum import StrEnum
from functools import cache
from typing import Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from generator.records.refusals import refuse_choice, refuse_shape

_DASHES = re.compile(r"\s*[-‐‑‒–—]\s*")


def folded(text: str) -> str:
    """One spelling for what people write in several: case, ё, quotes, dashes, spaces."""
    plain = _DASHES.sub("-", text.strip().lower().replace("ё", "е"))
    return " ".join(plain.strip("«»\"'.").replace("_", " ").split())


class Choice(StrEnum):
    """A member is ``KEY = "key", "русская подпись", ("другое написание", …)``."""

    label: str
    aliases: tuple[str, ...]

    def __new__(cls, key: str, label: str = "", aliases: tuple[str, ...] = ()) -> Self:
        """Make a member of a key, its Russian label and other spellings."""
        member = str.__new__(cls, key)
        member._value_ = key
        member.label = label or key
        member.aliases = aliases
        return member

    @classmethod
    @cache
    def spellings(cls) -> dict[str, Self]:
        """Every accepted spelling, folded, with its member."""
        return {
            folded(text): member
            for member in cls
            for text in (member.value, member.label, *member.aliases)
        }

    @classmethod
    def read(cls, value: object) -> Self:
        """The member that a written value names; refuses the rest with the nearest label."""
        if isinstance(value, cls):
            return value
        if not isinstance(value, str):
            raise refuse_shape("одно значение из списка", value)
        found = cls.spellings().get(folded(value))
        if found is None:
            raise refuse_choice(
                value,
                [member.label for member in cls],
                [word for member in cls for word in (member.value, *member.aliases)],
            )
        return found

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: object, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls.read, serialization=core_schema.plain_serializer_function_ser_schema(str)
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _schema: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {
            "enum": [m.value for m in cls] + [m.label for m in cls if m.label != m.value],
            "enumDescriptions": [m.label for m in cls]
            + [f"то же, что {m.value}" for m in cls if m.label != m.value],
        }
