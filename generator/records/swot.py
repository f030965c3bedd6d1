"""The curator's SWOT of a season: statements with evidence and the action that follows."""

from typing import Annotated

from pydantic import Field

from generator.records.base import INJECTED, Entry, Kind, Record
from generator.records.choice import Choice
from generator.records.reference import ANY, Reference
from generator.records.values import Day, Key, Line, Text


class Cell(Choice):
    """Four cells: inside or outside, helping or hindering."""

    STRENGTH = "strength", "сильные стороны", ("сила",)
    WEAKNESS = "weakness", "слабые стороны", ("слабость",)
    OPPORTUNITY = "opportunity", "возможности", ("возможность",)
    THREAT = "threat", "угрозы", ("угроза",)

    @property
    def calls(self) -> bool:
        """Whether a statement of the cell calls for an action."""
        return self in {Cell.WEAKNESS, Cell.THREAT}


class Voice(Choice):
    """Whose side of the programme a statement speaks of."""

    MENTORS = "mentors", "наставники"
    MENTEES = "mentees", "наставляемые"
    CURATOR = "curator", "куратор"


class Statement(Entry):
    """One statement in one cell; the same key in two seasons is the same statement."""

    cell: Cell = Field(
        title="Клетка", description="Сильная или слабая сторона, возможность, угроза."
    )
    text: Line = Field(title="Утверждение", description="Одно предложение.")
    key: Key | None = Field(
        default=None,
        title="Ключ",
        description="Короткое слово латиницей; то же слово через год — то же утверждение.",
    )
    draft: Key | None = Field(
        default=None, title="Черновик", description="Имя черновика, который здесь изложен."
    )
    voice: Voice | None = Field(
        default=None, title="О ком", description="Наставники, наставляемые или куратор."
    )
    evidence: tuple[Annotated[str, Reference(ANY)], ...] = Field(
        default=(), title="Основание", description="Id записей, из которых это видно."
    )
    figure: Line | None = Field(
        default=None, title="Число", description="Цифра с пояснением, если есть."
    )
    action: Annotated[str, Reference("roadmap_item")] | None = Field(
        default=None, title="Что делаем", description="Id пункта дорожной карты."
    )

    @property
    def identity(self) -> str:
        """What a statement is known by from one season to the next; empty when by nothing."""
        return self.key or self.draft or ""


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
    home="seasons/{season}/swot.html#{id}",
)
