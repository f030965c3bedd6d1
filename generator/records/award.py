"""A recognition of a person or a pair."""

from typing import Annotated

from pydantic import Field

from generator.records.base import Kind, Record
from generator.records.choice import Choice
from generator.records.reference import Reference
from generator.records.values import Day, Line, Text
from generator.records.vocabulary import Level


class AwardKind(Choice):
    """How mentors are thanked."""

    DIPLOMA = "diploma", "грамота «Лучший наставник»", ("грамота",)
    LETTER = "letter", "благодарственное письмо"
    PARENTS = "parents_letter", "благодарность родителям"
    EMPLOYER = "employer_letter", "благодарность на предприятие"
    BONUS = "bonus", "материальное поощрение"
    COUNCIL = "council", "признание на педсовете"
    SIGN = "sign", "знак «За наставничество»"
    CATEGORY = "category", "категория «педагог-наставник»"
    CONTEST = "contest", "победа в конкурсе"


class Award(Record):
    """A recognition, with the paper and the event where it was given."""

    kind: AwardKind = Field(title="Вид", description="Чем отмечен.")
    title: Line = Field(title="За что", description="Одной строкой, без имён.")
    date: Day = Field(title="Дата", description="День награждения.")
    level: Level = Field(default=Level.SCHOOL, title="Уровень", description="Организации и выше.")
    persons: tuple[Annotated[str, Reference("participant")], ...] = Field(
        default=(), title="Кого", description="Id участников."
    )
    pair: Annotated[str, Reference("pair")] | None = Field(
        default=None, title="Пара", description="Если отмечена пара или работа в ней."
    )
    partner: Annotated[str, Reference("partner")] | None = Field(
        default=None, title="Партнёр", description="Если отмечена организация."
    )
    document: Annotated[str, Reference("document")] | None = Field(
        default=None, title="Документ", description="Id приказа."
    )
    event: Annotated[str, Reference("event")] | None = Field(
        default=None, title="Где вручено", description="Id события."
    )
    note: Text = Field(default="", title="Пояснение", description="Подробности.")


KIND = Kind(
    name="award",
    model=Award,
    folder="awards",
    title="Награда",
    plural="Награды и благодарности",
    prefix="aw-",
    dated="date",
    home="seasons/{season}/awards.html#{id}",
)
