"""Everything read from ``records/``: records with their documents, and what could not be read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.diagnostics import Diagnostic, Severity
from generator.documents import Document, read, refusal, scan
from generator.programme.filing import RECORDS, Slot, slot_of
from generator.records import KINDS, Kind, Record
from generator.records.choice import folded
from generator.records.form import Form
from generator.records.validation import validate


@dataclass(frozen=True, slots=True)
class Filed:
    """A record, the document it was read from and its slot."""

    record: Record
    document: Document
    slot: Slot


@dataclass(frozen=True)
class Archive:
    """All records of a programme, without regard to any day.

    ``broken`` maps the key of every record that could not be read to its file, so that a
    reference to it is not called unknown. ``files`` counts what was looked at.
    """

    filed: tuple[Filed, ...]
    broken: Mapping[str, str] = field(default_factory=dict[str, str])
    diagnostics: tuple[Diagnostic, ...] = ()
    files: int = 0
    kinds: tuple[Kind, ...] = KINDS


def load(root: Path, kinds: tuple[Kind, ...] = KINDS) -> Archive:
    """Read every record under ``root/records``; never raises for what is in them."""
    return gather(scan(root, RECORDS), kinds)


def gather(
    files: Iterable[tuple[str, bytes | OSError]], kinds: tuple[Kind, ...] = KINDS
) -> Archive:
    """An archive of (path, content) pairs; the content of an unreadable file is its error."""
    diagnostics: list[Diagnostic] = []
    broken: dict[str, str] = {}
    documents: list[tuple[Slot, Document]] = []
    count = 0
    for path, content in files:
        slot = slot_of(path, kinds)
        count += slot is not None
        if isinstance(slot, Diagnostic):
            diagnostics.append(slot)
        elif slot is not None:
            document = _document(path, content, diagnostics)
            if document is None:
                broken[slot.key] = path
            else:
                documents.append((slot, document))
    filed = _records(documents, kinds, broken, diagnostics)
    return Archive(tuple(filed), broken, tuple(diagnostics), count, kinds)


def _document(
    path: str, content: bytes | OSError, diagnostics: list[Diagnostic]
) -> Document | None:
    if isinstance(content, OSError):
        diagnostics.append(refusal(path, content))
        return None
    reading = read(path, content)
    diagnostics.extend(reading.diagnostics)
    failed = any(found.severity is Severity.ERROR for found in reading.diagnostics)
    return None if failed else reading.document


def _records(
    documents: list[tuple[Slot, Document]],
    kinds: tuple[Kind, ...],
    broken: dict[str, str],
    diagnostics: list[Diagnostic],
) -> list[Filed]:
    """Forms first: the rest may call a form and its models by their titles."""
    order = {kind.name: index for index, kind in enumerate(kinds)}
    documents.sort(key=lambda item: (item[0].kind.model is not Form, order[item[0].kind.name]))
    aliases: dict[tuple[str, str], str] = {}
    filed: list[Filed] = []
    for slot, document in documents:
        outcome = validate(document, slot.kind, _injected(slot, document), aliases)
        diagnostics.extend(outcome.diagnostics)
        if outcome.record is None:
            broken[slot.key] = document.path
            continue
        filed.append(Filed(outcome.record, document, slot))
        if isinstance(outcome.record, Form):
            aliases |= _aliases(outcome.record)
    return filed


def _injected(slot: Slot, document: Document) -> dict[str, str]:
    """The fields that come from the file's name, folder and body."""
    fields = {"id": slot.id}
    if slot.kind.within:
        fields[slot.kind.within] = slot.within
    if slot.kind.suffix == ".md" and document.body.strip():
        fields["body"] = document.body
    return fields


def _aliases(form: Form) -> dict[tuple[str, str], str]:
    names = {("form", folded(name)): form.id for name in (form.title, *form.aliases)}
    names |= {
        ("form", folded(name)): form.id for name in (form.canonical.label, *form.canonical.aliases)
    }
    for model in form.models:
        names |= {("model", folded(name)): model.key for name in (model.title, *model.aliases)}
    return names
