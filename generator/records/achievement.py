"""A result of a person or a pair: a project, a publication, a contest, an exam."""

from typing import Annotated

from pydantic import Field

from generator.records.base import Kind, Record
from generator.records.choice import Choice
from generator.records.reference import Reference
from generator.records.values import Day, Line, Text
from generator.records.vocabulary import Level


class AchievementKind(Choice):
    """What was reached."""

    PROJECT = "project", "проект"
    PUBLICATION = "publication", "публикация или методическая работа", ("публикация",)
    CONTEST = "contest", "конкурс"
    OLYMPIAD = "olympiad", "олимпиада"
    EXAM = "exam", "экзамен"
    CERTIFICATE = "certificate", "категория или курсы", ("категория",)
    PERFORMANCE = "performance", "выступление"
    CLUB = "club", "новый кружок или объединение"


class Place(Choice):
    """How high."""

    WINNER = "winner", "победитель"
    PRIZE = "prize", "призёр"
    FINALIST = "finalist", "финалист"
    PARTICIPANT = "participant", "участник"
    DONE = "done", "выполнено"


class Achievement(Record):
    """A result that the pair or the person may be proud of."""

    kind: AchievementKind = Field(title="Вид", description="Проект, публикация, конкурс…")
    title: Line = Field(title="Что", description="Одной строкой, без имён.")
    date: Day = Field(title="Дата", description="День результата.")
    level: Level = Field(default=Level.SCHOOL, title="Уровень", description="Организации и выше.")
    place: Place = Field(default=Place.DONE, title="Итог", description="Место или отметка.")
    persons: tuple[Annotated[str, Reference("participant")], ...] = Field(
        default=(), title="Чьё", description="Id участников."
    )
    pair: Annotated[str, Reference("pair")] | None = Field(
        default=None, title="Пара", description="Если это итог работы пары."
    )
    event: Annotated[str, Reference("event")] | None = Field(
        default=None, title="Событие", description="Где показано."
    )
    note: Text = Field(default="", title="Пояснение", description="Подробности.")


KIND = Kind(
    name="achievement",
    model=Achievement,
    folder="achievements",
    title="Достижение",
    plural="Достижения",
    prefix="ac-",
    dated="date",
    home="seasons/{season}/achievements.html#{id}",
)
