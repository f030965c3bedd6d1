"""What a record's file holds, and where in the file each piece of it stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from generator.diagnostics import Diagnostic, Place
from generator.documents.survey import survey
from generator.documents.tree import Path, Spot, Value


class Marks:
    """Lines and columns of keys and values, 1-based; found when first asked for.

    Columns count the characters of the file as it is written, without the byte-order mark.
    """

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def spots(self) -> dict[Path, tuple[Spot, Spot]]:
        """The places of key and value by path."""
        return survey(self.text).marks

    def value(self, path: Path) -> Spot:
        """Where a value begins; for what is not written, where its nearest parent is named."""
        return self.spots[path][1] if path in self.spots else self.key(path[:-1])

    def key(self, path: Path) -> Spot:
        """Where a key or a list item begins; else where its nearest parent is named."""
        while path and path not in self.spots:
            path = path[:-1]
        return self.spots[path][0] if path in self.spots else (1, 1)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Marks) and self.text == other.text

    def __hash__(self) -> int:
        return hash(self.text)


@dataclass(frozen=True, slots=True)
class Document:
    """A file that was read: fields, then for Markdown the text below them."""

    path: str
    data: dict[str, Value]
    body: str = ""
    body_line: int = 1
    marks: Marks = field(default_factory=lambda: Marks(""), repr=False)

    def place(self, *path: str | int, key: bool = False) -> Place:
        """The place of a value, or of its key."""
        spot = self.marks.key(path) if key else self.marks.value(path)
        return Place(self.path, *spot)

    def body_place(self, line: int, column: int = 1) -> Place:
        """The place in the file of a place in the body."""
        return Place(self.path, self.body_line + line - 1, column)


@dataclass(frozen=True, slots=True)
class Reading:
    """A document with its warnings, or the errors for which there is none."""

    document: Document | None
    diagnostics: tuple[Diagnostic, ...] = ()
