"""Slips with codes: what one person gets, and the edge by which the curator knows whose it is."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import Case, Shape, day_month, say
from generator.identities import Identities
from generator.programme import Programme
from generator.records.instrument import Audience, Instrument
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.records.partner import Partner
from generator.records.season import Season
from generator.records.vocabulary import Role
from generator.records.wave import Unit, Wave
from generator.tokens import Tokens

A_PAGE = 12


@dataclass(frozen=True, slots=True)
class Slip:
    """One code with the questionnaires it is for; no surname where no name may be printed."""

    code: str
    holder: str
    surname: str
    initials: str
    asks: tuple[str, ...]


def slips(
    programme: Programme, tokens: Tokens, season: Season, names: Identities
) -> tuple[tuple[Slip, ...], ...]:
    """Pages of slips for the people of a season, by id so that hands find them."""
    found = [
        Slip(
            code=token.token,
            holder=token.holder,
            **_name(names, token.holder),
            asks=tuple(_asks(programme, season, token.holder)),
        )
        for token in tokens.values()
        if token.season == season.id
        and isinstance(programme.find(token.holder), Participant | Partner)
    ]
    found.sort(key=lambda slip: (slip.surname, slip.initials, slip.holder))
    return tuple(tuple(found[at : at + A_PAGE]) for at in range(0, len(found), A_PAGE))


def _name(names: Identities, holder: str) -> dict[str, str]:
    identity = names.get(holder)
    if identity is None:
        return {"surname": "", "initials": ""}
    surname = say(identity.name, Case.NOMINATIVE, Shape.SURNAME)
    whole = say(identity.name, Case.NOMINATIVE, Shape.SURNAME_INITIALS)
    return {"surname": surname, "initials": whole.removeprefix(surname).strip()}


def _asks(programme: Programme, season: Season, holder: str) -> Iterator[str]:
    """What a person of the season has still to answer, in the order of opening."""
    roles = set(_roles(programme, season, holder))
    waves = [wave for wave in programme.ever(Wave) if wave.season == season.id]
    for wave in sorted(waves, key=lambda one: (one.opens_on, one.id)):
        instrument = programme.get(Instrument, wave.instrument)
        if instrument is None or wave.unit is Unit.PAIR or wave.closes_on < programme.as_of:
            continue
        if any(
            audience is instrument.audience and (not instrument.forms or form in instrument.forms)
            for audience, form in roles
        ):
            yield f"{instrument.title} — до {day_month(wave.closes_on)}"


def _roles(programme: Programme, season: Season, holder: str) -> Iterator[tuple[Audience, str]]:
    """As whom and in which forms a person answers."""
    for pair in programme.ever(Pair):
        if pair.season == season.id and holder in pair.mentors:
            yield Audience.MENTOR, pair.form
        if pair.season == season.id and holder in pair.mentees:
            yield Audience.MENTEE, pair.form
            yield Audience.PARENT, pair.form  # under the code of the child
    if any(one.person == holder and one.role is Role.CURATOR for one in season.team):
        yield Audience.CURATOR, ""
        yield Audience.ORGANISATION, ""
    if programme.get(Partner, holder) is not None:
        yield Audience.PARTNER, ""
