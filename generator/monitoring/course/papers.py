"""Documents that a season must have by the end of its stages: which are there, which are not."""

from dataclasses import dataclass
from datetime import date

from generator.figures import Figure, Source, share
from generator.programme import Programme
from generator.programme.relations import papers_of
from generator.records.document import Document, DocumentKind
from generator.records.season import Season
from generator.records.vocabulary import StageKey


@dataclass(frozen=True, slots=True)
class RequiredPaper:
    """A required document; ``by`` is the last day of its stage, None without such a stage.

    ``documents`` are those that serve, the season's own and the newest first; ``late`` when
    there is none and the stage is over.
    """

    kind: DocumentKind
    stage: StageKey
    by: date | None
    documents: tuple[Document, ...]
    late: bool

    @property
    def document(self) -> Document | None:
        """The one that serves first."""
        return next(iter(self.documents), None)


def required_papers(programme: Programme, season: Season) -> tuple[RequiredPaper, ...]:
    """The required documents of a season in the school's order."""
    ends = {stage.key: stage.to for stage in season.stages}
    return tuple(
        _required(programme, required.kind, required.by_stage, season, ends.get(required.by_stage))
        for required in programme.school.required_documents
    )


def _required(
    programme: Programme, kind: DocumentKind, stage: StageKey, season: Season, by: date | None
) -> RequiredPaper:
    documents = papers_of(programme, kind, season)
    late = not documents and by is not None and by < programme.as_of
    return RequiredPaper(kind, stage, by, documents, late)


def papers_figure(programme: Programme, season: Season) -> Figure:
    """Required documents that are there, of those there already or due by the day."""
    papers = required_papers(programme, season)
    due = [paper for paper in papers if paper.documents or paper.late]
    return share(
        sum(bool(paper.documents) for paper in due),
        len(due),
        Figure(
            "papers",
            "Обязательные документы",
            period=season.title,
            definition="подписанные документы — из тех обязательных, которые уже есть или чей "
            "этап окончен",
            source="записи документов и список обязательных в school.yml",
            sources=(Source("document", season.id),),
        ),
    )
