"""What a paper of a season tells about: which days, and the school's threshold of small groups."""

from dataclasses import dataclass
from datetime import date

from generator.grammar import day, nbsp
from generator.monitoring import season_meetings
from generator.programme import Programme
from generator.records.meeting import Meeting
from generator.records.season import Season


@dataclass(frozen=True, slots=True)
class Scope:
    """A season as of the programme's day, from ``since`` where a paper tells of a part of it."""

    programme: Programme
    season: Season
    since: date | None = None

    @property
    def k(self) -> int:
        """Answers of fewer people are told of nobody."""
        return self.programme.school.k_staff

    @property
    def first(self) -> date:
        """The first day told of."""
        return max(self.since or self.season.from_, self.season.from_)

    @property
    def last(self) -> date:
        """The last day told of."""
        return max(min(self.programme.as_of, self.season.to), self.first)

    @property
    def whole(self) -> bool:
        """Whether the whole season is told."""
        return self.first == self.season.from_ and self.programme.as_of >= self.season.to

    @property
    def hindsight(self) -> bool:
        """Whether a past season is told as of a day within it: its summary knows too much then."""
        return self.programme.as_of < self.season.to and self.season != self.programme.seasons[-1]

    @property
    def words(self) -> str:
        """«2025/26 учебный год», or «период с 1 сентября 2026 г. по 27 января 2027 г.»."""
        if self.whole:
            return nbsp(f"{self.season.title} учебный год")
        return nbsp(f"период с {day(self.first)} по {day(self.last)}")

    def covers(self, day: date | None) -> bool:
        """Whether a fact of a day is told; what came in the summer after belongs to the season."""
        return day is not None and self.first <= day <= self.programme.as_of

    def meetings(self) -> tuple[Meeting, ...]:
        """Meetings of the season's pairs within the days told of."""
        found = season_meetings(self.programme, self.season)
        return tuple(meeting for meeting in found if self.covers(meeting.date))
