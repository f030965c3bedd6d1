"""The head of a participant's page: name, occupation, roles, days in the base. Never an age."""

from dataclasses import dataclass
from datetime import date

from generator.programme import Programme
from generator.programme.relations import facts_of, mentee_profile, mentor_profile
from generator.records.participant import Participant
from generator.records.partner import Partner
from generator.records.season import Season
from generator.records.vocabulary import Role
from generator.staff.addresses import href, occupation, sentence
from generator.staff.desk import Desk


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above the parts of the page."""

    name: str
    occupation: str
    partner: str
    partner_url: str
    roles: tuple[str, ...]
    teaching_since: int | None
    joined_on: date
    left_on: date | None


def season_for(programme: Programme, person: Participant) -> Season | None:
    """The season of the day if the person is known in it, else their latest one."""
    known = [season for season in programme.seasons if facts_of(person, season) is not None]
    now = programme.season
    return now if now in known or not known else known[-1]


def heading_of(desk: Desk, person: Participant) -> Heading:
    """The head of one participant."""
    season = season_for(desk.programme, person)
    partner = desk.programme.get(Partner, person.partner)
    left = person.left_on
    return Heading(
        name=desk.name(person.id),
        occupation=sentence(occupation(person, season.id if season else "")),
        partner=partner.label if partner else "",
        partner_url=href(desk, partner) if partner else "",
        roles=tuple(sentence(word) for word in _roles(desk, person, season)),
        teaching_since=person.teaching_since,
        joined_on=person.joined_on,
        left_on=left if left and left <= desk.programme.as_of else None,
    )


def roles_in(person: Participant, season: Season | None) -> tuple[Role, ...]:
    """Roles of a person in a season: of the team, as a mentor, as a mentee."""
    if season is None:
        return ()
    roles = [member.role for member in season.team if member.person == person.id]
    if mentor_profile(person, season):
        roles.append(Role.MENTOR)
    if mentee_profile(person, season):
        roles.append(Role.MENTEE)
    return tuple(dict.fromkeys(roles))


def _roles(desk: Desk, person: Participant, season: Season | None) -> list[str]:
    return [desk.wording.get(role, role.label) for role in roles_in(person, season)]
