"""A best practice with its passport and evidence: what other schools may repeat."""

from typing import Annotated

from pydantic import Field

from generator.records.base import INJECTED, Entry, Kind, Record
from generator.records.choice import Choice
from generator.records.reference import ANY, Reference
from generator.records.values import Day, Line, Text, Whole
from generator.records.vocabulary import Level, StageKey


class PracticeStatus(Choice):
    """Where a practice is on its way to the catalogue."""

    DRAFT = "draft", "черновик"
    REVIEW = "review", "на рецензии"
    PUBLISHED = "published", "опубликована"
    ARCHIVED = "archived", "в архиве"


class EvidenceLevel(Choice):
    """How well it is known that a practice works."""

    DESCRIBED = "described", "описана"
    OBSERVED = "observed", "есть отзывы"
    MEASURED = "measured", "есть измерения на входе и выходе"
    REPLICATED = "replicated", "повторена в другой организации"


class Step(Entry):
    """A step of a practice."""

    title: Line = Field(title="Шаг", description="Что делают.")
    text: Line = Field(title="Как", description="Подробнее, одной-двумя фразами.")


class Evidence(Entry):
    """What is known of its working, and from where."""

    text: Line = Field(title="Что известно", description="Обобщённо, без имён.")
    record: Annotated[str, Reference(ANY)] | None = Field(
        default=None, title="Запись", description="Id записи, из которой это видно."
    )


class Practice(Record):
    """A practice that others may repeat; its id is its public address."""

    title: Line = Field(title="Название", description="Название практики.")
    status: PracticeStatus = Field(title="Состояние", description="Черновик, опубликована…")
    form: Annotated[str, Reference("form")] = Field(title="Форма", description="Id формы.")
    model: Annotated[str, Reference("model")] | None = Field(
        default=None, title="Модель", description="Ключ модели этой формы."
    )
    stage: StageKey | None = Field(default=None, title="Этап", description="Где пригодится.")
    topics: tuple[Line, ...] = Field(default=(), title="Темы", description="Слова для поиска.")
    summary: Line = Field(title="Коротко", description="Суть в одном-двух предложениях.")
    problem: Line = Field(title="Какую задачу решает", description="В чём трудность.")
    suits: Line = Field(title="Кому подойдёт", description="Возраст, условия, роли.")
    steps: tuple[Step, ...] = Field(min_length=1, title="Шаги", description="По порядку.")
    duration: Line = Field(title="Сколько длится", description="Например, «3 месяца».")
    resources: tuple[Line, ...] = Field(
        default=(), title="Что нужно", description="Люди, место, вещи."
    )
    results: tuple[Line, ...] = Field(default=(), title="Что меняется", description="Результаты.")
    risks: tuple[Line, ...] = Field(
        default=(), title="Что может пойти не так", description="И как быть."
    )
    adaptation: Line | None = Field(
        default=None, title="Как приспособить", description="Для другой организации."
    )
    evidence_level: EvidenceLevel = Field(
        title="Доказательность", description="Насколько проверена."
    )
    evidence: tuple[Evidence, ...] = Field(
        default=(), title="Доказательства", description="Отзывы, измерения, повторения."
    )
    authors: tuple[Annotated[str, Reference("participant")], ...] = Field(
        default=(), title="Авторы", description="Id; публично — только с согласием."
    )
    authors_role: Line = Field(
        title="Авторы для всех", description="Без имён: «педагоги театральной студии»."
    )
    license: Line = Field(
        default="CC BY 4.0", title="Лицензия", description="На каких условиях брать."
    )
    level: Level = Field(default=Level.SCHOOL, title="Уровень", description="Где признана.")
    adopted_by: tuple[Line, ...] = Field(
        default=(), title="Где повторили", description="Организации, без имён людей."
    )
    version: Whole = Field(
        default=1, ge=1, title="Версия", description="Растёт с каждой правкой по сути."
    )
    published_on: Day | None = Field(
        default=None, title="Опубликована", description="День публикации."
    )
    body: Text = Field(
        min_length=1,
        title="Рассказ",
        description="Как это делается, простыми словами.",
        json_schema_extra=INJECTED,
    )


KIND = Kind(
    name="practice",
    model=Practice,
    folder="practices",
    title="Практика",
    plural="Практики",
    suffix=".md",
)
