"""A participant's page put together: pairs and terms first, the rest after."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.deadlines import Due, deadlines
from generator.page import Page, Part
from generator.records.event import Event
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.staff.addresses import href
from generator.staff.desk import Desk
from generator.staff.pair.around import recognition_of
from generator.staff.participant.due import due_parts
from generator.staff.participant.heading import heading_of, season_for
from generator.staff.participant.pairs import current_part, pairs_of, past_part
from generator.staff.participant.papers import consents_part, documents_part
from generator.staff.participant.profile import mentee_part, mentor_part

SECTION = "people.html"


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event that the person took part in."""

    title: str
    url: str
    kind: str
    day: date


def pages(desk: Desk) -> Iterator[Page]:
    """A page for each participant; what is due is gathered once for all."""
    dues = deadlines(desk.programme)
    for person in desk.programme.of(Participant):
        yield _page(desk, person, dues)


def _page(desk: Desk, person: Participant, dues: tuple[Due, ...]) -> Page:
    return Page(
        url=desk.url(person),
        title=desk.name(person.id),
        section=SECTION,
        kind="participant",
        head=desk.render("participant/head.html", person=heading_of(desk, person)),
        parts=tuple(part for part in _parts(desk, person, dues) if part is not None),
        crumbs=desk.crumbs(("Участники", SECTION)),
        layout="split",
        source=desk.programme.path(person),
    )


def _parts(desk: Desk, person: Participant, dues: tuple[Due, ...]) -> Iterator[Part | None]:
    pairs = pairs_of(desk, person)
    season = season_for(desk.programme, person)
    yield current_part(desk, person, pairs)
    yield from due_parts(desk, person, dues)
    if season is not None:
        yield mentor_part(desk, person, season)
        yield mentee_part(desk, person, season)
    yield past_part(desk, person, pairs)
    yield _events_part(desk, person)
    yield consents_part(desk, person)
    yield documents_part(desk, pairs)
    yield _recognition_part(desk, person, pairs)


def _events_part(desk: Desk, person: Participant) -> Part | None:
    events = desk.programme.pointing(Event, person.id, "persons")
    lines = [
        EventLine(event.title, href(desk, event), event.kind.label, event.date)
        for event in sorted(events, key=lambda event: event.date, reverse=True)
    ]
    if not lines:
        return None
    return Part("events", "События", desk.render("participant/events.html", lines=lines))


def _recognition_part(desk: Desk, person: Participant, pairs: tuple[Pair, ...]) -> Part | None:
    lines = recognition_of(desk, person.id, *(pair.id for pair in pairs))
    if not lines:
        return None
    body = desk.render("pair/recognition.html", lines=lines)
    return Part("recognition", "Награды и достижения", body, slot="side", look="card")
