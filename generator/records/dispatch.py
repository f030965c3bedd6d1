"""What was sent to whom, when, and from which state of the records."""

from typing import Annotated

from pydantic import Field

from generator.records.base import Kind, Record
from generator.records.choice import Choice
from generator.records.reference import Reference
from generator.records.values import Day, Line, Text


class DispatchKind(Choice):
    """Papers that leave the organisation."""

    NOTE = "spravka", "информационная справка"
    REGISTRY = "registry", "реестр наставников и наставляемых"
    INDICATORS = "indicators", "отчёт по показателям"
    PRACTICE = "practice", "описание практики"
    OTHER = "other", "другое"


class Dispatch(Record):
    """A paper that was sent, and the state of the records it was made from."""

    kind: DispatchKind = Field(title="Что", description="Какая бумага.")
    title: Line = Field(title="Заголовок", description="Как называлась.")
    sent_on: Day = Field(title="Отправлено", description="День отправки.")
    recipient: Line = Field(title="Кому", description="Организация или должность, без фамилий.")
    season: Annotated[str, Reference("season")] | None = Field(
        default=None, title="Сезон", description="За какой сезон."
    )
    document: Annotated[str, Reference("document")] | None = Field(
        default=None, title="Документ", description="Id документа, если он зарегистрирован."
    )
    commit: Line | None = Field(
        default=None, title="Коммит", description="Из какого состояния записей собрано."
    )
    checksum: Line | None = Field(
        default=None,
        title="Контрольная сумма",
        description="SHA-256 отправленного файла; пишет «nastavnik report sent».",
    )
    note: Text = Field(default="", title="Пояснение", description="Ответ, замечания.")


KIND = Kind(
    name="dispatch",
    model=Dispatch,
    folder="dispatches",
    title="Отправка",
    plural="Что отправлено",
    prefix="ds-",
    dated="sent_on",
    home="documents.html#{id}",
)
