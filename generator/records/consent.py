"""A consent of a person: to processing, participation, publication, mentoring work."""

from typing import Annotated

from pydantic import Field

from generator.records.base import Kind, Record
from generator.records.choice import Choice
from generator.records.reference import Reference
from generator.records.values import Day, Flag, Line, Text, Url


class ConsentKind(Choice):
    """Each is a separate document (152-ФЗ, ст. 9 and 10.1; ТК, ст. 351.8)."""

    PROCESSING = "processing", "обработка данных"
    DISTRIBUTION = "distribution", "распространение"
    SPECIAL = "special", "специальные категории"
    PHOTO = "photo", "изображение"
    PARTICIPATION = "participation", "участие несовершеннолетнего", ("участие",)
    LABOUR = "labour", "согласие наставника (ст. 351.8 ТК)", ("ст. 351.8", "согласие работника")

    @property
    def private(self) -> bool:
        """That such a consent exists would itself tell of the person's health or family."""
        return self is ConsentKind.SPECIAL


class Signer(Choice):
    """Who signed."""

    SELF = "self", "сам участник", ("сам", "сама")
    REPRESENTATIVE = "legal_representative", "законный представитель"


class DataItem(Choice):
    """What a consent covers."""

    FULL_NAME = "full_name", "фамилия, имя, отчество", ("ФИО",)
    INITIALS = "initials", "инициалы"
    CONTACTS = "contacts", "контакты"
    BIRTH = "birth", "дата рождения"
    POSITION = "position", "должность"
    ORG = "org", "место работы или учёбы"
    GRADE = "grade", "класс"
    PHOTO = "photo", "фотография"
    QUOTE = "quote", "высказывание"
    RESULT = "result", "результаты"
    AWARD = "award", "награды"
    ANSWERS = "answers", "ответы анкет"


class Consent(Record):
    """One signed paper; silence is never a consent."""

    person: Annotated[str, Reference("participant")] = Field(
        title="Кто", description="Id участника."
    )
    kind: ConsentKind = Field(title="На что", description="Вид согласия.")
    signed_on: Day = Field(title="Подписано", description="День подписания.")
    signer: Signer = Field(title="Кто подписал", description="Сам или законный представитель.")
    signer_relation: Line | None = Field(
        default=None, title="Кем приходится", description="Мать, отец, опекун."
    )
    minor_agrees: Flag | None = Field(
        default=None, title="Подросток согласен", description="Для 14–17 лет."
    )
    document: Line = Field(
        title="Документ", description="Номер бланка согласия; у каждого вида — свой."
    )
    data_items: tuple[DataItem, ...] = Field(
        default=(), title="Какие данные", description="Что охватывает согласие."
    )
    purpose: Line | None = Field(default=None, title="Цель", description="Зачем.")
    resources: tuple[Url, ...] = Field(
        default=(), title="Где", description="Адреса сайтов — для распространения."
    )
    valid_from: Day = Field(title="Действует с", description="Первый день.")
    valid_until: Day | None = Field(
        default=None, title="Действует до", description="Последний день; пусто — бессрочно."
    )
    withdrawn_on: Day | None = Field(default=None, title="Отозвано", description="День отзыва.")
    note: Text = Field(default="", title="Пояснение", description="Условия и запреты.")


KIND = Kind(
    name="consent",
    model=Consent,
    folder="consents",
    title="Согласие",
    plural="Согласия",
    prefix="cn-",
    dated="signed_on",
    home="participants/{person}.html#{id}",
)
