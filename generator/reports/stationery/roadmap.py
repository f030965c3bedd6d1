"""The template of the roadmap: a table by stages, on its side."""

from docx.document import Document

from generator.reports.stationery.page import WIDE_TEXT_WIDTH, blank
from generator.reports.stationery.pieces import (
    CELLS,
    Band,
    Column,
    Steer,
    approval,
    banded_table,
    centred,
    heading,
    signature,
    tag,
)

_COLUMNS = (
    Column("№", "{{ item.number }}", 0.5),
    Column("Мероприятие", "{{ item.title }}", 3.2),
    Column("Срок", "{{ item.term }}", 1.9),
    Column("Ответственный", "{{ item.responsible }}", 1.8),
    Column("Результат, вид документа", "{{ item.expected }}", 2.8),
    Column("Отметка", "{{ item.done }}", 1.2),
)


def roadmap() -> Document:
    """Head, the table with a band for each stage, the curator's signature."""
    document = blank(landscape=True)
    approval(document, "{{ director }}")
    heading(document, "Дорожная карта", 0)
    centred(document, "реализации программы наставничества «{{ programme }}»")
    centred(document, "{{ school }}, сезон {{ season }}")
    for field in ("approved", "empty"):
        tag(document, f"{{%p if {field} %}}")
        centred(document, f"{{{{ {field} }}}}")
        tag(document, "{%p endif %}")
    lines = (
        Steer("for stage in stages"),
        Band("{{ stage.title }}"),
        Steer("for item in stage.items"),
        CELLS,
        Steer("endfor"),
        Steer("endfor"),
    )
    banded_table(document, _COLUMNS, lines, WIDE_TEXT_WIDTH)
    signature(document, "{{ curator }}", "")
    return document
