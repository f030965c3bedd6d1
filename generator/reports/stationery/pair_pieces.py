"""Pieces that the papers of a pair share: the title, the passport, the signatures."""

from docx.document import Document

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
        (Column("О паре", "{{ item.title }}", 1.6), Column("Сведения", "{{ item.text }}", 4.4)),
        "item in card",
    )
    season_pieces.gap(document)


def signatures(document: Document) -> None:
    """A line for each who signs."""
    tag(document, "{%p for item in signers %}")
    line = signature(document, "{{ item.role }}", "{{ item.name }}")
    line.paragraph_format.keep_with_next = True
    tag(document, "{%p endfor %}")
