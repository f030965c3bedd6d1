"""A meeting of a pair or group: kind, forms of work, attendance, agreements, notes."""

from typing import Annotated

from pydantic import Field

from generator.records.base import INJECTED, Entry, Kind, Record
from generator.records.choice import Choice
from generator.records.reference import Reference
from generator.records.values import Day, Key, Line, Text, Whole
from generator.records.vocabulary import Format


class MeetingKind(Choice):
    """The five kinds, in the order a pair goes through them."""

    ACQUAINTANCE = "acquaintance", "встреча-знакомство", ("знакомство",)
    TRIAL = "trial", "пробная рабочая встреча", ("пробная",)
    PLANNING = "planning", "встреча-планирование", ("планирование",)
    REGULAR = "regular", "последовательная встреча", ("рабочая", "последовательная")
    FINAL = "final", "итоговая встреча", ("итоговая",)


class WorkForm(Choice):
    """What was done at the meeting."""

    INTERVIEW = "interview", "собеседование о запросах"
    CONSULTATION = "consultation", "консультация"
    LESSON_VISIT = "lesson_visit", "посещение занятия и разбор"
    OPEN_LESSON = "open_lesson", "открытое занятие наставника"
    LESSON_PLAN = "lesson_plan", "разработка занятия", ("конспект занятия",)
    PROGRAMME_WORK = "programme_work", "работа над программой и планом"
    NORMS = "norms", "изучение документов"
    MASTER_CLASS = "master_class", "мастер-класс"
    PROJECT = "project", "работа над проектом"
    REHEARSAL = "rehearsal", "репетиция или тренировка"
    EXCURSION = "excursion", "экскурсия"
    ICT = "ict", "цифровые инструменты"
    ACHIEVEMENTS = "achievements", "разбор достижений"
    REFLECTION = "reflection", "подведение итогов"


class Agreement(Entry):
    """What was agreed: open, done or overdue by its dates."""

    text: Line = Field(title="Договорённость", description="Что сделать.")
    owner: Annotated[str, Reference("participant", roles=True)] = Field(
        title="Кто", description="Роль или id участника пары."
    )
    due: Day | None = Field(default=None, title="Срок", description="К какому дню.")
    done_on: Day | None = Field(default=None, title="Сделано", description="Когда сделано.")


class Meeting(Record):
    """One meeting as the mentor noted it."""

    pair: str = Field(title="Пара", description="Папка записи.", json_schema_extra=INJECTED)
    date: Day = Field(title="Дата", description="День встречи; он же в имени файла.")
    kind: MeetingKind = Field(title="Вид", description="Один из пяти видов.")
    topic: Line = Field(title="Тема", description="О чём встреча, без имён.")
    work: tuple[WorkForm, ...] = Field(default=(), title="Формы работы", description="Что делали.")
    format: Format = Field(default=Format.IN_PERSON, title="Как", description="Очно, дистанционно.")
    minutes: Whole = Field(gt=0, le=600, title="Минут", description="Сколько длилась.")
    absent: tuple[Annotated[str, Reference("participant")], ...] = Field(
        default=(), title="Не было", description="Id тех участников пары, кто не пришёл."
    )
    goals: tuple[Key, ...] = Field(default=(), title="Цели", description="Ключи целей пары.")
    agreements: tuple[Agreement, ...] = Field(
        default=(), title="Договорённости", description="Кто, что и к какому дню."
    )
    next_on: Day | None = Field(
        default=None, title="Следующая встреча", description="Когда решили."
    )
    body: Text = Field(
        default="",
        title="Заметка",
        description="Что было, словами наставника.",
        json_schema_extra=INJECTED,
    )

    @property
    def label(self) -> str:
        """Meetings are called by their topic."""
        return self.topic


KIND = Kind(
    name="meeting",
    model=Meeting,
    folder="meetings",
    title="Встреча",
    plural="Встречи",
    prefix="m-",
    pattern=r"m-\d{4}-\d{2}-\d{2}(-\d)?",
    suffix=".md",
    within="pair",
    dated="date",
    home="pairs/{pair}.html#{id}",
)
