"""A pseudonymous person of the programme: professional facts, season by season."""

from typing import Annotated

from pydantic import Field

from generator.records.base import Entry, Kind, Record
from generator.records.choice import Choice
from generator.records.reference import Reference
from generator.records.values import Day, Flag, Key, Line, Month, Text, Whole, Year
from generator.records.vocabulary import PersonKind


class Circle(Choice):
    """Where a mentor comes from."""

    INTERNAL = "internal", "внутренний контур", ("внутренний",)
    EXTERNAL = "external", "внешний контур", ("внешний",)


class MentorType(Choice):
    """Types of a teacher's mentor."""

    CONSULTANT = "consultant", "наставник-консультант", ("консультант",)
    SUBJECT = "subject", "наставник-предметник", ("предметник",)


class MenteeCategory(Choice):
    """Why a person is in the base of mentees; the sensitive ones are never shown."""

    GIFTED = "gifted", "проявил выдающиеся способности"
    DISABILITY = "disability", "с ограниченными возможностями здоровья", ("ОВЗ",)
    HARDSHIP = "hardship", "в трудной жизненной ситуации", ("ТЖС",)
    BEHAVIOUR = "behaviour", "трудности с поведением"
    ISOLATED = "isolated", "не участвует в жизни коллектива"
    LOW_MOTIVATION = "low_motivation", "низкая мотивация"
    YOUNG_SPECIALIST = "young_specialist", "молодой специалист"
    BURNOUT = "burnout", "эмоциональное выгорание"
    NEW_PLACE = "new_place", "адаптация на новом месте"
    ICT = "ict", "осваивает цифровые навыки", ("ИКТ",)

    @property
    def sensitive(self) -> bool:
        """Special categories of personal data (152-ФЗ, ст. 10) and what leads to them."""
        return self in _SENSITIVE


_SENSITIVE = frozenset(
    {
        MenteeCategory.DISABILITY,
        MenteeCategory.HARDSHIP,
        MenteeCategory.BEHAVIOUR,
        MenteeCategory.BURNOUT,
    }
)


class RequestArea(Choice):
    """What a mentee asks for."""

    ACADEMIC = "academic", "учебные трудности"
    METHODICAL = "methodical", "методика"
    SOCIAL = "social", "общение и коллектив"
    CAREER = "career", "выбор профессии"
    DIGITAL = "digital", "цифровые навыки"
    SUPPORT = "psychological", "поддержка", ("психологическая поддержка",)
    PROJECT = "project", "проект"
    ADAPTATION = "adaptation", "адаптация"


class Criterion(Choice):
    """Criteria of a mentor's selection."""

    WILLING = "willing", "желание участвовать"
    EXPERIENCE = "experience", "профессиональный опыт"
    COMPETENCE = "competence", "компетенции и общение"
    TIME = "time", "ресурс времени"
    POSITIVE = "positive_experience", "положительный жизненный опыт"
    FITS = "fits_request", "соответствие запросам"
    CIVIC = "civic", "активная гражданская позиция"
    MOTIVATION = "motivation", "мотивация"


class Source(Choice):
    """Where a request became known."""

    QUESTIONNAIRE = "questionnaire", "анкета"
    INTERVIEW = "interview", "собеседование"
    TEACHER = "teacher", "сообщил педагог"
    PARENT = "parent", "обратились родители"
    SELF = "self", "обратился сам"


class Request(Entry):
    """A mentee's request in the curator's generalised words; it has an anchor of its own."""

    key: Key = Field(title="Ключ", description="Короткое слово латиницей, одно на участника.")
    area: RequestArea = Field(title="Область", description="О чём запрос.")
    text: Line = Field(title="Запрос", description="Обобщённо, без личных подробностей.")
    source: Source | None = Field(
        default=None, title="Откуда известно", description="Анкета, беседа…"
    )
    urgent: Flag = Field(default=False, title="Срочно", description="Да — ждать нельзя.")


class SelectionScore(Entry):
    """A criterion and its score."""

    criterion: Criterion = Field(title="Критерий", description="Критерий отбора.")
    score: Whole = Field(ge=0, le=2, title="Балл", description="0 — нет, 1 — отчасти, 2 — да.")


class Decision(Choice):
    """How the selection ended."""

    ACCEPTED = "accepted", "принят в базу"
    RESERVE = "reserve", "в резерве"
    DECLINED = "declined", "не рекомендован"


class Selection(Entry):
    """How a mentor was selected."""

    questionnaire_on: Day | None = Field(
        default=None, title="Анкета", description="Когда заполнена."
    )
    interview_on: Day | None = Field(
        default=None, title="Собеседование", description="Когда прошло."
    )
    scores: tuple[SelectionScore, ...] = Field(
        default=(), title="Критерии", description="Оценки по критериям отбора."
    )
    decision: Decision | None = Field(default=None, title="Решение", description="Итог отбора.")


class Training(Entry):
    """What a mentor was taught."""

    title: Line = Field(title="Чему учился", description="Тема или название.")
    on: Day = Field(title="Когда", description="День окончания обучения.")
    hours: Whole = Field(title="Часов", description="Сколько часов.")
    event: Annotated[str, Reference("event")] | None = Field(
        default=None, title="Событие", description="Id события, если обучение проходило у нас."
    )


class MentorProfile(Entry):
    """A person as a mentor of one season."""

    circle: Circle = Field(
        default=Circle.INTERNAL, title="Контур", description="Внутренний или внешний."
    )
    mentor_type: MentorType | None = Field(
        default=None, title="Тип", description="Для наставников педагогов."
    )
    capacity: Whole = Field(
        default=1, title="Сколько возьмёт", description="Наставляемых одновременно."
    )
    hours_per_month: Whole | None = Field(
        default=None, title="Часов в месяц", description="Сколько времени готов отдавать."
    )
    competencies: tuple[Line, ...] = Field(
        default=(), title="В чём силён", description="Компетенции одной строкой каждая."
    )
    interests: tuple[Line, ...] = Field(default=(), title="Интересы", description="Что близко.")
    achievements: tuple[Line, ...] = Field(
        default=(), title="Заслуги", description="Без названий, по которым узнают человека."
    )
    prefers: Line | None = Field(
        default=None, title="Кому хочет помогать", description="Возраст, предмет, задача."
    )
    selection: Selection | None = Field(
        default=None, title="Отбор", description="Анкета, собеседование, критерии, решение."
    )
    training: tuple[Training, ...] = Field(default=(), title="Обучение", description="Чему учился.")
    training_waived: Line | None = Field(
        default=None, title="Обучение не нужно", description="Причина, если учить не требуется."
    )


class MenteeProfile(Entry):
    """A person as a mentee of one season."""

    categories: tuple[MenteeCategory, ...] = Field(
        default=(),
        title="Категории",
        description="Только для подбора; чувствительные не показываем.",
    )
    requests: tuple[Request, ...] = Field(
        default=(), title="Запросы", description="Чем нужна помощь."
    )
    allow_multiple: Line | None = Field(
        default=None,
        title="Несколько пар",
        description="Причина, если пар одной формы больше одной.",
    )


class SeasonFacts(Entry):
    """What changes each September."""

    grade: Line | None = Field(
        default=None, title="Класс или группа", description="Например, «7 класс»."
    )
    position: Line | None = Field(default=None, title="Должность", description="Для взрослых.")
    mentor: MentorProfile | None = Field(
        default=None, title="Как наставник", description="Профиль наставника на сезон."
    )
    mentee: MenteeProfile | None = Field(
        default=None, title="Как наставляемый", description="Профиль наставляемого на сезон."
    )


class Participant(Record):
    """A person by a pseudonymous id; the name is kept outside git."""

    kind: PersonKind = Field(title="Кто это", description="Педагог, обучающийся, выпускник…")
    adult_from: Month | None = Field(
        default=None,
        title="Взрослый с",
        description="Месяц 18-летия: 2029-04. Точной даты в записях нет.",
    )
    teaching_since: Year | None = Field(
        default=None, title="Педагог с", description="Год начала педагогической работы."
    )
    subject: Line | None = Field(
        default=None, title="Предмет или направление", description="Что ведёт или чем занимается."
    )
    partner: Annotated[str, Reference("partner")] | None = Field(
        default=None, title="Организация", description="Id партнёра, если человек оттуда."
    )
    joined_on: Day = Field(title="Вошёл в базу", description="День входа в базу.")
    left_on: Day | None = Field(default=None, title="Вышел из базы", description="День выхода.")
    seasons: dict[Annotated[str, Reference("season")], SeasonFacts] = Field(
        default={}, title="По сезонам", description="Класс, должность, профили — под id сезона."
    )
    note: Text = Field(default="", title="Пояснение", description="Только служебное, без личного.")


KIND = Kind(
    name="participant",
    model=Participant,
    folder="participants",
    title="Участник",
    plural="Участники",
    prefix="p-",
)
