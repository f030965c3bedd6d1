"""Requests of a season by area: how many, how many are answered by a pair, who still waits.

Categories of mentees, the sensitive ones above all, are for matching and are never shown.
"""

from dataclasses import dataclass

from generator.programme import Programme
from generator.programme.relations import mentee_profile, pairs_joined, state_of
from generator.programme.state import PairState
from generator.records.pair import Pair
from generator.records.participant import Participant, Request, RequestArea
from generator.records.season import Season
from generator.staff.addresses import PersonLink, href, person_link
from generator.staff.desk import Desk


@dataclass(frozen=True, slots=True)
class RequestLine:
    """A request in the curator's words; the pair's title and link are empty while none serves."""

    key: str
    area: str
    area_title: str
    text: str
    urgent: bool
    pair: str
    pair_url: str
    person: PersonLink


@dataclass(frozen=True, slots=True)
class AreaRow:
    """An area of requests; ``pairs`` are titles and links of those that answer them."""

    area: str
    title: str
    requests: tuple[RequestLine, ...]
    pairs: tuple[tuple[str, str], ...]
    served: int
    waiting: int
    urgent: int


def requests_of(desk: Desk, person: Participant, season: Season) -> tuple[RequestLine, ...]:
    """A person's requests of a season, as the record orders them."""
    profile = mentee_profile(person, season)
    requests = profile.requests if profile else ()
    return tuple(_line(desk, person, request, season) for request in requests)


def _line(desk: Desk, person: Participant, request: Request, season: Season) -> RequestLine:
    pair = _serving(desk.programme, person, request, season)
    return RequestLine(
        key=request.key,
        area=request.area.value,
        area_title=request.area.label,
        text=request.text,
        urgent=request.urgent,
        pair=desk.pair_title(pair) if pair else "",
        pair_url=href(desk, pair) if pair else "",
        person=person_link(desk, person.id, season.id),
    )


def _serving(
    programme: Programme, person: Participant, request: Request, season: Season
) -> Pair | None:
    """The pair that answers a request and was not ended early."""
    for pair in pairs_joined(programme, person):
        served = any(s.person == person.id and s.request == request.key for s in pair.requests)
        alive = state_of(programme, pair) is not PairState.TERMINATED
        if pair.season == season.id and served and alive:
            return pair
    return None


def areas_of(requests: tuple[RequestLine, ...]) -> tuple[AreaRow, ...]:
    """Areas that are asked for, in the order of the enumeration."""
    rows = (
        _area(area, tuple(line for line in requests if line.area == area.value))
        for area in RequestArea
    )
    return tuple(row for row in rows if row.requests)


def _area(area: RequestArea, lines: tuple[RequestLine, ...]) -> AreaRow:
    served = sum(bool(line.pair_url) for line in lines)
    return AreaRow(
        area=area.value,
        title=area.label,
        requests=lines,
        pairs=tuple(
            {line.pair_url: (line.pair, line.pair_url) for line in lines if line.pair_url}.values()
        ),
        served=served,
        waiting=len(lines) - served,
        urgent=sum(line.urgent and not line.pair_url for line in lines),
    )
