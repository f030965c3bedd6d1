"""The two bases of a season on paper: who is in them, in which pairs, with what outcome."""

from generator.grammar import number
from generator.programme import Programme
from generator.programme.relations import (
    consents_of,
    facts_of,
    form_of,
    meetings_of,
    mentee_profile,
    mentor_profile,
    pairs_in,
    state_of,
)
from generator.programme.state import ConsentState, PairState, consent_state
from generator.prose import render
from generator.records.consent import ConsentKind
from generator.records.pair import Pair
from generator.records.participant import Decision, MentorProfile, Participant
from generator.records.partner import Partner
from generator.records.practice import Practice, PracticeStatus
from generator.records.season import Season
from generator.reports.saying.people import People


def members(programme: Programme, season: Season) -> tuple[Participant, ...]:
    """People who were in the base during a season, as known on the day."""
    last = min(season.to, programme.as_of)
    return tuple(
        person
        for person in programme.of(Participant)
        if person.joined_on <= last and (person.left_on is None or person.left_on >= season.from_)
    )


def mentors_in(
    programme: Programme, season: Season
) -> tuple[tuple[Participant, MentorProfile], ...]:
    """Mentors of a season's base: neither in reserve nor declined."""
    found = ((person, mentor_profile(person, season)) for person in members(programme, season))
    return tuple(
        (person, profile)
        for person, profile in found
        if profile is not None and _decision(profile) in {None, Decision.ACCEPTED}
    )


def mentees_in(programme: Programme, season: Season) -> tuple[Participant, ...]:
    """Mentees of a season's base."""
    return tuple(
        person
        for person in members(programme, season)
        if mentee_profile(person, season) is not None
    )


def _decision(profile: MentorProfile) -> Decision | None:
    return profile.selection.decision if profile.selection else None


def pairs_of_mentor(programme: Programme, season: Season, key: str) -> tuple[Pair, ...]:
    """Pairs that a person leads in a season."""
    return tuple(pair for pair in pairs_in(programme, season) if key in pair.mentors)


def pairs_of_mentee(programme: Programme, season: Season, key: str) -> tuple[Pair, ...]:
    """Pairs in which a person is mentored in a season."""
    return tuple(pair for pair in pairs_in(programme, season) if key in pair.mentees)


def place_of(programme: Programme, person: Participant | None, season: Season) -> str:
    """Where a person works or learns: position or grade, subject, and the organisation."""
    if person is None:
        return ""
    facts = facts_of(person, season)
    what = (facts.position or facts.grade) if facts else None
    partner = programme.get(Partner, person.partner)
    words = (what or person.kind.label, person.subject, partner.title if partner else "")
    return ", ".join(word for word in words if word)


def places_of(programme: Programme, keys: tuple[str, ...], season: Season) -> str:
    """The same of several people, a line each and each place once."""
    said = (place_of(programme, programme.get(Participant, key), season) for key in keys)
    return "; ".join(dict.fromkeys(place for place in said if place))


def form_title(programme: Programme, pair: Pair) -> str:
    """The form of a pair in the school's words."""
    form = form_of(programme, pair)
    return form.title if form else pair.form


def result_said(people: People, pair: Pair) -> str:
    """The outcome of a pair as plain text, people in it by name."""
    return render(pair.result, speak=people.speak).text.strip() if pair.result else ""


def hours_of(programme: Programme, pair: Pair) -> float:
    """Hours that a pair has met."""
    return sum(meeting.minutes for meeting in meetings_of(programme, pair)) / 60


def cases_of(programme: Programme, pair: Pair) -> str:
    """Titles of the published practices that rest on a pair."""
    found = (
        practice.title
        for practice in programme.pointing(Practice, pair.id, "evidence")
        if practice.status is PracticeStatus.PUBLISHED
    )
    return "; ".join(f"«{title}»" for title in found)


def passed_said(programme: Programme, pairs: tuple[Pair, ...]) -> str:
    """Whether a mentee has gone the whole way in a season."""
    states = [state_of(programme, pair) for pair in pairs]
    for state, words in _PASSED:
        if state in states:
            return words
    return "ждёт пару"


_PASSED = (
    (PairState.COMPLETED, "программа пройдена"),
    (PairState.ACTIVE, "участвует"),
    (PairState.PAUSED, "участвует, перерыв"),
    (PairState.PLANNED, "пара сложена, работа впереди"),
    (PairState.TERMINATED, "прекращено досрочно"),
)


def contacts_allowed(programme: Programme, key: str) -> bool:
    """Whether a consent to processing covers the person on the day."""
    return any(
        consent_state(consent, programme.as_of) is ConsentState.VALID
        for consent in consents_of(programme, key, ConsentKind.PROCESSING)
    )


def hours_said(value: int | None) -> str:
    """«5 ч в месяц», empty when it is not known."""
    return f"{number(value)}\N{NO-BREAK SPACE}ч в месяц" if value else ""
