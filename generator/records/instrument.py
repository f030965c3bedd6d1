"""A questionnaire or a measuring sheet; one file a version, so that a version never changes."""

from typing import Annotated

from pydantic import Field

from generator.records.base import Entry, Kind, Record
from generator.records.choice import Choice
from generator.records.reference import Reference
from generator.records.values import Flag, Key, Line, Number, Text, Whole
from generator.records.vocabulary import WaveKey


class Audience(Choice):
    """Who answers, or whom a sheet is about."""

    MENTOR = "mentor", "наставник"
    MENTEE = "mentee", "наставляемый"
    CURATOR = "curator", "куратор"
    PARENT = "parent", "родитель"
    PARTNER = "partner", "партнёр"
    ORGANISATION = "organisation", "организация"


class ItemType(Choice):
    """How an item is answered."""

    SCALE = "scale", "шкала"
    YESNO = "yesno", "да или нет"
    CHOICE = "choice", "один ответ"
    MULTI = "multi", "несколько ответов"
    NUMBER = "number", "число"
    SHARE = "share", "доля, %"
    COUNT = "count", "количество"
    OPEN = "open", "открытый вопрос"


class Direction(Choice):
    """Which way is better."""

    HIGHER = "higher_better", "больше — лучше"
    LOWER = "lower_better", "меньше — лучше"
    NEUTRAL = "neutral", "не оценивается"


class InstrumentKind(Choice):
    """Which stage of monitoring the instrument serves."""

    PROCESS = "process", "анкета о ходе программы"
    INFLUENCE = "influence", "измерение влияния"
    CONFORMITY = "conformity", "анкета куратора о соответствии"
    SELECTION = "selection", "анкета отбора"


class Scale(Entry):
    """The ends of a scale and the words at them."""

    min: Whole = Field(title="От", description="Нижний край шкалы.")
    max: Whole = Field(title="До", description="Верхний край шкалы.")
    min_label: Line | None = Field(
        default=None, title="Подпись внизу", description="Что значит низ."
    )
    max_label: Line | None = Field(
        default=None, title="Подпись вверху", description="Что значит верх."
    )


class Option(Entry):
    """One of the answers to choose from."""

    key: Key = Field(title="Ключ", description="Короткое слово латиницей.")
    text: Line = Field(title="Ответ", description="Как написано в анкете.")


class Item(Entry):
    """One question; its key never changes its meaning."""

    key: Key = Field(title="Ключ", description="Короткое слово латиницей, одно на анкету.")
    measures: Key = Field(title="О чём", description="Ключ показателя: comfort, anxiety…")
    text: Line = Field(title="Вопрос", description="Как он звучит.")
    text_exit: Line | None = Field(
        default=None, title="Вопрос на выходе", description="Если на выходе спрашивают иначе."
    )
    type: ItemType = Field(title="Тип", description="Шкала, да/нет, выбор, число, открытый.")
    scale: Scale | None = Field(default=None, title="Шкала", description="Для типа «шкала».")
    options: tuple[Option, ...] = Field(default=(), title="Ответы", description="Для выбора.")
    direction: Direction = Field(
        default=Direction.HIGHER, title="Направление", description="Что считать лучшим."
    )
    waves: tuple[WaveKey, ...] = Field(
        default=(WaveKey.ENTRY, WaveKey.EXIT), title="Когда спрашивают", description="Вход, выход."
    )
    required: Flag = Field(default=True, title="Обязателен", description="Нет — можно пропустить.")
    sensitive: Flag = Field(
        default=False, title="Чувствительный", description="Да — ответы хранят вне репозитория."
    )


class ItemLevel(Entry):
    """A named band of an instrument's total."""

    title: Line = Field(title="Уровень", description="Например, «оптимальный».")
    from_: Number = Field(alias="from", title="От", description="Нижняя граница, включая её.")
    to: Number = Field(title="До", description="Верхняя граница, включая её.")


class Block(Entry):
    """A titled group of questions."""

    title: Line = Field(title="Раздел", description="Заголовок раздела анкеты.")
    items: tuple[Item, ...] = Field(min_length=1, title="Вопросы", description="По порядку.")


class Instrument(Record):
    """One version of a questionnaire or a measuring sheet."""

    title: Line = Field(title="Название", description="Как называется анкета.")
    version: Whole = Field(ge=1, title="Версия", description="Новая формулировка — новая версия.")
    family: Key = Field(title="Семейство", description="Общее имя всех версий.")
    kind: InstrumentKind = Field(title="Вид", description="О ходе, о влиянии, о соответствии.")
    audience: Audience = Field(title="Кто отвечает", description="Роль отвечающего.")
    forms: tuple[Annotated[str, Reference("form")], ...] = Field(
        default=(), title="Формы", description="Для каких форм; пусто — для всех."
    )
    intro: Text = Field(default="", title="Обращение", description="Что сказано перед вопросами.")
    blocks: tuple[Block, ...] = Field(min_length=1, title="Разделы", description="По порядку.")
    levels: tuple[ItemLevel, ...] = Field(
        default=(), title="Уровни", description="По сумме баллов."
    )
    parameters: dict[Key, Line] = Field(
        default={}, title="Параметры", description="Ключ из «О чём»: как назвать в отчётах."
    )
    source: Line = Field(title="Откуда", description="Своя или по какой методике.")


KIND = Kind(
    name="instrument",
    model=Instrument,
    folder="instruments",
    title="Анкета",
    plural="Анкеты и листы",
)
