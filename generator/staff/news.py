"""What is new: everything dated within a fortnight before the day, the newest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from generator.grammar import day_month, nbsp
from generator.programme.relations import pairs_in
from generator.records import Record
from generator.records.achievement import Achievement
from generator.records.award import Award
from generator.records.dispatch import Dispatch
from generator.records.document import Document
from generator.records.event import Event
from generator.records.meeting import Meeting
from generator.records.pair import Pair
from generator.records.practice import Practice, PracticeStatus
from generator.staff.addresses import href
from generator.staff.desk import Desk
from generator.staff.rooms import called

DAYS = 14


@dataclass(frozen=True, slots=True)
class News:
    """Something new; a meeting has its ``kind`` for the mark, the rest an ``icon``."""

    on: date
    when: str
    title: str
    url: str
    what: str = ""
    kind: str = ""
    icon: str = "doc"


def news(desk: Desk) -> tuple[News, ...]:
    """Everything of the last fortnight, the newest first."""
    last = desk.programme.as_of
    first = last - timedelta(days=DAYS)
    found = [item for item in _everything(desk) if first < item.on <= last]
    return tuple(sorted(found, key=lambda item: (-item.on.toordinal(), item.title)))


def _everything(desk: Desk) -> Iterator[News]:
    programme = desk.programme
    for meeting in programme.of(Meeting):
        yield from _meeting(desk, meeting)
    for event in programme.of(Event):
        if not event.cancelled:
            yield _one(desk, event, event.date, event.kind.label, "calendar")
    for document in programme.of(Document):
        yield _one(desk, document, document.date, document.kind.label, "doc")
    for award in programme.of(Award):
        yield _one(desk, award, award.date, award.kind.label, "award")
    for achievement in programme.of(Achievement):
        what = f"{achievement.kind.label}, {achievement.place.label}"
        yield _one(desk, achievement, achievement.date, what, "up")
    for dispatch in programme.of(Dispatch):
        yield _one(desk, dispatch, dispatch.sent_on, f"отправлено: {dispatch.recipient}", "arrow")
    yield from _practices(desk)
    yield from _pairs(desk)


def _meeting(desk: Desk, meeting: Meeting) -> Iterator[News]:
    pair = desk.programme.get(Pair, meeting.pair)
    if pair is not None:
        title, url = called(desk, pair), href(desk, meeting)
        on = day_month(meeting.date)
        yield News(meeting.date, on, title, url, nbsp(meeting.topic), meeting.kind.value)


def _practices(desk: Desk) -> Iterator[News]:
    for practice in desk.programme.of(Practice):
        if practice.published_on and practice.status is PracticeStatus.PUBLISHED:
            yield _one(desk, practice, practice.published_on, "практика опубликована", "check")


def _pairs(desk: Desk) -> Iterator[News]:
    season = desk.programme.season
    for pair in pairs_in(desk.programme, season) if season else ():
        if pair.started_on:
            yield _one(desk, pair, pair.started_on, "начали работу", "person")
        if pair.ended_on:
            yield _one(desk, pair, pair.ended_on, "окончили работу", "person")


def _one(desk: Desk, record: Record, on: date, what: str, icon: str) -> News:
    return News(on, day_month(on), called(desk, record), href(desk, record), nbsp(what), "", icon)
