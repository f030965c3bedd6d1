"""The sheet of conformity: proposals from the records, the curator's scores, the next point."""

import pytest

from generator.figures import Figure, share
from generator.monitoring.conformity import Ground, Row, Sheet, sheet
from generator.monitoring.conformity.evidence import EVIDENCE
from generator.monitoring.conformity.grounds import by_count, by_share
from generator.programme import Programme
from tests.unit.staff.small import empty_programme, small_programme

NBSP = "\N{NO-BREAK SPACE}"
LIKE = Figure("x", "Доля", period="2026/27", definition="что — из чего", source="записи")

ITEM = """\
      - {{key: {key}, measures: fit, text: Показатель {key}., type: scale,
         scale: {{min: 0, max: 2}}, waves: [exit]}}
"""
INSTRUMENT = """\
title: Лист соответствия
version: 1
family: conformity
kind: conformity
audience: curator
source: своя
blocks:
  - title: Программа
    items:
"""
LEVELS = """\
levels:
  - {title: низкий, from: 0, to: 2}
  - {title: высокий, from: 3, to: 6}
"""
WAVE = """\
title: Лист за сезон
season: 2026-27
instrument: conformity-v1
wave: exit
opens_on: 2027-02-01
closes_on: 2027-02-10
channel: paper
"""
KEYS = ("goals", "mentee-activity", "own")


def filed(answers: str = "", reasons: str = "", changed: dict[str, str] | None = None) -> Programme:
    items = "".join(ITEM.format(key=key) for key in KEYS)
    files = {"records/instruments/conformity-v1.yml": INSTRUMENT + items + LEVELS}
    if answers:
        files |= {
            "records/waves/sheet-27.yml": WAVE,
            "records/responses/sheet-27/tk9s9.yml": (
                f"role: curator\nanswered_on: 2027-02-05\nanswers: {answers}\n{reasons}"
            ),
        }
    return small_programme(files | (changed or {}))


def of(programme: Programme) -> Sheet:
    return sheet(programme, programme.seasons[-1])


def row(found: Sheet, key: str) -> Row:
    return next(row for row in found.rows if row.item.key == key)


# ── grounds ──────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("part", "whole", "score", "lacks"),
    [
        (8, 10, 2, ""),
        (7, 10, 1, f"до 80{NBSP}% не хватает 1 из 10"),
        (4, 10, 0, f"до 50{NBSP}% не хватает 1 из 10"),
        (4, 4, None, "пока меньше 5 — судить рано"),
        (0, 0, None, "пока не из чего считать"),
    ],
)
def test_a_share_against_its_marks(part: int, whole: int, score: int | None, lacks: str) -> None:
    ground = by_share(small_programme(), share(part, whole, LIKE))
    assert (ground.score, ground.lacks) == (score, lacks)
    assert ground.asks == f"2 — от 80{NBSP}%, 1 — от 50{NBSP}%"


def test_a_share_of_papers_may_be_of_few() -> None:
    assert by_share(small_programme(), share(2, 2, LIKE), least=1).score == 2


@pytest.mark.parametrize(
    ("value", "score", "lacks"),
    [(5, 2, ""), (3, 1, "до 5 не хватает 2"), (1, 0, "до 2 не хватает 1")],
)
def test_a_count_against_its_marks(value: int, score: int, lacks: str) -> None:
    ground = by_count(Figure("x", "Сколько", value), (5, 2))
    assert (ground.score, ground.lacks) == (score, lacks)


# ── proposals ────────────────────────────────────────────────────────────


def test_every_ground_has_a_definition_and_a_source() -> None:
    programme = filed()
    grounds = [
        ground
        for evidence in EVIDENCE.values()
        for ground in evidence(programme, programme.seasons[-1])
    ]
    assert len(EVIDENCE) == 9
    assert all(isinstance(ground, Ground) for ground in grounds)
    assert all(ground.figure.definition and ground.figure.source for ground in grounds)
    assert all(ground.figure.sources or ground.figure.hidden for ground in grounds)


def goals(*outcomes: str) -> dict[str, str]:
    listed = "".join(
        f"    - {{key: g{place}, text: Цель, outcome: {outcome}, closed_on: 2027-01-10}}\n"
        for place, outcome in enumerate(outcomes)
    )
    return {
        "records/pairs/pr-goal.yml": (
            "season: 2026-27\nform: teacher-teacher\nmodel: novice\nmentors: [p-veda]\n"
            f"mentees: [p-egor]\nstarted_on: 2026-10-01\nplan:\n  goals:\n{listed}"
        )
    }


@pytest.mark.parametrize(
    ("outcomes", "score"),
    [
        (("reached",) * 4 + ("missed",), 2),
        (("reached",) * 3 + ("missed",) * 2, 1),
        (("reached",) + ("missed",) * 4, 0),
    ],
)
def test_goals_are_proposed_from_the_plans(outcomes: tuple[str, ...], score: int) -> None:
    proposal = row(of(filed(changed=goals(*outcomes))), "goals").proposal
    assert proposal.score == score
    assert proposal.sentence.replace(NBSP, " ") == (
        "Видно из записей: основание одно, ещё 2 пока не сказать."
    )


def test_without_evidence_nothing_is_proposed_and_it_says_why() -> None:
    proposal = row(of(filed()), "goals").proposal
    assert proposal.score is None
    assert proposal.sentence.replace(NBSP, " ") == (
        "Предложить нечего: пока не из чего считать; пока меньше 5 — судить рано."
    )


def test_an_indicator_of_the_school_is_left_to_the_curator() -> None:
    proposal = row(of(filed()), "own").proposal
    assert proposal.sentence == "По записям этого не увидеть: оценивает куратор."


# ── the sheet ────────────────────────────────────────────────────────────


def test_while_nothing_is_filled_in_there_is_no_total() -> None:
    found = of(filed(changed=goals(*("reached",) * 5)))
    assert (found.total, found.level, found.wave) == (None, None, None)
    assert (found.proposed, found.told, found.most) == (2, 1, 6)


def test_a_filled_sheet_has_a_total_a_level_and_a_way_up() -> None:
    found = of(filed('{goals: "1", mentee-activity: "0", own: "1"}'))
    assert found.total == 2
    assert found.level is not None
    assert found.next_level is not None
    assert (found.level.title, found.next_level.title, found.to_next) == ("низкий", "высокий", 1)


def test_at_the_top_there_is_no_way_up() -> None:
    found = of(filed('{goals: "2", mentee-activity: "2", own: "2"}'))
    assert (found.total, found.next_level, found.to_next) == (6, None, None)


def test_a_sheet_filled_in_part_has_no_total() -> None:
    assert of(filed('{goals: "2", own: "2"}')).total is None


def test_an_override_keeps_its_reason() -> None:
    answers = '{goals: "1", mentee-activity: "2", own: "2"}'
    reasons = "reasons: {goals: Цели были малы}\n"
    found = of(filed(answers, reasons, goals(*("reached",) * 5)))
    assert row(found, "goals").overridden
    assert row(found, "goals").reason == "Цели были малы"
    assert not row(found, "own").overridden
    assert [point.steps[0].replace(NBSP, " ") for point in found.next_points] == [
        "По записям уже 2: оценка куратора строже."
    ]


def test_the_next_point_is_told_in_what_is_missing() -> None:
    found = of(filed(changed=goals(*("reached",) * 3, *("missed",) * 2)))
    point = next(point for point in found.next_points if point.row.item.key == "goals")
    assert point.steps[0].replace(NBSP, " ") == "Цели достигнуты: до 70 % не хватает 1 из 5."


def test_without_an_instrument_there_is_an_empty_sheet() -> None:
    programme = empty_programme()
    found = of(programme)
    assert (found.instrument, found.rows, found.levels) == (None, (), ())


# ── answers as grounds ───────────────────────────────────────────────────

ASKED = """\
title: Анкета наставляемого
version: 1
family: mentee
kind: process
audience: mentee
source: своя
blocks:
  - title: О встречах
    items:
      - {key: comfort, measures: comfort, text: Легко ли вам?, type: scale,
         scale: {min: 1, max: 10}, waves: [exit]}
"""


def answering(people: int) -> dict[str, str]:
    files = {
        "records/instruments/mentee-v1.yml": ASKED,
        "records/waves/leaving.yml": WAVE.replace("conformity-v1", "mentee-v1"),
    }
    for number in range(people):
        files[f"records/responses/leaving/tk{number}zz.yml"] = (
            "role: mentee\nanswered_on: 2027-02-05\n"
            f'answers: {{comfort: "{3 if number == 0 else 9}"}}\n'
        )
    return files


def test_answers_are_a_ground_from_k_people_up() -> None:
    programme = filed(changed=answering(5))
    ground = next(EVIDENCE["climate"](programme, programme.seasons[-1]))
    assert (ground.figure.title, ground.score) == ("Наставляемые: «Легко ли вам?»", 2)
    assert (ground.figure.numerator, ground.figure.denominator) == (4, 5)


def test_answers_of_fewer_are_no_ground_and_no_numbers() -> None:
    programme = filed(changed=answering(4))
    ground = next(EVIDENCE["climate"](programme, programme.seasons[-1]))
    assert (ground.figure.value, ground.figure.numerator, ground.score) == (None, None, None)
    assert ground.lacks.startswith("группа мала: 4")
