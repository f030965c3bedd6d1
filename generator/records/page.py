"""A text of the programme: the explanatory note, tasks, roles, motivation, glossary."""

from pydantic import Field

from generator.records.base import INJECTED, Kind, Record
from generator.records.choice import Choice
from generator.records.values import Flag, Line, Text, Whole


class PageKind(Choice):
    """What the text is for; the site orders them by it."""

    NOTE = "note", "пояснительная записка"
    TASKS = "tasks", "задачи"
    RESULTS = "results", "ожидаемые результаты"
    ROLES = "roles", "роли"
    STAGES = "stages", "этапы"
    MONITORING = "monitoring", "мониторинг"
    MOTIVATION = "motivation", "мотивация и поощрение"
    GLOSSARY = "glossary", "глоссарий"
    JOIN = "join", "как участвовать"
    OTHER = "other", "другое"


class ProgrammePage(Record):
    """One text of the programme."""

    title: Line = Field(title="Заголовок", description="Заголовок страницы.")
    kind: PageKind = Field(default=PageKind.OTHER, title="Вид", description="О чём страница.")
    order: Whole = Field(default=100, title="Порядок", description="Место в списке: меньше — выше.")
    summary: Line = Field(title="Коротко", description="Одно предложение для списка.")
    public: Flag = Field(
        default=False, title="На открытый сайт", description="Да — текст показывают всем."
    )
    body: Text = Field(
        min_length=1,
        title="Текст",
        description="Markdown под заголовком записи.",
        json_schema_extra=INJECTED,
    )


KIND = Kind(
    name="page",
    model=ProgrammePage,
    folder="pages",
    title="Текст программы",
    plural="Тексты программы",
    suffix=".md",
)
