"""New codes for those of a season who have none; they are drawn by chance and mean nothing."""

import secrets
from collections.abc import Collection, Iterator

from generator.imports.delimited import read_text
from generator.imports.private_tables import write_table
from generator.imports.remark import RefusedError
from generator.programme import Programme
from generator.records.instrument import Audience, Instrument
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.records.partner import Partner
from generator.records.season import Season
from generator.records.vocabulary import Role
from generator.records.wave import Unit, Wave
from generator.tokens import COLUMNS, Tokens

LETTERS = "abcdefghjkmnpqrstuvwxyz"
ALPHABET = f"23456789{LETTERS}"
LENGTH = 5


def codeless(programme: Programme, tokens: Tokens, season: Season) -> tuple[str, ...]:
    """Ids of those who answer in a season and have no code in it, in order."""
    everyone = sorted({*_people(programme, season), *_others(programme, season)})
    return tuple(one for one in everyone if tokens.token(season.id, one) is None)


def _people(programme: Programme, season: Season) -> Iterator[str]:
    """Everyone in a pair or with a profile of the season, and who leads the programme."""
    for pair in programme.of(Pair):
        if pair.season == season.id:
            yield from (*pair.mentors, *pair.mentees)
    for person in programme.of(Participant):
        facts = person.seasons.get(season.id)
        if facts is not None and (facts.mentor or facts.mentee):
            yield person.id
    yield from (member.person for member in season.team if member.role is Role.CURATOR)


def _others(programme: Programme, season: Season) -> Iterator[str]:
    """Pairs and partners, where a questionnaire of the season asks about them or them."""
    waves = [wave for wave in programme.ever(Wave) if wave.season == season.id]
    if any(wave.unit is Unit.PAIR for wave in waves):
        yield from (pair.id for pair in programme.of(Pair) if pair.season == season.id)
    asked = (programme.get(Instrument, wave.instrument) for wave in waves)
    if any(one is not None and one.audience is Audience.PARTNER for one in asked):
        yield from (partner.id for partner in programme.of(Partner))


def draw(taken: Collection[str], number: int) -> tuple[str, ...]:
    """Codes that nobody has: a letter first, or a spreadsheet would read some as numbers."""
    drawn: list[str] = []
    while len(drawn) < number:
        code = secrets.choice(LETTERS) + "".join(
            secrets.choice(ALPHABET) for _ in range(LENGTH - 1)
        )
        if code not in taken and code not in drawn:
            drawn.append(code)
    return tuple(drawn)


def added(before: bytes, season: str, given: dict[str, str]) -> bytes:
    """The file of codes with new rows at its end; `given` maps an id to its code.

    Raises:
        RefusedError: the file that is there cannot be read.
    """
    headings, rows = _old(before)
    names = [heading.lower() for heading in headings]
    at = [names.index(column) for column in COLUMNS]
    for holder, code in given.items():
        row = [""] * len(headings)
        for place, text in zip(at, (code, holder, season), strict=True):
            row[place] = text
        rows.append(row)
    return write_table(headings, rows)


def _old(before: bytes) -> tuple[tuple[str, ...], list[list[str]]]:
    if not before.strip():
        return COLUMNS, []
    try:
        table = read_text(before)
    except RefusedError as refused:
        if refused.remark.rule == "empty":
            return COLUMNS, []
        raise
    return table.headings, [list(row.cells) for row in table.rows]
