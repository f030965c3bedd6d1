"""Papers of a season that the staff may open: those made already that tell of nobody."""

from collections.abc import Iterator
from datetime import date

from generator.grammar import day, nbsp
from generator.ledger import PAPERS_FOLDER, Shown
from generator.page import Part
from generator.records.season import Season
from generator.staff.addresses import sentence
from generator.staff.desk import Desk
from generator.staff.rooms import Link

_KINDS = {"docx": "Word", "xlsx": "Excel"}


def paper_url(paper: Shown) -> str:
    """Where a paper lies on the site."""
    return f"{PAPERS_FOLDER}/{paper.name}"


def papers_part(desk: Desk, season: Season) -> Part:
    """What can be opened, and the command that makes the papers."""
    html = desk.render(
        "monitoring/sending.html", links=tuple(_links(desk, season)), season=season.id
    )
    return Part("sending", "Документы", html)


def _links(desk: Desk, season: Season) -> Iterator[Link]:
    for paper in desk.papers:
        if paper.entry.season == season.id:
            kind = _KINDS.get(paper.name.rpartition(".")[2], "")
            of_day = day(date.fromisoformat(paper.entry.as_of))
            note = f"{kind}, по записям на {of_day}, {paper.name}"
            yield Link(nbsp(sentence(paper.entry.title)), f"site:{paper_url(paper)}", nbsp(note))
