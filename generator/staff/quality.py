"""The page of data problems: every one of them by file, with what to do and where to look.

It stands when all else falls: it needs no season and no readable school.yml. Mentors read it
too, so problems in answers and in fields that others may not see are named without their words.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.diagnostics import Diagnostic, Severity, settle, tally
from generator.page import Page, Part
from generator.records import Record
from generator.staff.desk import Desk
from generator.staff.discretion import path_for_staff, words_for_staff
from generator.staff.families import FAMILIES, family_of, manual_url
from generator.staff.filtering import FilterGroup, filter_group, useful
from generator.staff.pieces import Piece, piece_links, pieces
from generator.staff.rooms import Link, called, head
from generator.staff.sources import line_url

URL = "quality.html"
TITLE = "Качество данных"

_SEVERITIES = ((Severity.ERROR.value, "ошибки"), (Severity.WARNING.value, "предупреждения"))
_HANDBOOK = Link("Справочник куратора", "site:handbook.html")


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem as it is shown; ``url`` leads to its line in the repository."""

    family: str
    position: str
    url: str
    message: str
    remedy: str
    rule: str
    manual: str


@dataclass(frozen=True, slots=True)
class File:
    """Errors or warnings of one file; ``page`` is where its record is shown, empty if nowhere.

    One severity a block, so that a filter never leaves a heading without problems under it.
    """

    path: str
    title: str
    page: str
    severity: str
    said: str
    problems: tuple[Problem, ...]


def pages(desk: Desk) -> Iterator[Page]:
    """The list of problems in pieces, or the page that says there are none."""
    found = sorted(settle(desk.diagnostics), key=_block)
    checked = tally(found, desk.programme.archive.files)
    listed = pieces(found, URL, lambda diagnostic: _block(diagnostic)[0])
    for piece in listed:
        yield Page(
            url=piece.url,
            title=TITLE,
            section=URL,
            kind="quality",
            head=head(desk, TITLE, checked.summary, actions=(_HANDBOOK,)),
            parts=(_part(desk, piece),),
            searchable=False,
        )


def _part(desk: Desk, piece: Piece[Diagnostic]) -> Part:
    files = tuple(_files(desk, piece.rows))
    body = desk.render(
        "quality/list.html",
        files=files,
        total=len(piece.rows),
        groups=_filters(files),
        links=piece_links(URL, piece),
    )
    return Part("problems", "Что исправить" if files else "Замечаний нет", body)


def _files(desk: Desk, found: Iterable[Diagnostic]) -> Iterator[File]:
    records = {filed.document.path: filed.record for filed in desk.programme.archive.filed}
    shown = _own_pages(desk)
    for (path, severity), group in groupby(found, _block):
        record = records.get(path)
        problems = tuple(_problem(desk, each, records.get(each.place.path)) for each in group)
        page = _page_of(desk, record, shown) if record else ""
        yield File(
            path=path,
            title=called(desk, record) if record and page else "",
            page=page,
            severity=severity.value,
            said=severity.counted(len(problems)),
            problems=problems,
        )


def _block(diagnostic: Diagnostic) -> tuple[str, Severity]:
    return path_for_staff(diagnostic.place.path), diagnostic.severity


def _own_pages(desk: Desk) -> frozenset[str]:
    """Pages that records known on the day have to themselves."""
    programme = desk.programme
    known = (record for kind in programme.archive.kinds for record in programme.of(kind.model))
    return frozenset(programme.url(record).partition("#")[0] for record in known)


def _page_of(desk: Desk, record: Record, shown: frozenset[str]) -> str:
    """Where a record is shown; nothing when it, or what it lies within, is not."""
    within = desk.programme.kind(record).home.partition("/")[0]
    owner = {"pairs": "pair", "participants": "person"}.get(within, "")
    parent = getattr(record, owner, None) if owner else None
    if parent is not None and desk.programme.find(str(parent)) is None:
        return ""
    url = desk.url(record)
    return url if url.partition("#")[0] in shown else ""


def _problem(desk: Desk, diagnostic: Diagnostic, record: Record | None) -> Problem:
    message, remedy = words_for_staff(diagnostic, record)
    place = diagnostic.place
    repository = desk.programme.school.repository
    open_to_all = path_for_staff(place.path) == place.path
    tracked = open_to_all and place.path.startswith("records/")
    return Problem(
        family=family_of(diagnostic.rule).key,
        position=f"{place.line}:{place.column}",
        url=line_url(repository, place.path, place.line) if tracked else "",
        message=message,
        remedy=remedy,
        rule=diagnostic.rule,
        manual=manual_url(diagnostic.rule),
    )


def _filters(files: Sequence[File]) -> tuple[FilterGroup, ...]:
    families = [(family.key, family.title) for family in FAMILIES]
    each = [(file.severity, problem.family) for file in files for problem in file.problems]
    return useful(
        (
            filter_group("severity", "Что", _SEVERITIES, [severity for severity, _ in each]),
            filter_group("family", "О чём", families, [family for _, family in each]),
        )
    )
