"""Named look-ups of the field: who is in which pair, what a pair has met about, and so on."""

from datetime import date

from generator.programme.aggregate import Programme
from generator.programme.state import (
    ConsentState,
    PairState,
    consent_state,
    pair_state,
)
from generator.records.achievement import Achievement
from generator.records.award import Award
from generator.records.consent import Consent, ConsentKind
from generator.records.document import Document, DocumentKind
from generator.records.event import Event
from generator.records.form import Form, Model
from generator.records.meeting import Meeting
from generator.records.pair import Pair
from generator.records.participant import (
    MenteeProfile,
    MentorProfile,
    Participant,
    Request,
    SeasonFacts,
)
from generator.records.season import Season
from generator.records.vocabulary import PersonKind

WORKERS = frozenset({PersonKind.TEACHER, PersonKind.STAFF})
"""Those to whom the labour code applies (ст. 351.8 ТК РФ)."""


def meetings_of(programme: Programme, pair: Pair) -> tuple[Meeting, ...]:
    """Meetings of a pair, the oldest first."""
    found = programme.pointing(Meeting, pair.id, "pair")
    return tuple(sorted(found, key=lambda meeting: (meeting.date, meeting.id)))


def pairs_in(programme: Programme, season: Season) -> tuple[Pair, ...]:
    """Pairs and groups of a season, by the day they began, the planned ones last."""
    found = [pair for pair in programme.of(Pair) if pair.season == season.id]
    return tuple(sorted(found, key=lambda pair: (pair.started_on or date.max, pair.id)))


def pairs_led(programme: Programme, person: Participant) -> tuple[Pair, ...]:
    """Pairs where the person is a mentor, the newest first."""
    return _newest(programme.pointing(Pair, person.id, "mentors"))


def pairs_joined(programme: Programme, person: Participant) -> tuple[Pair, ...]:
    """Pairs where the person is a mentee, the newest first."""
    return _newest(programme.pointing(Pair, person.id, "mentees"))


def _newest(pairs: tuple[Pair, ...]) -> tuple[Pair, ...]:
    return tuple(sorted(pairs, key=lambda pair: pair.started_on or date.max, reverse=True))


def state_of(programme: Programme, pair: Pair) -> PairState:
    """The pair's state on the programme's day."""
    return pair_state(pair, programme.as_of)


def people_of(programme: Programme, pair: Pair) -> tuple[Participant, ...]:
    """Everyone in a pair who is known, mentors first."""
    found = (programme.get(Participant, key) for key in (*pair.mentors, *pair.mentees))
    return tuple(person for person in found if person is not None)


def is_group(pair: Pair) -> bool:
    """A group has more than one mentee."""
    return len(pair.mentees) > 1


def forms_of(programme: Programme) -> tuple[Form, ...]:
    """Forms of mentoring in the school's order."""
    return tuple(sorted(programme.of(Form), key=lambda form: (form.order, form.id)))


def form_of(programme: Programme, pair: Pair) -> Form | None:
    """The form of a pair."""
    return programme.get(Form, pair.form)


def model_of(form: Form | None, key: str | None) -> Model | None:
    """A model of a form by its key."""
    return next((model for model in form.models if model.key == key), None) if form else None


def facts_of(person: Participant, season: Season | str | None) -> SeasonFacts | None:
    """What is known of a person in a season."""
    key = season.id if isinstance(season, Season) else season
    return person.seasons.get(key) if key else None


def mentor_profile(person: Participant, season: Season | str | None) -> MentorProfile | None:
    """The person as a mentor of a season."""
    facts = facts_of(person, season)
    return facts.mentor if facts else None


def mentee_profile(person: Participant, season: Season | str | None) -> MenteeProfile | None:
    """The person as a mentee of a season."""
    facts = facts_of(person, season)
    return facts.mentee if facts else None


def called_by(programme: Programme, key: str) -> str:
    """The role by which a nameless person is called: mentor, mentee or participant."""
    person = programme.get(Participant, key)
    for season in person.seasons if person else ():
        if person and mentor_profile(person, season):
            return "mentor"
        if person and mentee_profile(person, season):
            return "mentee"
    return "participant"


def requests_served(programme: Programme, pair: Pair) -> tuple[tuple[Participant, Request], ...]:
    """The requests that a pair answers, with the people who made them."""
    found: list[tuple[Participant, Request]] = []
    for served in pair.requests:
        person = programme.get(Participant, served.person)
        profile = mentee_profile(person, pair.season) if person else None
        requests = profile.requests if profile else ()
        found.extend((person, r) for r in requests if person and r.key == served.request)
    return tuple(found)


def orders_of(programme: Programme, pair: Pair) -> tuple[Document, ...]:
    """Documents dated by the day that the pair names as its order, or that name the pair."""
    named = programme.get(Document, pair.order)
    covering = programme.pointing(Document, pair.id, "covers")
    return tuple(d for d in (named, *covering) if d is not None and d.date <= programme.as_of)


def binds(order: Document) -> bool:
    """Whether a document fixes pairs: a signed order of that kind."""
    return order.kind is DocumentKind.ORDER_PAIRS and order.signed


def order_of(programme: Programme, pair: Pair) -> Document | None:
    """The signed order that fixes a pair."""
    return next(filter(binds, orders_of(programme, pair)), None)


def papers_of(programme: Programme, kind: DocumentKind, season: Season) -> tuple[Document, ...]:
    """Signed documents of a kind in force in a season: its own before those common to all."""
    found = [
        document
        for document in programme.of(Document)
        if document.kind is kind
        and document.season in {None, season.id}
        and _in_force(programme, document, season)
    ]
    return tuple(sorted(found, key=lambda d: (d.season is not None, d.date, d.id), reverse=True))


def _in_force(programme: Programme, document: Document, season: Season) -> bool:
    """Signed, and neither run out nor replaced by another before the season began."""
    runs_out = document.valid_until is not None and document.valid_until < season.from_
    replaced = any(
        later.signed and later.date <= season.from_
        for later in programme.pointing(Document, document.id, "supersedes")
    )
    return document.signed and document.date <= season.to and not (runs_out or replaced)


def consents_of(
    programme: Programme, person: str, kind: ConsentKind | None = None
) -> tuple[Consent, ...]:
    """Consents of a person known on the day, the oldest first."""
    found = programme.pointing(Consent, person, "person")
    wanted = (consent for consent in found if kind is None or consent.kind is kind)
    return tuple(sorted(wanted, key=lambda consent: consent.signed_on))


def has_consent(programme: Programme, person: str, kind: ConsentKind) -> bool:
    """Whether a consent of the kind holds on the day."""
    return any(
        consent_state(consent, programme.as_of) is ConsentState.VALID
        for consent in consents_of(programme, person, kind)
    )


def consents_needed(
    programme: Programme, pair: Pair, person: Participant
) -> tuple[ConsentKind, ...]:
    """Consents without which a person may not work in a pair on the day."""
    form = form_of(programme, pair)
    labour = form is not None and form.canonical in programme.school.labour_forms
    needed = (
        (ConsentKind.PROCESSING, True),
        (ConsentKind.PARTICIPATION, bool(is_minor(person, programme.as_of))),
        (ConsentKind.LABOUR, labour and person.id in pair.mentors and person.kind in WORKERS),
    )
    return tuple(kind for kind, wanted in needed if wanted)


def is_minor(person: Participant, day: date) -> bool | None:
    """Whether the person is under 18 on a day, to the month; None when it is not known."""
    if person.adult_from is None:
        return None
    return (day.year, day.month) < (person.adult_from.year, person.adult_from.month)


def awards_of(programme: Programme, key: str) -> tuple[Award, ...]:
    """Awards of a person or a pair."""
    return programme.pointing(Award, key)


def achievements_of(programme: Programme, key: str) -> tuple[Achievement, ...]:
    """Achievements of a person or a pair."""
    return programme.pointing(Achievement, key)


def events_in(programme: Programme, season: Season) -> tuple[Event, ...]:
    """Events of a season, the oldest first."""
    found = [event for event in programme.of(Event) if programme.season_of(event) is season]
    return tuple(sorted(found, key=lambda event: (event.date, event.id)))
