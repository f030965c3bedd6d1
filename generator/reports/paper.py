"""What a paper is: what it is called, what it asks for, and how its files are made."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from generator.identities import Identities
from generator.opening import Opened
from generator.programme import Programme
from generator.records.season import Season
from generator.reports.naming import Naming
from generator.resources import locate

TEMPLATES = "templates/reports"

Subject = Literal["season", "pair", "person", ""]
"""What a paper is about: the whole season, each pair, each person, or nothing of the records."""


class PaperRefusedError(Exception):
    """A paper cannot be made; the text says why and what to do, in Russian."""


class NothingToSayError(PaperRefusedError):
    """The records hold nothing for a paper; among many papers this is no failure."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What is asked of a paper: the season and its days, and perhaps one pair or person.

    ``since`` is None when the paper tells of the season from its beginning; ``commit`` is empty
    outside git; ``subject`` is an id, empty for all; ``template`` is the curator's own file.
    """

    opened: Opened
    season: Season
    until: date
    since: date | None = None
    commit: str = ""
    subject: str = ""
    template: Path | None = None

    @property
    def programme(self) -> Programme:
        """The records as of the day of the paper."""
        return self.opened.programme

    @property
    def identities(self) -> Identities:
        """The names beside the records; empty where there is no file."""
        return self.opened.identities

    @property
    def naming(self) -> Naming:
        """How people are called on the paper."""
        return Naming(self.identities)

    def template_of(self, name: str) -> Path:
        """The Word template `name` («spravka»): asked for, the school's own, or the package's.

        Raises:
            FileNotFoundError: nobody has it.
        """
        return self.template or locate(self.opened.root, f"{TEMPLATES}/{name}.docx")


@dataclass(frozen=True, slots=True)
class Made:
    """A finished file: its name below `papers/`, whether it names people, figures not told."""

    path: str
    content: bytes
    has_names: bool = False
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper of the catalogue.

    ``file`` is the pattern of its names for the list («spravka-{season}.docx»); ``needs_names``
    means that it is worth nothing without identities.csv; an ``impersonal`` one tells of nobody in
    particular and may be opened from the staff site; ``aliases`` are other words for it.
    """

    key: str
    title: str
    file: str
    build: Callable[[Setting], Iterator[Made]]
    subject: Subject = "season"
    needs_names: bool = False
    impersonal: bool = False
    aliases: tuple[str, ...] = ()
