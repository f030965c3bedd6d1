"""Late baselines: entry sheets answered when the work had long begun."""

from collections.abc import Iterable
from datetime import date

from generator.programme import Programme
from generator.programme.relations import meetings_of, pairs_in
from generator.records.response import Response
from generator.records.season import Season
from generator.records.vocabulary import Role
from generator.tokens import Tokens

SECOND = 1
"""Place of the second meeting; an answer after it is no baseline."""


def late_baselines(
    programme: Programme, season: Season, responses: Iterable[Response], tokens: Tokens
) -> frozenset[str]:
    """Tokens whose entry answer came after the second meeting of one of the holder's pairs."""
    began = {role: _second_meetings(programme, season, role) for role in Role}
    return frozenset(
        response.id
        for response in responses
        if (holder := tokens.holder(season.id, response.id)) is not None
        and response.answered_on > began[response.role].get(holder, date.max)
    )


def _second_meetings(programme: Programme, season: Season, role: Role) -> dict[str, date]:
    """The day of the second meeting of each pair, and of the earliest pair of each person."""
    found: dict[str, date] = {}
    for pair in pairs_in(programme, season):
        meetings = meetings_of(programme, pair)
        if len(meetings) > SECOND:
            people = pair.mentors if role is Role.MENTOR else pair.mentees
            for holder in (pair.id, *people):
                found[holder] = min(meetings[SECOND].date, found.get(holder, date.max))
    return found
