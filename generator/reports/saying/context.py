"""What a Word template may ask for: the fields of a paper's content, the head's among them."""

from dataclasses import fields
from typing import Protocol

from generator.reports.saying.heading import Heading


class Content(Protocol):
    """A dataclass of a paper that has a head."""

    @property
    def heading(self) -> Heading:
        """The organisation, the days, the roles that sign."""
        ...


def context_of(content: Content) -> dict[str, object]:
    """The fields by name; those of the head stand beside the others.

    The content itself is there too: a check of the template reads its types, lists being empty.
    """
    return {**_fields(content.heading), **_fields(content), "paper": content}


def _fields(value: object) -> dict[str, object]:
    names = [field.name for field in fields(value)]  # pyright: ignore[reportArgumentType] - always a dataclass
    return {name: getattr(value, name) for name in names if name != "heading"}
