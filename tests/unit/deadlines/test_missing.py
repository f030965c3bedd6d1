from datetime import date

from generator.deadlines import missing_of
from generator.programme import Programme
from generator.records.pair import Pair
from tests.unit.staff.small import FILES, PAIRS, built, small_programme

MAIN, DUO = "records/pairs/pr-main.yml", "records/pairs/pr-duo2.yml"


def lacks(programme: Programme, key: str) -> list[tuple[str, str, date | None]]:
    pair = programme.get(Pair, key)
    assert pair is not None
    return [(lack.title, lack.person, lack.due) for lack in missing_of(programme, pair)]


def test_consents_are_asked_of_each_by_need() -> None:
    found = lacks(small_programme(), "pr-duo2")
    assert [(title, person) for title, person, _ in found if person] == [
        ("Согласие: участие несовершеннолетнего", "p-mira"),
        ("Согласие: обработка данных", "p-anya"),
        ("Согласие: участие несовершеннолетнего", "p-anya"),
        ("Согласие: обработка данных", "p-egor"),
        ("Согласие: участие несовершеннолетнего", "p-egor"),
    ]


def test_a_worker_who_leads_a_worker_agrees_in_writing() -> None:
    assert ("Согласие наставника (ст. 351.8 ТК)", "p-veda", None) in lacks(
        small_programme(), "pr-main"
    )


def test_the_order_and_the_plan_are_due_by_their_terms() -> None:
    found = lacks(small_programme(), "pr-duo2")
    assert found[:2] == [
        ("Приказ о закреплении пары", "", date(2026, 10, 19)),
        ("Утверждение персонализированной программы", "", date(2026, 11, 4)),
    ]


def test_a_finished_pair_lacks_its_last_meeting_and_its_outcome() -> None:
    assert ("Итоговая встреча", "", date(2026, 5, 20)) in lacks(small_programme(), "pr-old1")
    path = "records/pairs/pr-old1.yml"
    text = PAIRS[path].replace("result: Первый год прошёл **ровно**.\n", "")
    titles = {title for title, _, _ in lacks(built(FILES | {path: text}), "pr-old1")}
    assert titles == {"Приказ о закреплении пары", "Итоговая встреча", "Итог работы пары"}


def test_a_planned_pair_lacks_nothing_yet() -> None:
    text = PAIRS[MAIN].replace("started_on: 2026-10-01", "started_on: 2027-03-01")
    assert lacks(built(FILES | {MAIN: text}), "pr-main") == []
