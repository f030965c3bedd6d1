"""A programme knows the facts of its day and no later ones, and finds its way among them."""

from datetime import date

import pytest

from generator.programme import Programme, gather
from generator.programme.relations import (
    has_consent,
    is_minor,
    meetings_of,
    order_of,
    pairs_in,
    pairs_led,
    requests_served,
    state_of,
)
from generator.programme.state import PairState
from generator.records.award import Award
from generator.records.consent import ConsentKind
from generator.records.meeting import Meeting
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.records.season import Season

FILES = {
    "seasons/2025-26.yml": (
        "title: 2025/26\nfrom: 2025-09-01\nto: 2026-06-30\nforms: [teacher-teacher]\n"
    ),
    "seasons/2026-27.yml": (
        "title: 2026/27\nfrom: 2026-09-01\nto: 2027-06-30\nforms: [teacher-teacher]\n"
    ),
    "participants/p-k3m9.yml": "kind: teacher\njoined_on: 2025-09-01\n",
    "participants/p-t7x2.yml": (
        "kind: pupil\nadult_from: 2029-04\njoined_on: 2026-09-01\nseasons:\n  2026-27:\n"
        "    mentee:\n      requests:\n        - key: lesson\n          area: methodical\n"
        "          text: Планировать занятие\n"
    ),
    "documents/dc-order.yml": (
        "kind: prikaz_pary\nnumber: 12\ndate: 2026-09-15\ntitle: О закреплении пар\n"
    ),
    "pairs/pr-a1b2.yml": (
        "season: 2026-27\nform: teacher-teacher\nmodel: experienced-young\n"
        "mentors: [p-k3m9]\nmentees: [p-t7x2]\norder: dc-order\n"
        "requests:\n  - person: p-t7x2\n    request: lesson\n"
        "started_on: 2026-09-20\nplanned_until: 2027-05-25\nended_on: 2027-05-20\n"
        "end_reason: goals_met\npauses:\n  - from: 2026-12-25\n    to: 2027-01-10\n"
        "    reason: каникулы\n"
    ),
    "meetings/pr-a1b2/m-2026-10-12.md": (
        "---\ndate: 2026-10-12\nkind: trial\ntopic: Проба\nminutes: 40\n---\nЗаметка.\n"
    ),
    "meetings/pr-a1b2/m-2026-09-25.md": (
        "---\ndate: 2026-09-25\nkind: acquaintance\ntopic: Знакомство\nminutes: 30\n---\n"
    ),
    "consents/cn-2345.yml": (
        "person: p-t7x2\nkind: processing\nsigned_on: 2026-09-01\n"
        "signer: legal_representative\ndocument: С-1\nvalid_from: 2026-09-01\n"
        "withdrawn_on: 2026-11-01\n"
    ),
    "awards/aw-one.yml": (
        "kind: letter\ntitle: За терпение\ndate: 2026-07-10\npersons: [p-k3m9]\n"
    ),
}


def programme(day: str) -> Programme:
    files = [(f"records/{path}", text.encode()) for path, text in FILES.items()]
    archive = gather(files)
    assert archive.diagnostics == ()
    return Programme(archive, date.fromisoformat(day))


def the_pair(found: Programme) -> Pair:
    pair = found.get(Pair, "pr-a1b2")
    assert pair is not None
    return pair


@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("2026-09-19", PairState.PLANNED),
        ("2026-09-20", PairState.ACTIVE),
        ("2026-12-24", PairState.ACTIVE),
        ("2026-12-25", PairState.PAUSED),
        ("2027-01-10", PairState.PAUSED),
        ("2027-01-11", PairState.ACTIVE),
        ("2027-05-19", PairState.ACTIVE),
        ("2027-05-20", PairState.COMPLETED),
    ],
)
def test_state_follows_from_the_day(day: str, state: PairState) -> None:
    found = programme(day)
    assert state_of(found, the_pair(found)) is state


def test_later_facts_are_unknown() -> None:
    before = programme("2026-10-01")
    assert [m.id for m in meetings_of(before, the_pair(before))] == ["m-2026-09-25"]
    assert len(before.ever(Meeting)) == 2
    early = programme("2026-09-14")
    assert order_of(early, the_pair(early)) is None
    assert order_of(before, the_pair(before)) is not None


def test_meetings_stand_in_order_of_days() -> None:
    found = programme("2026-12-01")
    meetings = meetings_of(found, the_pair(found))
    assert [meeting.topic for meeting in meetings] == ["Знакомство", "Проба"]


def test_the_other_direction_is_a_back_reference() -> None:
    found = programme("2026-12-01")
    mentor = found.get(Participant, "p-k3m9")
    assert mentor is not None
    assert [pair.id for pair in pairs_led(found, mentor)] == ["pr-a1b2"]
    assert [award.id for award in found.pointing(Award, "p-k3m9")] == ["aw-one"]
    served = requests_served(found, the_pair(found))
    assert [request.text for _, request in served] == ["Планировать занятие"]


def test_a_withdrawn_consent_does_not_hold() -> None:
    processing = ConsentKind.PROCESSING
    assert has_consent(programme("2026-10-31"), "p-t7x2", processing)
    assert not has_consent(programme("2026-11-01"), "p-t7x2", processing)


@pytest.mark.parametrize(("day", "minor"), [("2029-03-31", True), ("2029-04-01", False)])
def test_adulthood_comes_with_its_month(day: str, minor: bool) -> None:  # noqa: FBT001
    person = programme(day).get(Participant, "p-t7x2")
    assert person is not None
    assert is_minor(person, date.fromisoformat(day)) is minor


@pytest.mark.parametrize(
    ("day", "season"),
    [
        ("2025-01-01", "2025-26"),
        ("2025-10-01", "2025-26"),
        ("2026-08-01", "2025-26"),
        ("2026-09-01", "2026-27"),
        ("2030-01-01", "2026-27"),
    ],
)
def test_the_season_of_a_day(day: str, season: str) -> None:
    found = programme(day).season
    assert found is not None
    assert found.id == season


def test_addresses_follow_the_kind() -> None:
    found = programme("2026-12-01")
    urls = {found.key(record): found.url(record) for record in found.every()}
    assert urls["pr-a1b2"] == "pairs/pr-a1b2.html"
    assert urls["pr-a1b2/m-2026-10-12"] == "pairs/pr-a1b2.html#m-2026-10-12"
    assert urls["cn-2345"] == "participants/p-t7x2.html#cn-2345"
    assert urls["aw-one"] == "seasons/2025-26/awards.html#aw-one"
    assert urls["2026-27"] == "seasons/2026-27/index.html"


def test_a_record_belongs_to_a_season_by_field_folder_or_date() -> None:
    found = programme("2026-12-01")
    belongs = {found.key(r): getattr(found.season_of(r), "id", None) for r in found.every()}
    assert belongs["pr-a1b2"] == "2026-27"
    assert belongs["pr-a1b2/m-2026-10-12"] == "2026-27"
    assert belongs["aw-one"] == "2025-26"
    assert belongs["p-k3m9"] is None


def test_pairs_of_a_season() -> None:
    found = programme("2026-12-01")
    season = found.get(Season, "2026-27")
    assert season is not None
    assert [pair.id for pair in pairs_in(found, season)] == ["pr-a1b2"]


def test_a_meeting_of_a_broken_pair_has_no_address() -> None:
    files = FILES | {"pairs/pr-a1b2.yml": "season: [\n"}
    archive = gather([(f"records/{path}", text.encode()) for path, text in files.items()])
    found = Programme(archive, date(2026, 12, 1))
    assert [found.url(meeting) for meeting in found.of(Meeting)] == ["", ""]
