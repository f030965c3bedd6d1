"""One handing-out of one instrument version: to whom, when, by which channel."""

from typing import Annotated

from pydantic import Field

from generator.records.base import Entry, Kind, Record
from generator.records.choice import Choice
from generator.records.reference import Reference
from generator.records.values import Day, Key, Line, Text, Whole
from generator.records.vocabulary import WaveKey


class Channel(Choice):
    """How answers were collected."""

    YANDEX = "yandex", "Яндекс Формы"
    GOOGLE = "google", "Google Forms"
    PAPER = "paper", "на бумаге"
    INTERVIEW = "interview", "в беседе"
    OTHER = "other", "другое"


class Unit(Choice):
    """What one response is about."""

    PERSON = "person", "участник"
    PAIR = "pair", "пара"


class Invited(Entry):
    """How many were invited in one form."""

    form: Annotated[str, Reference("form")] | None = Field(
        default=None, title="Форма", description="Форма наставничества."
    )
    count: Whole = Field(title="Сколько", description="Скольких пригласили.")


class ColumnMapping(Entry):
    """Which column of the export answers which question."""

    column: Line = Field(title="Столбец", description="Заголовок столбца выгрузки дословно.")
    item: Key = Field(title="Вопрос", description="Ключ вопроса анкеты.")


class Wave(Record):
    """One handing-out of one questionnaire."""

    title: Line = Field(title="Название", description="Как назвать в списках.")
    season: Annotated[str, Reference("season")] = Field(title="Сезон", description="Id сезона.")
    instrument: Annotated[str, Reference("instrument")] = Field(
        title="Анкета", description="Id версии анкеты."
    )
    wave: WaveKey = Field(title="Волна", description="Вход, середина, выход.")
    opens_on: Day = Field(title="Открыта", description="Первый день.")
    closes_on: Day = Field(title="Закрыта", description="Последний день.")
    channel: Channel = Field(title="Канал", description="Как собирали ответы.")
    unit: Unit = Field(default=Unit.PERSON, title="О ком", description="Участник или пара.")
    invited: tuple[Invited, ...] = Field(default=(), title="Приглашены", description="По формам.")
    mapping: tuple[ColumnMapping, ...] = Field(
        default=(), title="Столбцы", description="Какой столбец выгрузки к какому вопросу."
    )
    token_column: Line | None = Field(
        default=None,
        title="Столбец кода",
        description="Заголовок столбца с кодом отвечавшего, если это не «Ваш код».",
    )
    unused_columns: tuple[Line, ...] = Field(
        default=(),
        title="Лишние столбцы",
        description="Столбцы выгрузки, которые не переносят: их заголовки дословно.",
    )
    note: Text = Field(default="", title="Пояснение", description="Что было не так, как задумано.")


KIND = Kind(
    name="wave",
    model=Wave,
    folder="waves",
    title="Волна анкетирования",
    plural="Волны анкетирования",
)
