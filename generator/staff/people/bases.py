"""The bases of a season: mentors with their load, mentees with their requests and pairs."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.programme import Programme
from generator.programme.relations import mentee_profile, mentor_profile, pairs_in, state_of
from generator.programme.state import PairState
from generator.records.pair import Pair
from generator.records.participant import Decision, MentorProfile, Participant
from generator.records.partner import Partner
from generator.records.season import Season
from generator.staff.addresses import href, occupation
from generator.staff.badges import Badge, pair_badge
from generator.staff.desk import Desk
from generator.staff.people.requests import RequestLine, requests_of


@dataclass(frozen=True, slots=True)
class PairLink:
    """A pair of a person in a list."""

    title: str
    url: str
    badge: Badge
    serving: bool


@dataclass(frozen=True, slots=True)
class MentorRow:
    """A mentor of a season; ``free`` places are known for the running season only."""

    id: str
    name: str
    url: str
    note: str
    kind: str
    kind_title: str
    circle: str
    circle_title: str
    strengths: tuple[str, ...]
    pairs: tuple[PairLink, ...]
    capacity: int
    taken: int
    free: int
    trained: bool


@dataclass(frozen=True, slots=True)
class MenteeRow:
    """A mentee of a season; ``waiting`` for a pair while none serves them."""

    id: str
    name: str
    url: str
    note: str
    kind: str
    kind_title: str
    requests: tuple[RequestLine, ...]
    areas: tuple[str, ...]
    pairs: tuple[PairLink, ...]
    waiting: bool


def mentors_of(desk: Desk, season: Season) -> tuple[MentorRow, ...]:
    """Mentors of a season's base by name: neither in reserve nor declined."""
    rows = [
        _mentor(desk, person, profile, season)
        for person, profile in _profiled(desk.programme, season)
        if _decision(profile) in {None, Decision.ACCEPTED}
    ]
    return tuple(sorted(rows, key=lambda row: row.name))


def reserve_of(desk: Desk, season: Season) -> tuple[MentorRow, ...]:
    """People whom the selection left in reserve."""
    rows = [
        _mentor(desk, person, profile, season)
        for person, profile in _profiled(desk.programme, season)
        if _decision(profile) is Decision.RESERVE
    ]
    return tuple(sorted(rows, key=lambda row: row.name))


def mentees_of(desk: Desk, season: Season) -> tuple[MenteeRow, ...]:
    """Mentees of a season's base by name."""
    rows = [
        _mentee(desk, person, season)
        for person in members(desk.programme, season)
        if mentee_profile(person, season) is not None
    ]
    return tuple(sorted(rows, key=lambda row: row.name))


def members(programme: Programme, season: Season) -> tuple[Participant, ...]:
    """People who were in the base during a season, as known on the day."""
    last = min(season.to, programme.as_of)
    return tuple(
        person
        for person in programme.of(Participant)
        if person.joined_on <= last and (person.left_on is None or person.left_on >= season.from_)
    )


def _profiled(programme: Programme, season: Season) -> Iterator[tuple[Participant, MentorProfile]]:
    for person in members(programme, season):
        profile = mentor_profile(person, season)
        if profile is not None:
            yield person, profile


def _decision(profile: MentorProfile) -> Decision | None:
    return profile.selection.decision if profile.selection else None


def _mentor(desk: Desk, person: Participant, profile: MentorProfile, season: Season) -> MentorRow:
    pairs = [pair for pair in pairs_in(desk.programme, season) if person.id in pair.mentors]
    taken = _load(desk.programme, pairs)
    return MentorRow(
        id=person.id,
        name=desk.name(person.id),
        url=href(desk, person),
        note=_note(desk, person, season),
        kind=person.kind.value,
        kind_title=person.kind.label,
        circle=profile.circle.value,
        circle_title=profile.circle.label,
        strengths=profile.competencies,
        pairs=tuple(pair_link(desk, pair) for pair in pairs),
        capacity=profile.capacity,
        taken=taken,
        free=max(0, profile.capacity - taken) if person.left_on is None else 0,
        trained=bool(profile.training or profile.training_waived),
    )


def _load(programme: Programme, pairs: list[Pair]) -> int:
    """Mentees whom a mentor leads now or is about to lead."""
    alive = [pair for pair in pairs if not state_of(programme, pair).ended]
    return len({key for pair in alive for key in pair.mentees})


def _mentee(desk: Desk, person: Participant, season: Season) -> MenteeRow:
    pairs = [pair for pair in pairs_in(desk.programme, season) if person.id in pair.mentees]
    links = tuple(pair_link(desk, pair) for pair in pairs)
    requests = requests_of(desk, person, season)
    return MenteeRow(
        id=person.id,
        name=desk.name(person.id),
        url=href(desk, person),
        note=_note(desk, person, season),
        kind=person.kind.value,
        kind_title=person.kind.label,
        requests=requests,
        areas=tuple(sorted({request.area for request in requests})),
        pairs=links,
        waiting=not any(link.serving for link in links),
    )


def _note(desk: Desk, person: Participant, season: Season) -> str:
    partner = desk.programme.get(Partner, person.partner)
    words = occupation(person, season.id)
    return f"{words}; {partner.label}" if partner else words


def pair_link(desk: Desk, pair: Pair) -> PairLink:
    """A pair as a link with its state; one ended early serves nobody."""
    state = state_of(desk.programme, pair)
    return PairLink(
        title=desk.pair_title(pair),
        url=href(desk, pair),
        badge=pair_badge(state),
        serving=state is not PairState.TERMINATED,
    )
