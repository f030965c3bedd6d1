"""What stands at the head and the foot of a paper: whose it is, of which days, who signs."""

from dataclasses import dataclass

from generator.grammar import day, nbsp
from generator.records.vocabulary import Role
from generator.reports.saying.scope import Scope
from generator.reports.saying.sentences import capital


@dataclass(frozen=True, slots=True)
class Heading:
    """The organisation, the programme, the days told of, the roles that sign."""

    school: str
    town: str
    programme: str
    season: str
    words: str
    as_of: str
    director: str
    curator: str


def heading_of(scope: Scope) -> Heading:
    """The head of a paper about a season."""
    school = scope.programme.school
    wording = {item.role: item.title for item in school.roles}
    return Heading(
        school=nbsp(school.title),
        town=nbsp(f"{school.town}, {school.region}" if school.region else school.town),
        programme=nbsp(school.programme_title),
        season=nbsp(scope.season.title),
        words=scope.words,
        as_of=day(scope.programme.as_of),
        director=capital(school.director_role),
        curator=capital(wording.get(Role.CURATOR, Role.CURATOR.label)),
    )
