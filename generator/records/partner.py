"""An outside organisation of the programme."""

from typing import Annotated

from pydantic import Field

from generator.records.base import Kind, Record
from generator.records.choice import Choice
from generator.records.reference import Reference
from generator.records.values import Day, Flag, Line, Text, Url


class PartnerKind(Choice):
    """What kind of organisation it is."""

    SCHOOL = "school", "школа"
    KINDERGARTEN = "kindergarten", "детский сад"
    COLLEGE = "college", "колледж"
    UNIVERSITY = "university", "вуз"
    ENTERPRISE = "enterprise", "предприятие"
    CULTURE = "culture", "учреждение культуры"
    NGO = "ngo", "общественная организация"
    AUTHORITY = "authority", "орган управления образованием"


class Partner(Record):
    """An organisation that helps the programme."""

    title: Line = Field(title="Название", description="Как называется организация.")
    kind: PartnerKind = Field(title="Вид", description="Школа, предприятие, колледж…")
    since: Day | None = Field(default=None, title="С какого дня", description="Начало партнёрства.")
    until: Day | None = Field(default=None, title="До какого дня", description="Конец партнёрства.")
    agreement: Annotated[str, Reference("document")] | None = Field(
        default=None, title="Соглашение", description="Id документа."
    )
    gives: tuple[Line, ...] = Field(
        default=(), title="Что даёт", description="Наставники, площадка…"
    )
    url: Url | None = Field(default=None, title="Сайт", description="Адрес сайта.")
    public: Flag = Field(
        default=False, title="На открытый сайт", description="Да — партнёра называют публично."
    )
    note: Text = Field(default="", title="Пояснение", description="О сотрудничестве.")


KIND = Kind(
    name="partner",
    model=Partner,
    folder="partners",
    title="Партнёр",
    plural="Партнёры",
    prefix="pt-",
)
