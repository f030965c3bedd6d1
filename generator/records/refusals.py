"""What a curator reads when a value is not accepted: the only wording of field errors."""

from collections.abc import Sequence
from typing import LiteralString

from pydantic_core import PydanticCustomError

from generator.grammar import similar


def refuse(rule: LiteralString, message: str, remedy: str = "") -> PydanticCustomError:
    """A field error that carries a ready Russian sentence and the way to mend it."""
    return PydanticCustomError(rule, "{message}", {"message": message, "remedy": remedy})


def refuse_choice(
    value: str, labels: Sequence[str], aliases: Sequence[str] = ()
) -> PydanticCustomError:
    """A word outside an enumeration, with the nearest spelling or the whole list."""
    near = similar(value, [*labels, *aliases])
    remedy = f"Похоже на «{near}»." if near else f"Можно: {'; '.join(labels)}."
    return refuse("choice", f"«{value}» — такого значения в списке нет.", remedy)


def refuse_shape(wanted: str, value: object) -> PydanticCustomError:
    """A list or a group of keys where one value belongs."""
    return refuse(
        "shape",
        f"здесь ждут: {wanted}, а написано: {shape_of(value)}.",
        "Напишите одно значение после двоеточия.",
    )


def shape_of(value: object) -> str:
    """The shape of a read value in words."""
    if value is None:
        return "пусто"
    if isinstance(value, dict):
        return "несколько ключей со значениями"
    if isinstance(value, list | tuple):
        return "список"
    return f"«{value}»"
