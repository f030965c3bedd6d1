"""An event of the programme: a council, a training, a festival, an open lesson."""

from typing import Annotated

from pydantic import Field

from generator.records.base import INJECTED, Kind, Record
from generator.records.choice import Choice
from generator.records.reference import Reference
from generator.records.values import Day, Flag, Line, Text, Whole
from generator.records.vocabulary import Format, Level, StageKey


class EventKind(Choice):
    """Events of the whole programme."""

    GENERAL = "general", "общая встреча"
    SPEED_DATING = "speed_dating", "быстрые встречи"
    TRAINING = "training", "обучение наставников"
    OPEN_LESSON = "open_lesson", "открытое занятие"
    MASTER_CLASS = "master_class", "мастер-класс"
    CONFERENCE = "conference", "конференция"
    COUNCIL = "council", "педсовет или методсовет", ("педсовет", "методсовет")
    FESTIVAL = "festival", "фестиваль или форум", ("фестиваль", "форум")
    CONTEST = "contest", "конкурс"
    FINAL = "final_event", "итоговое мероприятие"
    INFO = "info", "информирование"


class Event(Record):
    """Something that happens once for the whole programme or a part of it."""

    kind: EventKind = Field(title="Вид", description="Что за событие.")
    title: Line = Field(title="Название", description="Как называется.")
    date: Day = Field(title="Дата", description="День или первый день.")
    until: Day | None = Field(default=None, title="По", description="Последний день, если не один.")
    stage: StageKey | None = Field(
        default=None, title="Этап", description="К какому этапу относится."
    )
    level: Level = Field(
        default=Level.SCHOOL, title="Уровень", description="Организации, муниципальный…"
    )
    format: Format = Field(default=Format.IN_PERSON, title="Как", description="Очно, дистанционно.")
    hours: Whole | None = Field(default=None, title="Часов", description="Сколько длилось.")
    participants_count: Whole | None = Field(
        default=None, title="Сколько пришло", description="Число участников."
    )
    persons: tuple[Annotated[str, Reference("participant")], ...] = Field(
        default=(), title="Кто участвовал", description="Id тех, кого важно назвать."
    )
    pairs: tuple[Annotated[str, Reference("pair")], ...] = Field(
        default=(), title="Пары", description="Какие пары участвовали."
    )
    partner: Annotated[str, Reference("partner")] | None = Field(
        default=None, title="Партнёр", description="Кто помогал."
    )
    cancelled: Flag = Field(default=False, title="Отменено", description="Да — не состоялось.")
    result: Line | None = Field(default=None, title="Итог", description="Одной строкой.")
    body: Text = Field(
        default="", title="Текст", description="Как прошло.", json_schema_extra=INJECTED
    )


KIND = Kind(
    name="event",
    model=Event,
    folder="events",
    title="Событие",
    plural="События",
    prefix="ev-",
    suffix=".md",
)
