"""One school year of the programme: team, stages, calendar, goals, expected results."""

from typing import Annotated

from pydantic import Field

from generator.records.base import Entry, Kind, Record
from generator.records.choice import Choice
from generator.records.reference import ANY, Reference
from generator.records.values import Day, Key, Line, Number, Text
from generator.records.vocabulary import Role, StageKey


class TeamMember(Entry):
    """A person of the team in a role."""

    role: Role = Field(title="Роль", description="Куратор, организатор, член методсовета…")
    person: Annotated[str, Reference("participant")] = Field(
        title="Кто", description="Id участника."
    )
    duty: Line | None = Field(default=None, title="За что отвечает", description="Одной строкой.")


class StageProof(Entry):
    """What proves that a stage gave its result."""

    text: Line = Field(title="Что подтверждает", description="Одной строкой.")
    record: Annotated[str, Reference(ANY)] | None = Field(
        default=None, title="Запись", description="Id записи, которая это доказывает."
    )


class Stage(Entry):
    """A stage is past, current or ahead by its dates; it is done when ``done_on`` says so."""

    key: StageKey = Field(title="Этап", description="Один из семи этапов.")
    title: Line | None = Field(
        default=None, title="Название", description="Если в организации этап назван иначе."
    )
    from_: Day = Field(alias="from", title="Начало", description="Первый день этапа.")
    to: Day = Field(title="Конец", description="Последний день этапа по плану.")
    done_on: Day | None = Field(
        default=None, title="Завершён", description="Когда этап закрыт на деле."
    )
    activities: tuple[Line, ...] = Field(
        default=(), title="Что делаем", description="Мероприятия этапа."
    )
    planned_result: Line | None = Field(
        default=None, title="Ждём", description="Какой результат запланирован."
    )
    result: Text = Field(default="", title="Что получилось", description="Итог этапа.")
    proofs: tuple[StageProof, ...] = Field(
        default=(), title="Чем подтверждается", description="Документы, события, записи."
    )


class CalendarKind(Choice):
    """Dates of the season that remind by themselves."""

    ENTRY = "entry", "входное измерение"
    MID = "mid", "промежуточное измерение"
    EXIT = "exit", "выходное измерение"
    REPORT = "report", "справка или отчёт"
    COUNCIL = "council", "методсовет"
    BANK = "bank", "данные в муниципальный банк"
    OTHER = "other", "другое"


class CalendarItem(Entry):
    """A term or a window of the season."""

    kind: CalendarKind = Field(title="Что", description="Вид срока.")
    title: Line = Field(title="Название", description="Как назвать в списке сроков.")
    from_: Day | None = Field(
        default=None, alias="from", title="С", description="Начало окна, если это окно."
    )
    due: Day = Field(title="Срок", description="Последний день.")
    done_on: Day | None = Field(default=None, title="Сделано", description="Когда сделано.")


class Goal(Entry):
    """A goal of the season."""

    key: Key = Field(title="Ключ", description="Короткое слово латиницей.")
    text: Line = Field(title="Цель", description="Чего хотим за сезон.")


class ExpectedKind(Choice):
    """How an expected result will be seen."""

    INDICATOR = "indicator", "показатель"
    PARAMETER = "parameter", "измерение на входе и выходе"
    COUNT = "count", "подсчёт"
    NONE = "none", "не измеряется"


class Countable(Choice):
    """What the records of a season can count by themselves."""

    PROJECTS = "projects", "проекты"
    PUBLICATIONS = "publications", "публикации и методические работы"
    PERFORMANCES = "performances", "выступления"
    CONTESTS = "contests", "конкурсы"
    OLYMPIADS = "olympiads", "олимпиады"
    EXAMS = "exams", "экзамены"
    CERTIFICATES = "certificates", "категории и курсы"
    CLUBS = "clubs", "новые кружки и объединения"
    PAIRS = "pairs", "начавшие работу пары и группы"
    COMPLETED_PAIRS = "completed_pairs", "доля пар, прошедших весь путь, %"
    MEETINGS = "meetings", "встречи"
    EVENTS = "events", "события программы"
    PRACTICES = "practices", "опубликованные практики"
    AGREEMENTS = "agreements", "действующие соглашения с партнёрами"
    MENTORS_GROWN = "mentors_grown", "наставники из прежних наставляемых"
    YOUNG_STAYED = "young_stayed", "доля молодых педагогов, оставшихся к сентябрю, %"


class Change(Choice):
    """What a measurement at entry and exit is expected to show."""

    BETTER = "better", "станет лучше"
    KEPT = "kept", "не станет хуже"


class ExpectedResult(Entry):
    """What the season promises, and how one will know."""

    key: Key = Field(title="Ключ", description="Короткое слово латиницей.")
    text: Line = Field(title="Результат", description="Чего ждём.")
    seen_by: ExpectedKind = Field(title="Как увидим", description="Показатель, измерение, подсчёт.")
    measure: Line | None = Field(
        default=None,
        title="Чем измеряем",
        description="Ключ показателя или параметра, что считаем.",
    )
    counts: tuple[Countable, ...] = Field(
        default=(), title="Что считаем", description="Для подсчёта: что сложить по записям."
    )
    at_least: Number | None = Field(
        default=None,
        ge=0,
        title="Не меньше",
        description="Проценты для доли, иначе количество; у показателя — цель из school.yml.",
    )
    change: Change = Field(
        default=Change.BETTER, title="Какую перемену ждём", description="Для входа и выхода."
    )
    target: Line | None = Field(
        default=None, title="Цель словами", description="Какое значение ждём."
    )
    reason: Line | None = Field(
        default=None, title="Почему не измеряем", description="Обязательно, если «не измеряется»."
    )


class Season(Record):
    """One school year of the programme."""

    title: Line = Field(title="Название", description="Например, «2026/27».")
    from_: Day = Field(alias="from", title="Начало", description="Первый день сезона.")
    to: Day = Field(title="Конец", description="Последний день сезона.")
    forms: tuple[Annotated[str, Reference("form")], ...] = Field(
        min_length=1, title="Формы", description="Формы наставничества этого сезона."
    )
    team: tuple[TeamMember, ...] = Field(
        default=(), title="Команда", description="Куратор, организаторы, методсовет."
    )
    goals: tuple[Goal, ...] = Field(default=(), title="Цели", description="Цели сезона.")
    tasks: tuple[Line, ...] = Field(default=(), title="Задачи", description="Задачи сезона.")
    stages: tuple[Stage, ...] = Field(
        default=(), title="Этапы", description="Этапы сезона по порядку."
    )
    calendar: tuple[CalendarItem, ...] = Field(
        default=(), title="Календарь", description="Окна измерений, справки, отчёты."
    )
    expected: tuple[ExpectedResult, ...] = Field(
        default=(), title="Ожидаемые результаты", description="И как каждый из них увидим."
    )
    summary: Text = Field(default="", title="О сезоне", description="Главное в нескольких словах.")


KIND = Kind(
    name="season",
    model=Season,
    folder="seasons",
    title="Сезон",
    plural="Сезоны",
    pattern=r"\d{4}-\d{2}",
    home="seasons/{id}/index.html",
)
