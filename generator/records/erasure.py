"""A demand to erase a person's data and what was done about it."""

from typing import Annotated

from pydantic import Field

from generator.records.base import Kind, Record
from generator.records.choice import Choice
from generator.records.reference import Reference
from generator.records.values import Day, Key, Text


class Basis(Choice):
    """Why the data are destroyed (152-ФЗ, ст. 21)."""

    WITHDRAWAL = "withdrawal", "отзыв согласия"
    DEMAND = "demand", "требование"
    PURPOSE = "purpose_reached", "цель достигнута"
    UNLAWFUL = "unlawful", "неправомерная обработка"


class Method(Choice):
    """How."""

    ERASED = "erased", "удалено"
    DEIDENTIFIED = "deidentified", "обезличено"


class Erasure(Record):
    """A demand with its legal term."""

    person: Key = Field(title="Кто", description="Id участника; его запись может быть уже удалена.")
    basis: Basis = Field(title="Основание", description="Почему.")
    received_on: Day = Field(title="Получено", description="День требования.")
    due_on: Day = Field(title="Срок", description="Последний день по закону.")
    done_on: Day | None = Field(default=None, title="Исполнено", description="Когда сделано.")
    method: Method | None = Field(default=None, title="Как", description="Удалено или обезличено.")
    act: Annotated[str, Reference("document")] | None = Field(
        default=None, title="Акт", description="Id акта об уничтожении."
    )
    note: Text = Field(default="", title="Пояснение", description="Что осталось и почему.")


KIND = Kind(
    name="erasure",
    model=Erasure,
    folder="erasures",
    title="Требование об удалении",
    plural="Требования об удалении",
    prefix="er-",
    dated="received_on",
    home="",
)
