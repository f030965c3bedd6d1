from datetime import date

import pytest

from generator.figures import Figure
from generator.monitoring import (
    consent_figures,
    papers_figure,
    required_papers,
    requirement_figures,
)
from generator.programme import Programme
from generator.programme.relations import pairs_in
from tests.unit.staff.small import FILES, PAIRS, SEASONS, built, empty_programme, small_programme

MAIN, DUO, ORDER = (
    "records/pairs/pr-main.yml",
    "records/pairs/pr-duo2.yml",
    "records/documents/dc-order.yml",
)
LONER = """\
season: 2026-27
form: teacher-teacher
model: novice
mentors: [p-veda]
mentees: [p-novi]
started_on: {start}
"""


def figures(programme: Programme) -> dict[str, Figure]:
    return {f.key: f for f in requirement_figures(programme, programme.seasons[-1])}


def parts(programme: Programme, key: str) -> tuple[int | None, int | None]:
    figure = figures(programme)[key]
    return figure.numerator, figure.denominator


def test_each_requirement_says_whom_it_is_asked_of() -> None:
    found = figures(small_programme())
    assert list(found) == [
        "orders",
        "in_time",
        "approved",
        "route",
        "rhythm",
        "final",
        "selected",
        "trained",
        "consents",
    ]
    assert found["orders"].definition == (
        "пары и группы, для которых подписан приказ о закреплении — из тех, кто работает дольше "
        "14\N{NO-BREAK SPACE}дней или уже закреплён"
    )
    assert all(" из " in figure.definition for figure in found.values())


def test_an_order_must_be_signed_and_may_name_its_pairs_itself() -> None:
    assert parts(small_programme(), "orders") == (1, 2)
    unsigned = PAIRS[ORDER] + "signed: нет\n"
    assert parts(built(FILES | {ORDER: unsigned}), "orders") == (0, 2)
    covering = PAIRS[ORDER] + "covers: [pr-duo2]\n"
    assert parts(built(FILES | {ORDER: covering}), "orders") == (2, 2)


@pytest.mark.parametrize(("start", "counted"), [("2027-02-10", 2), ("2027-01-10", 3)])
def test_a_pair_is_late_only_when_its_term_has_passed(start: str, counted: int) -> None:
    programme = built(FILES | {"records/pairs/pr-new1.yml": LONER.format(start=start)})
    assert parts(programme, "in_time") == (1, counted)


def test_the_way_is_asked_of_those_who_met_three_times() -> None:
    assert parts(small_programme(), "route") == (0, 0)
    met = {
        f"records/meetings/pr-duo2/m-2026-11-0{n}.md": (
            f"---\ndate: 2026-11-0{n}\nkind: {kind}\ntopic: Тема\nminutes: 40\n---\n"
        )
        for n, kind in enumerate(("acquaintance", "trial", "planning"), start=1)
    }
    assert parts(built(FILES | met), "route") == (1, 1)


@pytest.mark.parametrize(
    ("pause", "kept"),
    [
        ("pauses: [{from: 2026-11-20, reason: отъезд}]\n", 1),
        ("pauses: [{from: 2027-04-20, to: 2027-05-01, reason: отъезд}]\n", 0),
        ("", 0),
    ],
)
def test_a_recorded_pause_is_no_gap_and_a_coming_one_makes_none(pause: str, kept: int) -> None:
    files = {MAIN: PAIRS[MAIN] + pause, DUO: "", "records/meetings/pr-duo2/m-2026-10-07.md": ""}
    assert parts(built(FILES | files), "rhythm") == (kept, 1)


def test_a_coming_pause_does_not_break_the_rhythm_of_those_who_meet() -> None:
    met = "---\ndate: 2026-12-20\nkind: regular\ntopic: Тема\nminutes: 40\n---\n"
    files = {
        MAIN: PAIRS[MAIN] + "pauses: [{from: 2027-04-20, to: 2027-05-01, reason: отъезд}]\n",
        DUO: "",
        "records/meetings/pr-main/m-2026-12-20.md": met,
    }
    assert parts(built(FILES | files, date(2027, 1, 15)), "rhythm") == (1, 1)


def test_the_final_meeting_is_asked_of_completed_pairs() -> None:
    programme = small_programme()
    old = {f.key: f for f in requirement_figures(programme, programme.seasons[0])}["final"]
    assert (old.numerator, old.denominator) == (0, 1)


def test_mentors_are_chosen_by_a_decision_and_taught_by_the_day() -> None:
    programme = small_programme()
    assert parts(programme, "selected") == (1, 2)
    assert parts(programme, "trained") == (1, 2)
    assert parts(small_programme(as_of=date(2026, 9, 19)), "trained") == (0, 0)


def test_consents_are_counted_by_need() -> None:
    programme = small_programme()
    season = programme.seasons[-1]
    found = {
        f.key: (f.numerator, f.denominator)
        for f in consent_figures(programme, pairs_in(programme, season), season)
    }
    assert found == {
        "consent-processing": (1, 5),
        "consent-participation": (0, 3),
        "consent-labour": (0, 1),
    }
    assert parts(programme, "consents") == (0, 5)


def test_required_documents_are_due_by_their_stage() -> None:
    school = SEASONS["records/school.yml"] + (
        "required_documents:\n  - {kind: prikaz_pary, by_stage: pairing}\n"
        "  - {kind: spravka, by_stage: finish}\n  - {kind: polozhenie, by_stage: prepare}\n"
    )
    season = SEASONS["records/seasons/2026-27.yml"] + (
        "stages:\n  - {key: prepare, from: 2026-09-01, to: 2026-09-20}\n"
        "  - {key: finish, from: 2027-05-01, to: 2027-05-31}\n"
    )
    programme = built(FILES | {"records/school.yml": school, "records/seasons/2026-27.yml": season})
    papers = required_papers(programme, programme.seasons[-1])
    assert [(p.kind.value, p.document is not None, p.by) for p in papers] == [
        ("prikaz_pary", True, None),
        ("spravka", False, date(2027, 5, 31)),
        ("polozhenie", False, date(2026, 9, 20)),
    ]
    figure = papers_figure(programme, programme.seasons[-1])
    assert (figure.numerator, figure.denominator) == (1, 2)


def test_without_pairs_every_requirement_says_that_there_is_nothing_to_count() -> None:
    found = figures(empty_programme())
    assert {figure.hidden for figure in found.values()} == {"пока не из чего считать"}


@pytest.mark.parametrize(("signed", "serves"), [("да", "dc-rules2"), ("нет", "dc-rules1")])
def test_a_signed_edition_takes_the_place_of_the_one_before(signed: str, serves: str) -> None:
    school = SEASONS["records/school.yml"] + (
        "required_documents:\n  - {kind: polozhenie, by_stage: prepare}\n"
    )
    rules = "kind: polozhenie\nnumber: '1'\ntitle: Положение\n"
    programme = built(
        SEASONS
        | {
            "records/school.yml": school,
            "records/documents/dc-rules1.yml": f"{rules}date: 2024-08-20\n",
            "records/documents/dc-rules2.yml": (
                f"{rules}date: 2026-08-20\nsupersedes: dc-rules1\nsigned: {signed}\n"
            ),
        }
    )
    (paper,) = required_papers(programme, programme.seasons[-1])
    assert [document.id for document in paper.documents] == [serves]
