"""The record of a paper that was sent: what, when, to whom, and from which state of the records."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator import ledger
from generator.ledger import PAPERS_FOLDER
from generator.opening import Opened
from generator.records.dispatch import DispatchKind
from generator.records.season import Season
from generator.reports.desk import paper_called
from generator.reports.paper import Paper, PaperRefusedError
from generator.reports.provenance import commit_of

FOLDER = "records/dispatches"
_BRACES = re.compile(r"\{\w+\}")


@dataclass(frozen=True, slots=True)
class Sending:
    """What the curator says: a paper or its file, to whom and when."""

    what: str
    recipient: str
    season: Season
    day: date


def sending_record(opened: Opened, sending: Sending, papers: Iterable[Paper]) -> tuple[str, str]:
    """The path and the text of a new record.

    Raises:
        PaperRefusedError: there is no such paper, or no file of it, or several.
    """
    papers = tuple(papers)
    file = _file(opened.root, sending, papers)
    content = file.read_bytes()
    entry = ledger.read(file.parent).get(file.name)
    paper = _paper(file, sending, entry, papers)
    fields = (
        ("kind", _kind(paper)),
        ("title", f"{paper.title}, {sending.season.title}"),
        ("sent_on", sending.day.isoformat()),
        ("recipient", sending.recipient),
        ("season", sending.season.id),
        ("commit", entry.commit if entry else commit_of(opened.root)),
        ("checksum", ledger.checksum(content)),
        ("note", _note(file, content, entry)),
    )
    text = "".join(f"{key}: {_quoted(value)}\n" for key, value in fields if value)
    return _free_path(opened.root, sending.day, paper), text


def _file(root: Path, sending: Sending, papers: tuple[Paper, ...]) -> Path:
    """The file itself when it is named, else the only one that the paper makes for the season."""
    for named in (Path(sending.what), root / sending.what, root / PAPERS_FOLDER / sending.what):
        if named.is_file():
            return named
    paper = paper_called(sending.what, papers)
    pattern = _BRACES.sub("*", paper.file.replace("{season}", sending.season.id))
    found = sorted(
        path for each in pattern.split(", ") for path in (root / PAPERS_FOLDER).glob(each)
    )
    if not found:
        raise PaperRefusedError(
            f"В {PAPERS_FOLDER}/ нет файла {pattern}. "
            f"Сначала составьте его: nastavnik report {paper.key} --season {sending.season.id}"
        )
    if len(found) > 1:
        names = ", ".join(path.name for path in found)
        raise PaperRefusedError(f"Файлов несколько: {names}. Укажите один из них по имени.")
    return found[0]


def _paper(
    file: Path, sending: Sending, entry: ledger.Entry | None, papers: tuple[Paper, ...]
) -> Paper:
    for paper in papers:
        if entry is not None and paper.key == entry.paper:
            return paper
    if sending.what.endswith(file.name):
        raise PaperRefusedError(
            f"{file.name}: этот файл составлен не программой. Назовите документ: nastavnik report"
        )
    return paper_called(sending.what, papers)


def _kind(paper: Paper) -> str:
    known = {kind.value: kind for kind in DispatchKind}
    return known.get(paper.key, DispatchKind.OTHER).label


def _note(file: Path, content: bytes, entry: ledger.Entry | None) -> str:
    edited = entry is not None and entry.checksum != ledger.checksum(content)
    return f"Файл {file.name}" + (", после составления поправлен вручную." if edited else ".")


def _quoted(value: str) -> str:
    """A YAML string in single quotes, whatever stands in it."""
    return "'" + " ".join(value.split()).replace("'", "''") + "'"


def _free_path(root: Path, day: date, paper: Paper) -> str:
    def paths() -> Iterator[str]:
        stem = f"{FOLDER}/ds-{day.isoformat()}-{paper.key}"
        yield f"{stem}.yml"
        for number in range(2, 100):
            yield f"{stem}-{number}.yml"

    return next(path for path in paths() if not (root / path).exists())
