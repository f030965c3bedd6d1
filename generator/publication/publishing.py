"""From the programme to the bundle, and the bundle to its folder; refuses at any doubt."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from generator.bundle import Bundle, save_bundle
from generator.bundle.types import Public
from generator.diagnostics import Diagnostic, settle
from generator.identities import Identity
from generator.opening import Opened
from generator.programme import Programme
from generator.publication.forms import public_forms
from generator.publication.practices import public_practices
from generator.publication.results import answers_said, public_results
from generator.publication.scan import PublicationRefusedError, Scan
from generator.publication.texts import (
    public_materials,
    public_partners,
    public_school,
    public_seasons,
    public_texts,
)
from generator.records import Record

Fact = TypeVar("Fact", bound=Public)


def write_bundle(opened: Opened, folder: Path) -> tuple[Diagnostic, ...]:
    """Write the bundle of an opened programme; what is returned are the reasons for refusing.

    Any error refuses: a record left out may be a withdrawal. A refusal leaves the folder as it
    was.
    """
    errors = tuple(found for found in opened.diagnostics if found.is_error)
    if errors:
        return errors
    try:
        bundle = publish(opened.programme, opened.identities)
    except PublicationRefusedError as refused:
        return refused.diagnostics
    save_bundle(bundle, folder)
    return ()


def publish(programme: Programme, identities: Mapping[str, Identity]) -> Bundle:
    """Everything public in a programme, as of its day.

    Raises:
        PublicationRefusedError: a text for the public holds something private.
    """
    school = public_school(programme.school)
    seasons = tuple(public_seasons(programme))
    texts = tuple(public_texts(programme))
    forms = tuple(public_forms(programme))
    practices = tuple(public_practices(programme))
    materials = tuple(public_materials(programme))
    partners = tuple(public_partners(programme))
    said = answers_said(programme)
    worded = (words for each in said.values() for words in each.filled)
    scan = Scan(programme, identities)
    filled = (*seasons, *texts, *forms, *practices, *materials, *partners, *worded)
    _refuse(scan, ((programme.school, school), *filled))
    return Bundle(
        as_of=programme.as_of,
        school=school,
        seasons=_facts(seasons),
        texts=_facts(texts),
        forms=_facts(forms),
        practices=_facts(practices),
        materials=_facts(materials),
        partners=_facts(partners),
        results=public_results(programme, said),
    )


def _refuse(scan: Scan, filled: Iterable[tuple[Record, Public]]) -> None:
    found: Iterator[Diagnostic] = (
        diagnostic for record, public in filled for diagnostic in scan.of(record, public)
    )
    diagnostics = settle(found)
    if diagnostics:
        raise PublicationRefusedError(diagnostics)


def _facts(filled: tuple[tuple[Record, Fact], ...]) -> tuple[Fact, ...]:
    return tuple(public for _, public in filled)
