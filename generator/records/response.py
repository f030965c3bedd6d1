"""One respondent's closed answers; a token leads to a person only through tokens.csv."""

from typing import Annotated

from pydantic import Field

from generator.records.base import INJECTED, Kind, Record
from generator.records.reference import Reference
from generator.records.values import Day, Key, Line, Number
from generator.records.vocabulary import Role


class Response(Record):
    """Answers by item key; the token says nothing of the person."""

    wave: str = Field(title="Волна", description="Папка записи.", json_schema_extra=INJECTED)
    role: Role = Field(title="Роль", description="Кто отвечал.")
    form: Annotated[str, Reference("form")] | None = Field(
        default=None, title="Форма", description="Форма наставничества отвечавшего."
    )
    model: Annotated[str, Reference("model")] | None = Field(
        default=None, title="Модель", description="Модель его пары."
    )
    answered_on: Day = Field(title="Когда", description="День ответа.")
    answers: dict[Key, Line] = Field(
        default={},
        title="Ответы",
        description="Ключ вопроса: ответ; через запятую, если их несколько.",
    )
    themes: dict[Key, tuple[Key, ...]] = Field(
        default={},
        title="Темы",
        description="Ключ открытого вопроса: темы ответа словами куратора.",
    )
    scores: dict[Key, Number] = Field(
        default={},
        title="Баллы",
        description="Итоги чувствительных методик: ключ показателя и балл.",
    )
    reasons: dict[Key, Line] = Field(
        default={},
        title="Почему так",
        description="Ключ вопроса: чем объясняется оценка, если она не та, что видна из записей.",
    )


KIND = Kind(
    name="response",
    model=Response,
    folder="responses",
    title="Ответ",
    plural="Ответы",
    within="wave",
    dated="answered_on",
    home="",
)
