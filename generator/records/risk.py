"""A risk of the programme and what is done about it."""

from typing import Annotated

from pydantic import Field

from generator.records.base import Kind, Record
from generator.records.choice import Choice
from generator.records.reference import Reference
from generator.records.values import Flag, Line, Text


class RiskKey(Choice):
    """Known risks; the first three are named by the 2021 recommendations."""

    NO_PERCEPTION = "no_perception", "наставничество не видят средством роста"
    OVERLOAD = "overload", "высокая нагрузка"
    LOW_MENTOR = "low_motiv_mentor", "низкая мотивация наставников"
    FORMALISM = "formalism", "формализм"
    LOW_MENTEE = "low_motiv_mentee", "низкая мотивация наставляемых"
    CIRCUITS = "weak_circuits", "слабая связь внутреннего и внешнего контуров"
    CONSENT = "consent_gap", "пробелы в согласиях"
    STALE = "stale_pair", "пары без встреч"
    TURNOVER = "turnover", "смена куратора"
    OTHER = "other", "другое"


class Grade(Choice):
    """Likelihood and impact."""

    LOW = "low", "низкая", ("низкое", "слабое")
    MEDIUM = "medium", "средняя", ("среднее",)
    HIGH = "high", "высокая", ("высокое", "сильное")


class Risk(Record):
    """A risk with its measures."""

    key: RiskKey = Field(title="Риск", description="Из перечня или «другое».")
    title: Line = Field(title="Как проявляется", description="Одной строкой.")
    likelihood: Grade = Field(title="Вероятность", description="Низкая, средняя, высокая.")
    impact: Grade = Field(title="Влияние", description="Низкое, среднее, высокое.")
    mitigation: tuple[Line, ...] = Field(
        default=(), title="Меры", description="Что делаем, чтобы не случилось."
    )
    owner: Annotated[str, Reference("participant", roles=True)] | None = Field(
        default=None, title="Кто следит", description="Роль или id участника."
    )
    season: Annotated[str, Reference("season")] | None = Field(
        default=None, title="Сезон", description="Если риск одного сезона."
    )
    closed: Flag = Field(default=False, title="Снят", description="Да — риска больше нет.")
    note: Text = Field(default="", title="Пояснение", description="Что заметили.")


KIND = Kind(
    name="risk",
    model=Risk,
    folder="risks",
    title="Риск",
    plural="Риски",
    prefix="rk-",
    home="risks.html#{id}",
)
