from datetime import date

from generator.deadlines import Due, deadlines, deadlines_of, open_between, overdue
from generator.programme import Programme
from generator.records.pair import Pair
from tests.unit.staff.small import FILES, PAIRS, PEOPLE, built, small_programme

MAIN, DUO = "records/pairs/pr-main.yml", "records/pairs/pr-duo2.yml"


def of(programme: Programme, key: str) -> list[tuple[str, str, str]]:
    pair = programme.get(Pair, key)
    assert pair is not None
    return [told(due) for due in deadlines_of(programme, pair)]


def told(due: Due) -> tuple[str, str, str]:
    return due.day.isoformat(), due.kind.value, due.state.value


def test_a_pair_has_its_agreements_its_plan_and_its_meetings() -> None:
    assert of(small_programme(), "pr-main") == [
        ("2026-12-01", "agreement", "done"),
        ("2026-12-20", "activity", "done"),
        ("2027-01-20", "agreement", "overdue"),
        ("2027-02-01", "activity", "overdue"),
        ("2027-02-24", "meeting", "open"),
        ("2027-03-01", "agreement", "open"),
        ("2027-05-10", "activity", "open"),
        ("2027-05-20", "meeting", "open"),
    ]


def test_in_a_pause_nobody_waits_for_the_next_meeting() -> None:
    text = PAIRS[MAIN] + "pauses: [{from: 2027-02-10, reason: отъезд}]\n"
    kinds = [kind for _, kind, _ in of(built(FILES | {MAIN: text}), "pr-main")]
    assert kinds.count("meeting") == 1


def test_a_pair_that_is_over_owes_nothing() -> None:
    assert of(small_programme(), "pr-old1") == []


def test_a_pair_without_a_meeting_and_a_plan_has_both_to_do() -> None:
    text = PAIRS[DUO].partition("pauses:")[0]
    files = {DUO: text} | {
        path: "" for path in PAIRS if path.startswith("records/meetings/pr-duo2/")
    }
    programme = built(FILES | files, date(2026, 10, 22))
    assert of(programme, "pr-duo2") == [
        ("2026-10-19", "meeting", "overdue"),
        ("2026-11-04", "plan", "open"),
    ]


def test_a_consent_is_told_of_in_time_and_not_when_it_is_renewed() -> None:
    path = "records/consents/cn-mira.yml"
    ending = PEOPLE[path] + "valid_until: 2027-03-01\n"
    dues = deadlines(built(FILES | {path: ending}))
    assert [told(due) for due in dues if due.kind.value == "consent"] == [
        ("2027-03-01", "consent", "open")
    ]
    renewed = PEOPLE[path].replace("valid_from: 2026-09-10", "valid_from: 2027-03-02")
    dues = deadlines(built(FILES | {path: ending, "records/consents/cn-more.yml": renewed}))
    assert [due for due in dues if due.kind.value == "consent"] == []


def test_a_consent_that_outlives_the_season_is_told_of_too() -> None:
    path = "records/consents/cn-mira.yml"
    ending = PEOPLE[path] + "valid_until: 2027-06-20\n"
    dues = deadlines(built(FILES | {path: ending}, date(2027, 5, 25)))
    assert ("2027-06-20", "consent", "open") in [told(due) for due in dues]


def test_nobody_who_has_left_is_asked_for_a_consent() -> None:
    path, person = "records/consents/cn-mira.yml", "records/participants/p-mira.yml"
    files = {
        path: PEOPLE[path] + "valid_until: 2027-03-01\n",
        person: PEOPLE[person] + "left_on: 2027-02-20\n",
    }
    assert "consent" not in {due.kind.value for due in deadlines(built(FILES | files))}


def test_spans_include_both_ends_and_leave_out_what_is_done() -> None:
    dues = deadlines(small_programme())
    found = open_between(dues, date(2027, 2, 24), date(2027, 3, 1))
    assert {told(due) for due in found} >= {
        ("2027-02-24", "meeting", "open"),
        ("2027-03-01", "agreement", "open"),
    }
    assert all(due.day < date(2027, 2, 15) for due in overdue(dues))
