"""A form of mentoring: who leads whom, what for, and by which models."""

from pydantic import Field

from generator.records.base import INJECTED, Entry, Kind, Record
from generator.records.values import Flag, Key, Line, Text, Whole
from generator.records.vocabulary import FormKey, PersonKind


class Model(Entry):
    """A variant of interaction inside a form."""

    key: Key = Field(title="Ключ", description="Короткое слово латиницей.")
    title: Line = Field(
        title="Название", description="Например, «опытный педагог – молодой специалист»."
    )
    aim: Line = Field(title="Цель", description="Что даёт такая пара.")
    aliases: tuple[Line, ...] = Field(default=(), title="Иначе", description="Другие названия.")


class Portrait(Entry):
    """A type of mentor or mentee, by traits."""

    title: Line = Field(title="Кто", description="Например, «молодой специалист».")
    traits: tuple[Line, ...] = Field(
        min_length=1, title="Какой", description="Признаки, по которым его узнают."
    )


class SchemeStep(Entry):
    """A step of the way from presentation to recognition."""

    stage: Line = Field(title="Шаг", description="Что происходит.")
    activities: Line = Field(title="Как", description="В каком виде проходит.")


class Form(Record):
    """A form of mentoring as this organisation understands it."""

    title: Line = Field(title="Название", description="Например, «педагог – педагог».")
    canonical: FormKey = Field(
        title="Каноническая форма", description="К какой из общих форм относится."
    )
    aliases: tuple[Line, ...] = Field(
        default=(), title="Иначе", description="Как ещё называют эту форму."
    )
    order: Whole = Field(default=100, title="Порядок", description="Место в списке: меньше — выше.")
    summary: Line = Field(title="Коротко", description="Кто кому и в чём помогает.")
    aim: Line = Field(title="Цель", description="Зачем эта форма.")
    tasks: tuple[Line, ...] = Field(default=(), title="Задачи", description="Что решает.")
    results: tuple[Line, ...] = Field(default=(), title="Результаты", description="Чего ждут.")
    mentors: tuple[PersonKind, ...] = Field(
        min_length=1, title="Кто наставник", description="Кто может быть наставником."
    )
    mentees: tuple[PersonKind, ...] = Field(
        min_length=1, title="Кто наставляемый", description="Кто может быть наставляемым."
    )
    mentor_portraits: tuple[Portrait, ...] = Field(
        default=(), title="Портреты наставника", description="Каким он бывает."
    )
    mentee_portraits: tuple[Portrait, ...] = Field(
        default=(), title="Портреты наставляемого", description="Каким он бывает."
    )
    models: tuple[Model, ...] = Field(
        min_length=1, title="Модели", description="Варианты взаимодействия."
    )
    scheme: tuple[SchemeStep, ...] = Field(
        default=(), title="Схема", description="Путь формы от представления до поощрения."
    )
    training_required: Flag = Field(
        default=False,
        title="Обучение обязательно",
        description="Да — наставник учится до первой последовательной встречи.",
    )
    body: Text = Field(
        default="",
        title="Текст",
        description="Markdown под заголовком записи.",
        json_schema_extra=INJECTED,
    )


KIND = Kind(
    name="form",
    model=Form,
    folder="forms",
    title="Форма наставничества",
    plural="Формы наставничества",
    suffix=".md",
)
