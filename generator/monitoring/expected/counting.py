"""What a season's records count by themselves: one figure for each thing that may be counted."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import TypeAlias

from generator.figures import Figure, Source, counted, share
from generator.monitoring.course.counts import season_meetings
from generator.monitoring.indicators.results import achieved
from generator.monitoring.indicators.standing import (
    begun_pairs,
    day_of_count,
    experience_in,
    mentees,
    mentors,
    period_of_count,
)
from generator.programme import Programme
from generator.programme.relations import events_in, state_of
from generator.programme.state import PairState
from generator.records.achievement import AchievementKind
from generator.records.document import Document, DocumentKind
from generator.records.practice import Practice
from generator.records.season import Countable, Season

YOUNG_YEARS = range(4)
_SEPTEMBER = 9
_NOT_YET = "видно будет 1\N{NO-BREAK SPACE}сентября после сезона"

Counting: TypeAlias = Callable[[Programme, Season, Figure], Figure]


def count_figure(programme: Programme, season: Season, thing: Countable) -> Figure:
    """The number of a thing in a season, with its meaning and its records."""
    worded, kind, counting = _COUNTED[thing]
    like = Figure(
        thing,
        thing.label.removesuffix(", %").capitalize(),
        period=period_of_count(programme, season),
        definition=worded,
        source=_SOURCES[kind],
        sources=(Source(kind, season.id),),
    )
    return counting(programme, season, like)


def known_from(season: Season, thing: Countable) -> date:
    """The day from which the number is final: the season's end, for some the next September."""
    if thing is Countable.YOUNG_STAYED:
        return _next_september(season.to)
    return season.to


def _next_september(after: date) -> date:
    this = date(after.year, _SEPTEMBER, 1)
    return this if after < this else this.replace(year=after.year + 1)


def _of_kind(kind: AchievementKind) -> Counting:
    def counting(programme: Programme, season: Season, like: Figure) -> Figure:
        return counted(len(achieved(programme, season, (kind,))), like)

    return counting


def _pairs(programme: Programme, season: Season, like: Figure) -> Figure:
    return counted(len(begun_pairs(programme, season)), like)


def _completed(programme: Programme, season: Season, like: Figure) -> Figure:
    pairs = begun_pairs(programme, season)
    completed = sum(state_of(programme, pair) is PairState.COMPLETED for pair in pairs)
    return share(completed, len(pairs), like)


def _meetings(programme: Programme, season: Season, like: Figure) -> Figure:
    return counted(len(season_meetings(programme, season)), like)


def _events(programme: Programme, season: Season, like: Figure) -> Figure:
    past = (event for event in events_in(programme, season) if event.date <= programme.as_of)
    return counted(sum(1 for _ in past), like)


def _practices(programme: Programme, season: Season, like: Figure) -> Figure:
    found = (
        practice
        for practice in programme.of(Practice)
        if practice.published_on is not None
        and practice.published_on <= programme.as_of
        and programme.season_on(practice.published_on) is season
    )
    return counted(sum(1 for _ in found), like)


def _agreements(programme: Programme, season: Season, like: Figure) -> Figure:
    last = day_of_count(programme, season)
    held = (
        document
        for document in programme.of(Document)
        if document.kind is DocumentKind.PARTNER
        and document.signed
        and document.date <= last <= (document.valid_until or date.max)
    )
    return counted(sum(1 for _ in held), like)


def _mentors_grown(programme: Programme, season: Season, like: Figure) -> Figure:
    before = [each for each in programme.seasons if each.from_ < season.from_]
    helped = {person.id for each in before for person in mentees(programme, each)}
    return counted(sum(person.id in helped for person in mentors(programme, season)), like)


def _young_stayed(programme: Programme, season: Season, like: Figure) -> Figure:
    autumn = _next_september(season.to)
    if programme.as_of < autumn:
        return replace(like, unit="%", hidden=_NOT_YET)
    young = [p for p in mentees(programme, season) if experience_in(p, season) in YOUNG_YEARS]
    stayed = sum(person.left_on is None or person.left_on >= autumn for person in young)
    return share(stayed, len(young), like)


_SOURCES = {
    "achievement": "записи достижений",
    "pair": "записи пар",
    "meeting": "записи встреч",
    "event": "записи событий",
    "practice": "записи практик",
    "document": "записи документов",
    "participant": "записи пар и участников",
}
_ACHIEVED = "записанные за сезон достижения этого вида"
_STAYED = (
    "педагоги с опытом 0–3 года, которым помогали в сезоне и которые 1 сентября после него "
    "остаются в базе, — из всех таких педагогов"
)
_COUNTED: Mapping[Countable, tuple[str, str, Counting]] = MappingProxyType(
    {
        Countable.PROJECTS: (_ACHIEVED, "achievement", _of_kind(AchievementKind.PROJECT)),
        Countable.PUBLICATIONS: (_ACHIEVED, "achievement", _of_kind(AchievementKind.PUBLICATION)),
        Countable.PERFORMANCES: (_ACHIEVED, "achievement", _of_kind(AchievementKind.PERFORMANCE)),
        Countable.CONTESTS: (_ACHIEVED, "achievement", _of_kind(AchievementKind.CONTEST)),
        Countable.OLYMPIADS: (_ACHIEVED, "achievement", _of_kind(AchievementKind.OLYMPIAD)),
        Countable.EXAMS: (_ACHIEVED, "achievement", _of_kind(AchievementKind.EXAM)),
        Countable.CERTIFICATES: (_ACHIEVED, "achievement", _of_kind(AchievementKind.CERTIFICATE)),
        Countable.CLUBS: (_ACHIEVED, "achievement", _of_kind(AchievementKind.CLUB)),
        Countable.PAIRS: ("пары и группы, которые начали работу", "pair", _pairs),
        Countable.COMPLETED_PAIRS: (
            "завершённые, а не прекращённые досрочно пары и группы — из всех, что начали работу",
            "pair",
            _completed,
        ),
        Countable.MEETINGS: ("проведённые встречи пар и групп", "meeting", _meetings),
        Countable.EVENTS: ("прошедшие события программы", "event", _events),
        Countable.PRACTICES: ("практики, опубликованные за сезон", "practice", _practices),
        Countable.AGREEMENTS: (
            "подписанные соглашения с партнёрами, которые действуют на день подсчёта",
            "document",
            _agreements,
        ),
        Countable.MENTORS_GROWN: (
            "наставники начавших работу пар, которым в прежние сезоны помогали самим",
            "participant",
            _mentors_grown,
        ),
        Countable.YOUNG_STAYED: (_STAYED, "participant", _young_stayed),
    }
)
