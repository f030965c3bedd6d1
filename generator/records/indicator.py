"""Indicators of the programme: their closed list, and what a school wants to reach in a year."""

from pydantic import Field

from generator.grammar import number
from generator.records.base import Entry
from generator.records.choice import Choice
from generator.records.values import Key, Line, Number, Year


class IndicatorKey(Choice):
    """The six official indicators and those that schools report beside them."""

    MENTEES_10_19 = "share_mentees_10_19", "дети 10–19 лет — наставляемые"
    MENTORS_15_19 = "share_mentors_15_19", "подростки 15–19 лет — наставники"
    YOUNG_TEACHERS = "share_young_teachers", "молодые специалисты — наставляемые"
    ENTERPRISES = "share_enterprises", "партнёры, давшие наставников"
    SATISFIED_MENTEES = "satisf_mentees", "удовлетворённость наставляемых"
    SATISFIED_MENTORS = "satisf_mentors", "удовлетворённость наставников"
    BEGINNERS = "beginners_with_mentor", "начинающие педагоги с наставником"
    PUPILS = "share_pupils", "обучающиеся — участники программы"
    EXAM_PASS = "exam_pass", "обучающиеся, сдавшие ВПР, ОГЭ или ЕГЭ"
    COMPLETION = "completion", "наставляемые, освоившие программу занятий"
    OLYMPIADS = "olympiads", "олимпиады и конкурсы"
    PROJECTS = "projects", "проекты"
    FUTURE_MENTORS = "future_mentors", "наставляемые, готовые стать наставниками"
    FUTURE_MENTORS_COUNT = "future_mentors_count", "педагоги, которые станут наставниками"

    @property
    def is_share(self) -> bool:
        """Whether it is told in per cent; the others are counts."""
        return self not in _COUNTS


_COUNTS = frozenset(
    {
        IndicatorKey.ENTERPRISES,
        IndicatorKey.OLYMPIADS,
        IndicatorKey.PROJECTS,
        IndicatorKey.FUTURE_MENTORS_COUNT,
    }
)


class Target(Entry):
    """What a school wants an indicator to be in a year: per cent of a share, or a count."""

    year: Year = Field(title="Год", description="Год начала сезона: 2026 для 2026/27.")
    indicator: IndicatorKey = Field(title="Показатель", description="Какой показатель.")
    value: Number = Field(
        ge=0, title="Цель", description="Не меньше: проценты для доли, иначе количество."
    )
    source: Line = Field(title="Откуда", description="Приказ, программа, ориентир — кто так решил.")

    @property
    def said(self) -> str:
        """The value in words: «85 %», «6»."""
        value = number(self.value, 0 if self.value == int(self.value) else 1)
        return f"{value}\N{NO-BREAK SPACE}%" if self.indicator.is_share else value


class WellbeingSide(Choice):
    """The two sides of well-being that the programme looks at."""

    SOCIAL = "social", "социальное"
    PROFESSIONAL = "professional", "профессиональное"


class WellbeingMeasure(Entry):
    """A construct of the questionnaires that the school counts as well-being."""

    measures: Key = Field(
        title="О чём", description="Ключ показателя в анкетах: comfort, climate, burnout…"
    )
    title: Line = Field(title="Название", description="Как назвать на странице.")
    side: WellbeingSide = Field(title="Сторона", description="Социальное или профессиональное.")
