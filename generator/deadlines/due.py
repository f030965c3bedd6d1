"""What is due and when: terms written in the records, and terms that follow from them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from generator.programme import Programme
from generator.programme.relations import consents_of, meetings_of, pairs_in, state_of
from generator.programme.state import DeedState, PairState, deed_state
from generator.records import Record
from generator.records.choice import Choice
from generator.records.consent import Consent
from generator.records.event import Event
from generator.records.meeting import Agreement, Meeting, MeetingKind
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.records.roadmap_item import RoadmapItem
from generator.records.season import Season

PLAN_APPROVAL = "Утверждение персонализированной программы"


class DueKind(Choice):
    """What kind of thing is due."""

    CALENDAR = "calendar", "календарь сезона"
    STAGE = "stage", "этап"
    ROADMAP = "roadmap", "дорожная карта"
    EVENT = "event", "событие"
    MEETING = "meeting", "встреча"
    AGREEMENT = "agreement", "договорённость"
    ACTIVITY = "activity", "план пары"
    PLAN = "plan", "персонализированная программа"
    CONSENT = "consent", "согласие"


@dataclass(frozen=True, slots=True)
class Due:
    """One thing with a day. ``subject`` is the record it belongs to, ``who`` a role or an id.

    ``since`` is the first day when the thing is a window and not a day.
    """

    day: date
    kind: DueKind
    title: str
    subject: Record
    state: DeedState
    who: str = ""
    anchor: str = ""
    since: date | None = None


def deadlines(programme: Programme, *, private: bool = False) -> tuple[Due, ...]:
    """Everything due in the season of the day, the earliest first.

    ``private`` adds what only the curator may know to exist; no site asks for it.
    """
    season = programme.season
    if season is None:
        return ()
    found = [*_of_season(programme, season), *_of_roadmap(programme, season)]
    found += _of_events(programme, season)
    found += (due for due in _of_consents(programme) if private or not _private(due))
    for pair in pairs_in(programme, season):
        found += deadlines_of(programme, pair)
    return tuple(sorted(found, key=lambda due: (due.day, due.kind.value, due.title)))


def deadlines_of(programme: Programme, pair: Pair) -> tuple[Due, ...]:
    """Everything due in one pair that is at work or about to begin."""
    if state_of(programme, pair).ended:
        return ()
    meetings = meetings_of(programme, pair)
    found = [*_of_meetings(programme, pair, meetings), *_of_agreements(programme, pair, meetings)]
    found += _of_plan(programme, pair)
    return tuple(sorted(found, key=lambda due: (due.day, due.title)))


def open_between(dues: tuple[Due, ...], first: date, last: date) -> tuple[Due, ...]:
    """What is still to do within a span of days, both included."""
    return tuple(d for d in dues if d.state is not DeedState.DONE and first <= d.day <= last)


def overdue(dues: tuple[Due, ...]) -> tuple[Due, ...]:
    """What should have been done already."""
    return tuple(due for due in dues if due.state is DeedState.OVERDUE)


def _of_season(programme: Programme, season: Season) -> Iterator[Due]:
    for item in season.calendar:
        state = deed_state(item.due, item.done_on, programme.as_of)
        yield Due(item.due, DueKind.CALENDAR, item.title, season, state, since=item.from_)
    for stage in season.stages:
        state = deed_state(stage.to, stage.done_on, programme.as_of)
        title = f"Конец этапа «{stage.title or stage.key.label}»"
        yield Due(stage.to, DueKind.STAGE, title, season, state, anchor=stage.key.value)


def _of_roadmap(programme: Programme, season: Season) -> Iterator[Due]:
    for item in programme.of(RoadmapItem):
        if item.season == season.id:
            state = deed_state(item.due, item.done_on, programme.as_of)
            yield Due(item.due, DueKind.ROADMAP, item.title, item, state, item.responsible)


def _of_events(programme: Programme, season: Season) -> Iterator[Due]:
    for event in programme.of(Event):
        if programme.season_of(event) is season and not event.cancelled:
            past = (event.until or event.date) < programme.as_of
            state = DeedState.DONE if past else DeedState.OPEN
            yield Due(event.date, DueKind.EVENT, event.title, event, state)


def _private(due: Due) -> bool:
    return isinstance(due.subject, Consent) and due.subject.kind.private


def _of_consents(programme: Programme) -> Iterator[Due]:
    """Consents of people still in the base that run out within the notice period."""
    horizon = programme.as_of + timedelta(days=programme.school.deadlines.consent_notice_days)
    for consent in programme.of(Consent):
        until = consent.valid_until
        if until is None or consent.withdrawn_on or not programme.as_of <= until <= horizon:
            continue
        if _stays(programme, consent.person, until) and not _renewed(programme, consent):
            title = f"Истекает согласие: {consent.kind.label}"
            yield Due(until, DueKind.CONSENT, title, consent, DeedState.OPEN, consent.person)


def _stays(programme: Programme, key: str, day: date) -> bool:
    """Whether a person is still in the base on a day."""
    person = programme.get(Participant, key)
    return person is not None and (person.left_on is None or person.left_on > day)


def _renewed(programme: Programme, consent: Consent) -> bool:
    """Whether a later consent of the kind takes over."""
    until = consent.valid_until or date.max
    return any(
        other.valid_from <= until + timedelta(days=1) and (other.valid_until or date.max) > until
        for other in consents_of(programme, consent.person, consent.kind)
        if not other.withdrawn_on
    )


def _of_meetings(programme: Programme, pair: Pair, meetings: tuple[Meeting, ...]) -> Iterator[Due]:
    """The next meeting and the final one; in a pause nobody waits for the next."""
    terms = programme.school.deadlines
    paused = state_of(programme, pair) is PairState.PAUSED
    if not meetings:
        if pair.started_on is not None and not paused:
            day = pair.started_on + timedelta(days=terms.first_meeting_days)
            state = deed_state(day, None, programme.as_of)
            yield Due(day, DueKind.MEETING, "Встреча-знакомство", pair, state)
        return
    last = meetings[-1]
    if last.next_on is not None and last.next_on > last.date and not paused:
        state = deed_state(last.next_on, None, programme.as_of)
        yield Due(last.next_on, DueKind.MEETING, "Следующая встреча", pair, state, anchor=last.id)
    if pair.planned_until is not None and last.kind is not MeetingKind.FINAL:
        state = deed_state(pair.planned_until, None, programme.as_of)
        yield Due(pair.planned_until, DueKind.MEETING, "Итоговая встреча", pair, state)


def _of_agreements(
    programme: Programme, pair: Pair, meetings: tuple[Meeting, ...]
) -> Iterator[Due]:
    for meeting in meetings:
        for agreement in meeting.agreements:
            if agreement.due is not None:
                yield _agreement(programme, pair, meeting, agreement, agreement.due)


def _agreement(
    programme: Programme, pair: Pair, meeting: Meeting, agreement: Agreement, day: date
) -> Due:
    state = deed_state(day, agreement.done_on, programme.as_of)
    return Due(
        day, DueKind.AGREEMENT, agreement.text, pair, state, agreement.owner, anchor=meeting.id
    )


def _of_plan(programme: Programme, pair: Pair) -> Iterator[Due]:
    if pair.plan is None:
        started = state_of(programme, pair) is not PairState.PLANNED
        if started and pair.started_on is not None:
            day = pair.started_on + timedelta(days=programme.school.deadlines.plan_days)
            state = deed_state(day, None, programme.as_of)
            yield Due(day, DueKind.PLAN, PLAN_APPROVAL, pair, state)
        return
    for activity in pair.plan.activities:
        state = deed_state(activity.due, activity.done_on, programme.as_of)
        yield Due(
            activity.due,
            DueKind.ACTIVITY,
            activity.title,
            pair,
            state,
            activity.responsible,
            anchor="plan",
        )
