"""Documents that a season must have by the end of its stages: which are there, which are not."""

from dataclasses import dataclass
from datetime import date

from generator.figures import Figure, share
from generator.programme import Programme
from generator.programme.relations import paper_of
from generator.records.document import Document, DocumentKind
from generator.records.season import Season
from generator.records.vocabulary import StageKey


@dataclass(frozen=True, slots=True)
class RequiredPaper:
    """A required document; ``by`` is the last day of its stage, None without such a stage."""

    kind: DocumentKind
    stage: StageKey
    by: date | None
    document: Document | None


def required_papers(programme: Programme, season: Season) -> tuple[RequiredPaper, ...]:
    """The required documents of a season in the school's order."""
    ends = {stage.key: stage.to for stage in season.stages}
    return tuple(
        RequiredPaper(
            required.kind,
            required.by_stage,
            ends.get(required.by_stage),
            paper_of(programme, required.kind, season),
        )
        for required in programme.school.required_documents
    )


def papers_figure(programme: Programme, season: Season) -> Figure:
    """Required documents that are there, of those there already or due by the day."""
    papers = required_papers(programme, season)
    due = [paper for paper in papers if paper.document or (paper.by and paper.by < programme.as_of)]
    return share(
        sum(paper.document is not None for paper in due),
        len(due),
        Figure(
            "papers",
            "Обязательные документы",
            period=season.title,
            definition="подписанные документы — из тех обязательных, которые уже есть или чей "
            "этап окончен",
            source="записи документов и список обязательных в school.yml",
        ),
    )
