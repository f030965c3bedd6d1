"""What every record is: a frozen model, and the kind that says where it lives."""

from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict, Field
from pydantic.config import JsonDict

from generator.records.values import ID

INJECTED: JsonDict = {"injected": True}
"""Marks a field that the reader fills from the file's name, folder or body."""

PRIVATE: JsonDict = {"private": True}
"""Marks a field that pages made from the model leave out."""


class Entry(BaseModel):
    """A group of fields inside a record."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Record(Entry):
    """One file of the programme."""

    id: str = Field(title="Id", description="Имя файла без расширения.", json_schema_extra=INJECTED)

    @property
    def label(self) -> str:
        """How lists and links call the record when nothing better is known."""
        title: object = getattr(self, "title", None)
        return str(title) if title else self.id


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of record: its model, its folder, and its address on the staff site.

    ``home`` is a pattern over {folder}, {id}, {season} and the record's own fields;
    empty when the kind has no page. ``dated`` names the field that dates the fact: it is
    unknown to the programme before that day. ``within`` names the kind whose id is the
    record's folder (meetings lie in the folder of their pair).
    """

    name: str
    model: type[Record]
    folder: str
    title: str
    plural: str
    prefix: str = ""
    pattern: str = ID.pattern
    suffix: str = ".yml"
    within: str = ""
    home: str = "{folder}/{id}.html"
    dated: str = ""
    single: bool = False
