"""Which service a table came from, by its own columns and times."""

from generator.imports.clock import GOOGLE, format_of
from generator.imports.columns import Columns
from generator.imports.table import Table
from generator.records.choice import folded

_YANDEX = {"id", "время создания"}
_GOOGLE = {"отметка времени", "timestamp"}
_LIME = {"submitdate", "date submitted", "дата отправки"}


def service(table: Table, columns: Columns) -> str:
    """The service in words, and whether Excel has had the table in between."""
    names = {folded(heading) for heading in table.headings}
    again = any("Windows-1251" in words or "точка с запятой" in words for words in table.evidence)
    saved = ", пересохранено в Excel" if again else ""
    if names >= _YANDEX:
        return f"Яндекс Формы{saved}"
    if _has_google_times(table, columns):
        return f"Google Forms{saved}"
    if names & _GOOGLE:
        return f"Google Таблица с ответами{saved}"
    return f"LimeSurvey{saved}" if names & _LIME else "таблица с вопросами анкеты"


def is_abroad(table: Table, columns: Columns) -> bool:
    """Whether the answers lie on servers of another country."""
    return "Google" in service(table, columns)


def _has_google_times(table: Table, columns: Columns) -> bool:
    if columns.time is None:
        return False
    return any(format_of(text) is GOOGLE for _, text in table.column(columns.time))
