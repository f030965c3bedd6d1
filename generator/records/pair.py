"""A mentoring pair or group in a season, with its personalised programme and outcome."""

from typing import Annotated

from pydantic import Field

from generator.records.base import Entry, Kind, Record
from generator.records.choice import Choice
from generator.records.reference import Reference
from generator.records.values import Day, Key, Line, Number, Text


class MentoringKind(Choice):
    """Kinds of mentoring, independent of the form."""

    TRADITIONAL = "traditional", "традиционное, один на один", ("традиционное", "один на один")
    GROUP = "group", "групповое"
    VIRTUAL = "virtual", "дистанционное", ("виртуальное",)
    SHORT = "short_term", "краткосрочное"
    REVERSE = "reverse", "реверсивное"
    SITUATIONAL = "situational", "ситуационное"
    SPEED = "speed", "скоростное"


class EndReason(Choice):
    """Why a pair ended; the first two are a completion, the rest an early end."""

    GOALS_MET = "goals_met", "цели достигнуты"
    TERM_OVER = "term_over", "срок окончен"
    MENTOR_LEFT = "mentor_left", "наставник выбыл"
    MENTEE_LEFT = "mentee_left", "наставляемый выбыл"
    MISMATCH = "mismatch", "не сошлись", ("несовпадение",)
    MENTOR_REFUSED = "mentor_refused", "наставник отказался (ст. 351.8 ТК)"
    EMPLOYER = "employer_cancelled", "отменил работодатель (ст. 351.8 ТК)"
    CONSENT = "consent_withdrawn", "согласие отозвано"
    OTHER = "other", "другое"

    @property
    def completes(self) -> bool:
        """Whether the pair went the whole way."""
        return self in {EndReason.GOALS_MET, EndReason.TERM_OVER}


class GoalOutcome(Choice):
    """How a goal ended."""

    REACHED = "reached", "достигнута"
    PARTLY = "partly", "достигнута частично"
    MISSED = "missed", "не достигнута"
    DROPPED = "dropped", "снята"


class PairGoal(Entry):
    """A goal of the personalised programme; its progress is ``done`` of ``target``."""

    key: Key = Field(title="Ключ", description="Короткое слово латиницей, одно на пару.")
    text: Line = Field(title="Цель", description="Что изменится.")
    metric: Line | None = Field(
        default=None, title="Как увидим", description="Что считаем: «занятий с разбором»."
    )
    target: Number | None = Field(default=None, gt=0, title="Сколько нужно", description="Число.")
    done: Number | None = Field(
        default=None, ge=0, title="Сколько есть", description="Число на сегодня."
    )
    due: Day | None = Field(default=None, title="Срок", description="К какому дню.")
    outcome: GoalOutcome | None = Field(
        default=None, title="Итог", description="Когда цель закрыта."
    )
    closed_on: Day | None = Field(default=None, title="Закрыта", description="День итога.")


class PairActivity(Entry):
    """A deed of the plan with its term."""

    title: Line = Field(title="Дело", description="Что делают.")
    due: Day = Field(title="Срок", description="К какому дню.")
    responsible: Annotated[str, Reference("participant", roles=True)] = Field(
        title="Кто", description="Роль или id участника."
    )
    expected: Line | None = Field(default=None, title="Результат", description="Чего ждут.")
    goal: Key | None = Field(default=None, title="Цель", description="Ключ цели этой пары.")
    done_on: Day | None = Field(default=None, title="Сделано", description="Когда сделано.")


class Plan(Entry):
    """The personalised programme (персонализированная программа)."""

    approved_on: Day | None = Field(
        default=None, title="Утверждён", description="День утверждения."
    )
    document: Annotated[str, Reference("document")] | None = Field(
        default=None, title="Документ", description="Id документа, если утверждён отдельно."
    )
    from_: Day | None = Field(default=None, alias="from", title="С", description="Начало плана.")
    to: Day | None = Field(default=None, title="По", description="Конец плана.")
    tasks: tuple[Line, ...] = Field(default=(), title="Задачи", description="Что решают.")
    goals: tuple[PairGoal, ...] = Field(default=(), title="Цели", description="Цели пары.")
    activities: tuple[PairActivity, ...] = Field(
        default=(), title="Дела", description="План работы."
    )


class Pause(Entry):
    """A time when the pair did not work."""

    from_: Day = Field(alias="from", title="С", description="Первый день перерыва.")
    to: Day | None = Field(
        default=None, title="По", description="Последний день; пусто — продолжается."
    )
    reason: Line = Field(title="Почему", description="Причина без личных подробностей.")


class PairRisk(Entry):
    """A risk of the programme that touches this pair, and the measure taken."""

    risk: Annotated[str, Reference("risk")] = Field(title="Риск", description="Id риска.")
    action: Line = Field(title="Что делаем", description="Мера для этой пары.")


class RequestServed(Entry):
    """A request of a mentee that the pair answers."""

    person: Annotated[str, Reference("participant")] = Field(
        title="Чей", description="Id наставляемого."
    )
    request: Key = Field(title="Запрос", description="Ключ его запроса в этом сезоне.")


class Pair(Record):
    """A pair, or a group of one mentor (rarely two) with several mentees, in one season."""

    season: Annotated[str, Reference("season")] = Field(title="Сезон", description="Id сезона.")
    form: Annotated[str, Reference("form")] = Field(
        title="Форма", description="Id или название формы."
    )
    model: Annotated[str, Reference("model")] = Field(
        title="Модель", description="Ключ или название модели этой формы."
    )
    kind: MentoringKind = Field(
        default=MentoringKind.TRADITIONAL, title="Вид", description="Вид наставничества."
    )
    title: Line | None = Field(
        default=None, title="Название", description="Для группы: как её зовут."
    )
    mentors: tuple[Annotated[str, Reference("participant")], ...] = Field(
        min_length=1, title="Наставники", description="Id наставника (редко двух)."
    )
    mentees: tuple[Annotated[str, Reference("participant")], ...] = Field(
        min_length=1, title="Наставляемые", description="Id наставляемых."
    )
    requests: tuple[RequestServed, ...] = Field(
        default=(), title="Запросы", description="На какие запросы отвечает пара."
    )
    why: Line | None = Field(
        default=None, title="Зачем эта пара", description="Обобщённый запрос одной фразой."
    )
    order: Annotated[str, Reference("document")] | None = Field(
        default=None, title="Приказ", description="Id приказа о закреплении пар."
    )
    continues: Annotated[str, Reference("pair")] | None = Field(
        default=None, title="Продолжает", description="Id пары прошлого сезона."
    )
    started_on: Day | None = Field(default=None, title="Начало", description="Первый день работы.")
    planned_until: Day | None = Field(default=None, title="Работает до", description="По плану.")
    pauses: tuple[Pause, ...] = Field(
        default=(), title="Перерывы", description="Когда работа стояла."
    )
    ended_on: Day | None = Field(
        default=None, title="Окончание", description="Последний день работы."
    )
    end_reason: EndReason | None = Field(
        default=None, title="Почему окончена", description="Причина."
    )
    notice_on: Day | None = Field(
        default=None,
        title="Предупреждение",
        description="День предупреждения об отказе или отмене.",
    )
    plan: Plan | None = Field(
        default=None, title="Персонализированная программа", description="Цели и дела пары."
    )
    risks: tuple[PairRisk, ...] = Field(
        default=(), title="Риски", description="И что с ними делаем."
    )
    result: Text = Field(default="", title="Итог", description="Чем закончилась работа пары.")


KIND = Kind(
    name="pair",
    model=Pair,
    folder="pairs",
    title="Пара или группа",
    plural="Пары и группы",
    prefix="pr-",
)
