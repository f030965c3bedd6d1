"""The programme as of a day: every look-up that rules, views and figures are made from."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar

from generator.diagnostics import Diagnostic, Place
from generator.programme.archive import Archive, Filed
from generator.programme.state import current_season
from generator.records import Kind, Record
from generator.records.reference import Path, Reference, references
from generator.records.school import School
from generator.records.season import Season

R = TypeVar("R", bound=Record)

_UNNAMED = School(
    id="school",
    title="Организация без названия",
    short_title="Наставничество",
    kind="образовательная организация",
    town="—",
    programme_title="Программа наставничества",
)
"""Stands in while school.yml is missing or broken, so that the site can say so."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """One reference: from a record's field to a key."""

    source: Record
    path: Path
    mark: Reference
    target: str


class Programme:
    """An immutable view of an archive that knows only the facts dated up to ``as_of``."""

    def __init__(self, archive: Archive, as_of: date) -> None:
        self.archive = archive
        self.as_of = as_of
        self._filed_of: dict[int, Filed] = {id(filed.record): filed for filed in archive.filed}
        self._everything: dict[type[Record], list[Record]] = defaultdict(list)
        self._known: dict[type[Record], list[Record]] = defaultdict(list)
        self._by_key: dict[str, Record] = {}
        for filed in archive.filed:
            self._everything[filed.slot.kind.model].append(filed.record)
            if not self._later(filed):
                self._known[filed.slot.kind.model].append(filed.record)
            self._by_key.setdefault(filed.slot.key, filed.record)

    def _later(self, filed: Filed) -> bool:
        name = filed.slot.kind.dated
        day: object = getattr(filed.record, name) if name else None
        return isinstance(day, date) and day > self.as_of

    # ── records ──────────────────────────────────────────────────────────

    def of(self, model: type[R]) -> tuple[R, ...]:
        """Records of one model known on the day, in the order of their files."""
        return tuple(r for r in self._known[model] if isinstance(r, model))

    def ever(self, model: type[R]) -> tuple[R, ...]:
        """Records of one model, the future-dated ones included."""
        return tuple(r for r in self._everything[model] if isinstance(r, model))

    def find(self, key: str) -> Record | None:
        """The record with a key, of whatever kind and day."""
        return self._by_key.get(key)

    def get(self, model: type[R], key: str | None) -> R | None:
        """The record with a key when it is of the model."""
        record = self._by_key.get(key) if key else None
        return record if isinstance(record, model) else None

    def every(self) -> Iterator[Record]:
        """All records in the order of kinds and files, the future-dated ones included."""
        return (filed.record for filed in self.archive.filed)

    @property
    def school(self) -> School:
        """The organisation, or a nameless stand-in."""
        return next(iter(self.of(School)), _UNNAMED)

    # ── where a record is ────────────────────────────────────────────────

    def kind(self, record: Record) -> Kind:
        """The kind of a record of this programme."""
        return self._filed_of[id(record)].slot.kind

    def key(self, record: Record) -> str:
        """How other records point at it."""
        return self._filed_of[id(record)].slot.key

    def path(self, record: Record) -> str:
        """The file of a record, relative to the root; empty for a stand-in."""
        filed = self._filed_of.get(id(record))
        return filed.document.path if filed else ""

    def place(self, record: Record, *path: str | int) -> Place:
        """Where a field of a record is written."""
        filed = self._filed_of.get(id(record))
        return filed.document.place(*path) if filed else Place("records/school.yml")

    def body_place(self, record: Record, line: int, column: int) -> Place:
        """Where a spot of a record's body is written; both 1-based within the body."""
        return self._filed_of[id(record)].document.body_place(line, column)

    def knows(self, record: Record) -> bool:
        """Whether a record's fact has come by the day."""
        return id(record) in self._known_ids

    def is_broken(self, key: str) -> bool:
        """Whether a record with the key exists but could not be read."""
        return key in self.archive.broken

    def url(self, record: Record, anchor: str = "") -> str:
        """The address of a record on the staff site, with an anchor.

        Empty for a kind without a page, and for a record whose page belongs to another one
        (a meeting's to its pair) that is not there or could not be read.
        """
        kind = self.kind(record)
        season = self.season_of(record)
        names = {"folder": kind.folder, "season": season.id if season else "none"}
        fields = {
            name: str(getattr(record, name))
            for name in type(record).model_fields
            if f"{{{name}}}" in kind.home and name not in names
        }
        hosts = [key for name, key in fields.items() if name != "id"]
        if not kind.home or any(self.find(key) is None for key in hosts):
            return ""
        address = kind.home.format(**names, **fields)
        return f"{address}#{anchor}" if anchor else address

    # ── seasons ──────────────────────────────────────────────────────────

    @cached_property
    def seasons(self) -> tuple[Season, ...]:
        """All seasons, the oldest first."""
        return tuple(sorted(self.of(Season), key=lambda season: season.from_))

    @cached_property
    def season(self) -> Season | None:
        """The season of the day."""
        return current_season(self.seasons, self.as_of)

    def season_of(self, record: Record) -> Season | None:
        """By the record's own field, by the record it lies within, else by its date."""
        if isinstance(record, Season):
            return record
        named: object = getattr(record, "season", None)
        if isinstance(named, str):
            return self.get(Season, named)
        within = self.kind(record).within
        parent = self.find(str(getattr(record, within))) if within else None
        if parent is not None:
            return self.season_of(parent)
        name = self.kind(record).dated or "date"
        return self.season_on(getattr(record, name, None))

    def season_on(self, day: object) -> Season | None:
        """The season that a day falls into; the summer after it belongs to it too."""
        if not isinstance(day, date):
            return None
        begun = [season for season in self.seasons if season.from_ <= day]
        return begun[-1] if begun else None

    # ── references ───────────────────────────────────────────────────────

    @cached_property
    def pointers(self) -> tuple[Pointer, ...]:
        """Every reference of every record."""
        return tuple(
            Pointer(record, path, mark, target)
            for record in self.every()
            for path, mark, target in references(record)
        )

    @cached_property
    def _known_ids(self) -> frozenset[int]:
        return frozenset(id(record) for records in self._known.values() for record in records)

    @cached_property
    def _pointing(self) -> dict[str, list[Pointer]]:
        index: dict[str, list[Pointer]] = defaultdict(list)
        for pointer in self.pointers:
            index[pointer.target].append(pointer)
        for filed in self.archive.filed:
            if filed.slot.within:
                mark = Reference(filed.slot.kind.within)
                path: Path = (filed.slot.kind.within,)
                index[filed.slot.within].append(
                    Pointer(filed.record, path, mark, filed.slot.within)
                )
        return index

    def pointing(self, model: type[R], key: str, field: str = "") -> tuple[R, ...]:
        """Known records of a model that point at a key, through one field when it is named."""
        known = self._known_ids
        found = {
            id(pointer.source): pointer.source
            for pointer in self._pointing.get(key, ())
            if isinstance(pointer.source, model)
            and id(pointer.source) in known
            and (not field or pointer.path[0] == field)
        }
        return tuple(record for record in found.values() if isinstance(record, model))

    def sources(self, key: str) -> tuple[Record, ...]:
        """Every record that points at a key or lies within it, of whatever day."""
        found = {id(pointer.source): pointer.source for pointer in self._pointing.get(key, ())}
        return tuple(found.values())

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What reading and validation found."""
        return self.archive.diagnostics
