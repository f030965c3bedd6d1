"""Addresses and names as the macros want them: ready to be printed in a link."""

from dataclasses import dataclass

from generator.grammar import Shape
from generator.programme.relations import facts_of
from generator.records import Record
from generator.records.participant import Participant
from generator.staff.desk import Desk


@dataclass(frozen=True, slots=True)
class PersonLink:
    """A person in a line: name, page, what they do; ``url`` is ready, empty without a page."""

    name: str
    url: str
    note: str = ""
    role: str = ""


def site(url: str) -> str:
    """A site URL as links and macros take it; empty stays empty."""
    return f"site:{url}" if url else ""


def href(desk: Desk, record: Record, anchor: str = "") -> str:
    """`site:` and the address of a record; empty for a record that is shown nowhere."""
    return site(desk.url(record, anchor))


def person_link(
    desk: Desk, key: str, season: str, *, shape: Shape = Shape.FULL, role: str = ""
) -> PersonLink:
    """A person of a season; ``role`` is «lead» or «learn» for the point before the name."""
    person = desk.programme.get(Participant, key)
    if person is None:
        return PersonLink(desk.name(key, shape), "", role=role)
    note = occupation(person, season)
    return PersonLink(desk.name(key, shape), href(desk, person), note, role)


def occupation(person: Participant, season: str) -> str:
    """What a person does in a season: position or grade, else who they are; then the subject."""
    facts = facts_of(person, season)
    what = (facts.position or facts.grade) if facts else None
    first = what or person.kind.label
    subject = person.subject or ""
    return (
        first
        if subject.lower() in first.lower()
        else f"{first}, {subject[:1].lower()}{subject[1:]}"
    )


def sentence(text: str) -> str:
    """A text with a capital first letter, the rest as written."""
    return text[:1].upper() + text[1:]
