"""A recommendation for mentors, mentees or the curator."""

from typing import Annotated

from pydantic import Field

from generator.records.base import INJECTED, Kind, Record
from generator.records.reference import Reference
from generator.records.values import Flag, Line, Text
from generator.records.vocabulary import Role, StageKey


class Material(Record):
    """A text that helps one to do the work."""

    title: Line = Field(title="Заголовок", description="Как называется материал.")
    summary: Line = Field(title="Коротко", description="Одно предложение для списка.")
    audience: tuple[Role, ...] = Field(
        min_length=1, title="Кому", description="Наставнику, наставляемому, куратору…"
    )
    stage: StageKey | None = Field(default=None, title="Этап", description="Когда пригодится.")
    forms: tuple[Annotated[str, Reference("form")], ...] = Field(
        default=(), title="Формы", description="Для каких форм; пусто — для всех."
    )
    public: Flag = Field(
        default=False, title="На открытый сайт", description="Да — материал показывают всем."
    )
    body: Text = Field(
        min_length=1,
        title="Текст",
        description="Markdown под заголовком записи.",
        json_schema_extra=INJECTED,
    )


KIND = Kind(
    name="material",
    model=Material,
    folder="materials",
    title="Материал",
    plural="Материалы",
    suffix=".md",
)
