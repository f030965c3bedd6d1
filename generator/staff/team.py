"""The team of a season: curator, organisers, council."""

from dataclasses import dataclass

from generator.grammar import nbsp
from generator.records.season import Season
from generator.staff.addresses import PersonLink, person_link, sentence
from generator.staff.desk import Desk


@dataclass(frozen=True, slots=True)
class Member:
    """A person of the team and what they answer for."""

    role: str
    person: PersonLink
    duty: str


def team_of(desk: Desk, season: Season) -> tuple[Member, ...]:
    """Everyone of the team, in the order of the season's record."""
    return tuple(
        Member(
            sentence(desk.responsible(member.role)),
            person_link(desk, member.person, season.id),
            nbsp(member.duty or ""),
        )
        for member in season.team
    )
