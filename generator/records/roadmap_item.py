"""An item of the roadmap (дорожная карта): what, by when, who, with what result."""

from typing import Annotated

from pydantic import Field

from generator.records.base import Kind, Record
from generator.records.document import DocumentKind
from generator.records.reference import ANY, Reference
from generator.records.values import Day, Line, Text
from generator.records.vocabulary import StageKey


class RoadmapItem(Record):
    """One line of the roadmap."""

    season: Annotated[str, Reference("season")] = Field(title="Сезон", description="Id сезона.")
    stage: StageKey | None = Field(
        default=None, title="Этап", description="К какому этапу относится."
    )
    title: Line = Field(title="Мероприятие", description="Что делаем.")
    from_: Day | None = Field(
        default=None, alias="from", title="Начало", description="Если это период."
    )
    due: Day = Field(title="Срок", description="Последний день.")
    responsible: Annotated[str, Reference("participant", roles=True)] = Field(
        title="Ответственный", description="Роль или id участника."
    )
    expected: Line | None = Field(default=None, title="Результат", description="Чего ждём.")
    document_kind: DocumentKind | None = Field(
        default=None, title="Вид документа", description="Каким документом подтверждается."
    )
    done_on: Day | None = Field(default=None, title="Сделано", description="Когда сделано.")
    result: Text = Field(default="", title="Что получилось", description="Коротко о результате.")
    proof: Annotated[str, Reference(ANY)] | None = Field(
        default=None, title="Подтверждение", description="Id документа, события или записи."
    )


KIND = Kind(
    name="roadmap_item",
    model=RoadmapItem,
    folder="roadmap",
    title="Пункт дорожной карты",
    plural="Дорожная карта",
    prefix="rm-",
    home="seasons/{season}/roadmap.html#{id}",
)
