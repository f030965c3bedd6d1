"""Documents of a pair: its order, its plan's paper, and whatever names it."""

from dataclasses import dataclass
from datetime import date

from generator.page import Part
from generator.programme.relations import order_of
from generator.records.document import Document
from generator.records.pair import Pair
from generator.staff.addresses import href
from generator.staff.desk import Desk


@dataclass(frozen=True, slots=True)
class Paper:
    """A document in a list."""

    title: str
    url: str
    kind: str
    number: str
    day: date


def papers_part(desk: Desk, pair: Pair) -> Part | None:
    """Documents of the pair, the oldest first."""
    papers = [paper(desk, document) for document in documents_of(desk, pair)]
    if not papers:
        return None
    body = desk.render("pair/papers.html", papers=papers)
    return Part("papers", "Документы", body, slot="side", look="card")


def documents_of(desk: Desk, pair: Pair) -> tuple[Document, ...]:
    """Known documents: the order, the plan's, those that cover the pair; each once."""
    programme = desk.programme
    plan = programme.get(Document, pair.plan.document) if pair.plan else None
    covering = programme.pointing(Document, pair.id, "covers")
    found = [order_of(programme, pair), plan, *covering]
    known = {d.id: d for d in found if d is not None and d.date <= programme.as_of}
    return tuple(sorted(known.values(), key=lambda document: (document.date, document.id)))


def paper(desk: Desk, document: Document) -> Paper:
    """One document as a line."""
    return Paper(
        title=document.title,
        url=href(desk, document),
        kind=document.kind.label,
        number=document.number,
        day=document.date,
    )
