"""Pieces that the papers of a pair share: the title, the passport, the signatures."""

from docx.document import Document
from docx.shared import Mm

from generator.reports.stationery import season_pieces
from generator.reports.stationery.pieces import (
    Column,
    centred,
    heading,
    letterhead,
    signature,
    table,
    tag,
)

_STOPS = (Mm(62), Mm(112))


def title(document: Document, words: str) -> None:
    """The organisation, the name of the paper, the season."""
    letterhead(document)
    heading(document, words, 0)
    centred(document, "{{ title }}")
    centred(document, "{{ season }} учебный год, по состоянию на {{ as_of }}")


def passport(document: Document) -> None:
    """What a pair is, a line a fact."""
    table(
        document,
        (Column("Паспорт", "{{ item.title }}", 1.6), Column("Сведения", "{{ item.text }}", 4.4)),
        "item in card",
    )
    season_pieces.gap(document)


def signatures(document: Document) -> None:
    """A line for each who signs, close together so that a group fits on a page."""
    tag(document, "{%p for item in signers %}")
    line = signature(document, "{{ item.role }}", "{{ item.name }}")
    line.paragraph_format.keep_with_next = True
    line.paragraph_format.line_spacing = 1.0
    line.paragraph_format.tab_stops.clear_all()
    for stop in _STOPS:
        line.paragraph_format.tab_stops.add_tab_stop(stop)  # pyright: ignore[reportUnknownMemberType]
    tag(document, "{%p endfor %}")
