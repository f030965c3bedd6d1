"""Who is in a pair, and which requests of its mentees it answers."""

from dataclasses import dataclass

from generator.page import Part
from generator.programme.relations import requests_served
from generator.records.pair import Pair
from generator.staff.addresses import PersonLink, person_link
from generator.staff.desk import Desk


@dataclass(frozen=True, slots=True)
class Served:
    """A request that the pair answers, in the curator's generalised words."""

    area: str
    text: str


@dataclass(frozen=True, slots=True)
class Member:
    """A person of the pair and the requests of theirs that it answers."""

    person: PersonLink
    requests: tuple[Served, ...]


def people_part(desk: Desk, pair: Pair) -> Part:
    """Everyone of the pair, mentors first."""
    body = desk.render("pair/people.html", members=members_of(desk, pair))
    return Part("people", "Участники", body, slot="side", look="card")


def members_of(desk: Desk, pair: Pair) -> tuple[Member, ...]:
    """Mentors, then mentees with their requests."""
    served = requests_served(desk.programme, pair)
    mentors = [Member(person_link(desk, key, pair.season, role="lead"), ()) for key in pair.mentors]
    mentees = [
        Member(
            person_link(desk, key, pair.season, role="learn"),
            tuple(Served(r.area.label, r.text) for person, r in served if person.id == key),
        )
        for key in pair.mentees
    ]
    return (*mentors, *mentees)
