"""The curator's SWOT of a season: statements with evidence and the action that follows."""

from typing import Annotated

from pydantic import Field

from generator.records.base import INJECTED, Entry, Kind, Record
from generator.records.choice import Choice
from generator.records.reference import ANY, Reference
from generator.records.values import Day, Line, Text


class Cell(Choice):
    """Four cells: inside or outside, helping or hindering."""

    STRENGTH = "strength", "сильные стороны", ("сила",)
    WEAKNESS = "weakness", "слабые стороны", ("слабость",)
    OPPORTUNITY = "opportunity", "возможности", ("возможность",)
    THREAT = "threat", "угрозы", ("угроза",)


class Statement(Entry):
    """One statement in one cell."""

    cell: Cell = Field(
        title="Клетка", description="Сильная или слабая сторона, возможность, угроза."
    )
    text: Line = Field(title="Утверждение", description="Одно предложение.")
    evidence: tuple[Annotated[str, Reference(ANY)], ...] = Field(
        default=(), title="Основание", description="Id записей, из которых это видно."
    )
    figure: Line | None = Field(
        default=None, title="Число", description="Цифра с пояснением, если есть."
    )
    action: Annotated[str, Reference("roadmap_item")] | None = Field(
        default=None, title="Что делаем", description="Id пункта дорожной карты."
    )


class Swot(Record):
    """The statements of one season."""

    title: Line = Field(title="Название", description="Например, «SWOT сезона 2025/26».")
    season: Annotated[str, Reference("season")] = Field(title="Сезон", description="Id сезона.")
    date: Day = Field(title="Дата", description="День, на который составлен.")
    statements: tuple[Statement, ...] = Field(
        min_length=1, title="Утверждения", description="По клеткам."
    )
    body: Text = Field(
        default="", title="Вывод", description="Общий вывод куратора.", json_schema_extra=INJECTED
    )


KIND = Kind(
    name="swot",
    model=Swot,
    folder="swot",
    title="SWOT-анализ",
    plural="SWOT-анализ",
    prefix="sw-",
    suffix=".md",
    dated="date",
)
