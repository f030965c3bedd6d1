"""A normative act that the programme rests on."""

from pydantic import Field

from generator.records.base import Kind, Record
from generator.records.choice import Choice
from generator.records.values import Day, Line, Text, Url


class NormLevel(Choice):
    """Who issued the act, from the widest circle inward."""

    INTERNATIONAL = "international", "международный"
    FEDERAL = "federal", "федеральный"
    REGIONAL = "regional", "региональный"
    MUNICIPAL = "municipal", "муниципальный"
    LOCAL = "local", "локальный"


class Norm(Record):
    """An act of any level, and what follows from it."""

    title: Line = Field(title="Название", description="Полное название акта.")
    level: NormLevel = Field(title="Уровень", description="Кто его принял.")
    number: Line | None = Field(default=None, title="Номер", description="Номер акта.")
    date: Day | None = Field(default=None, title="Дата", description="Дата принятия.")
    about: Text = Field(
        default="", title="Зачем нам", description="Что из него следует для программы."
    )
    url: Url | None = Field(default=None, title="Адрес", description="Где прочитать.")
    checked_on: Day | None = Field(
        default=None, title="Сверено", description="Когда куратор сверил реквизиты с источником."
    )


KIND = Kind(
    name="norm",
    model=Norm,
    folder="norms",
    title="Нормативный акт",
    plural="Нормативная база",
    home="norms.html#{id}",
)
