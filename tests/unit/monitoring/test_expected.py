from collections.abc import Mapping
from datetime import date

import pytest

from generator.monitoring.expected import Received, Verdict, received, summary
from generator.monitoring.expected.counting import count_figure, known_from
from generator.programme import Programme
from generator.records.season import Countable
from tests.unit.monitoring.influence.measured_school import (
    files,
    measured_programme,
    respondents,
)
from tests.unit.staff.small import FILES, SEASONS, plain, small_programme

SEASON = SEASONS["records/seasons/2026-27.yml"]
SCHOOL = (
    SEASONS["records/school.yml"]
    + """\
denominators: [{year: 2026, children_10_19: 40, children_15_19: 10}]
targets: [{year: 2026, indicator: share_mentees_10_19, value: 5, source: приказ}]
"""
)
AFTER = date(2027, 9, 10)
RUNNING = date(2027, 2, 15)


def promised(line: str, as_of: date = AFTER, school: str = SCHOOL) -> Received:
    """What became of one promise of the small season."""
    text = f"{SEASON}expected:\n  - {{key: it, text: Так будет, {line}}}\n"
    changed = {"records/seasons/2026-27.yml": text, "records/school.yml": school}
    programme = small_programme(changed, as_of=as_of)
    (outcome,) = received(programme, programme.seasons[-1])
    return outcome


@pytest.mark.parametrize(
    ("line", "day", "verdict", "said"),
    [
        (
            "seen_by: indicator, measure: share_mentees_10_19",
            AFTER,
            Verdict.REACHED,
            "5 % (2 из 40).",
        ),
        (
            "seen_by: indicator, measure: share_mentees_10_19, at_least: 10",
            AFTER,
            Verdict.MISSED,
            "5 % (2 из 40).",
        ),
        (
            "seen_by: indicator, measure: share_mentees_10_19, at_least: 10",
            RUNNING,
            Verdict.EARLY,
            "5 % (2 из 40).",
        ),
        (
            "seen_by: indicator, measure: share_mentors_15_19",
            AFTER,
            Verdict.UNCLEAR,
            "10 % (1 из 10). В записи сезона нет числа, с которым сравнить.",
        ),
        (
            "seen_by: indicator, measure: satisf_mentees, at_least: 85",
            RUNNING,
            Verdict.EARLY,
            "Выходной анкеты с этим вопросом ещё не было.",
        ),
        (
            "seen_by: indicator, measure: satisf_mentees, at_least: 85",
            AFTER,
            Verdict.UNCLEAR,
            "Выходной анкеты с этим вопросом ещё не было.",
        ),
        (
            "seen_by: count, counts: [проекты, конкурсы], at_least: 1",
            RUNNING,
            Verdict.REACHED,
            "Всего 1: проекты — 0, конкурсы — 1.",
        ),
        (
            "seen_by: count, measure: хорошее",
            AFTER,
            Verdict.UNCLEAR,
            "В записи сезона не сказано, что считать.",
        ),
        (
            "seen_by: parameter, measure: engagement",
            RUNNING,
            Verdict.EARLY,
            "Выходного измерения ещё не было.",
        ),
        (
            "seen_by: none, reason: Слушаем детей",
            AFTER,
            Verdict.UNMEASURED,
            "Слушаем детей",
        ),
    ],
)
def test_every_way_of_seeing_has_its_verdict(
    line: str, day: date, verdict: Verdict, said: str
) -> None:
    outcome = promised(line, day)
    assert outcome.verdict is verdict
    assert plain(outcome.said).endswith(said)


def test_a_lacking_denominator_is_no_matter_of_time() -> None:
    line = "seen_by: indicator, measure: share_mentees_10_19, at_least: 5"
    assert promised(line, RUNNING, SEASONS["records/school.yml"]).verdict is Verdict.UNCLEAR


def test_a_target_in_words_is_printed_and_a_number_said() -> None:
    line = "seen_by: count, counts: [meetings], at_least: 2"
    assert promised(f"{line}, target: две за сезон").aim == "две за сезон"
    assert promised(line).aim == "не меньше 2"


def test_the_sum_of_what_came_leads_to_each_of_its_figures() -> None:
    outcome = promised("seen_by: count, counts: [projects, contests], at_least: 1")
    assert [figure.sources[0].kind for figure in outcome.figures] == ["achievement"] * 2
    assert outcome.figure is outcome.figures[0]


# ── counts ───────────────────────────────────────────────────────────────


def counted(
    thing: Countable, as_of: date = AFTER, changed: Mapping[str, str] | None = None
) -> float | None:
    programme = small_programme(changed, as_of=as_of)
    return count_figure(programme, programme.seasons[-1], thing).value


def test_all_things_can_be_counted_and_say_how() -> None:
    programme = small_programme()
    for thing in Countable:
        figure = count_figure(programme, programme.seasons[-1], thing)
        assert figure.definition
        assert figure.sources


def test_pairs_meetings_and_events_of_the_season() -> None:
    assert counted(Countable.PAIRS) == 2
    assert counted(Countable.MEETINGS) == 2
    assert counted(Countable.EVENTS) == 1


def test_an_event_to_come_is_not_counted() -> None:
    coming = "---\nkind: training\ntitle: Вторая школа\ndate: 2027-04-01\n---\n"
    files = {"records/events/ev-later.md": coming}
    assert counted(Countable.EVENTS, RUNNING, files) == 1
    assert counted(Countable.EVENTS, AFTER, files) == 2


def test_a_pair_ended_early_did_not_go_all_the_way() -> None:
    pair = "records/pairs/pr-old1.yml"
    text = FILES[pair]
    programme = small_programme()
    assert count_figure(programme, programme.seasons[0], Countable.COMPLETED_PAIRS).value == 1
    early = small_programme({pair: text.replace("goals_met", "mentor_left")})
    assert count_figure(early, early.seasons[0], Countable.COMPLETED_PAIRS).value == 0


def test_a_mentor_was_once_a_mentee() -> None:
    swapped = FILES["records/pairs/pr-duo2.yml"].replace("[p-mira]", "[p-novi]")
    assert counted(Countable.MENTORS_GROWN) == 0
    assert counted(Countable.MENTORS_GROWN, AFTER, {"records/pairs/pr-duo2.yml": swapped}) == 1


def test_who_stayed_is_known_in_september() -> None:
    programme = small_programme(as_of=RUNNING)
    season = programme.seasons[-1]
    assert known_from(season, Countable.YOUNG_STAYED) == date(2027, 9, 1)
    figure = count_figure(programme, season, Countable.YOUNG_STAYED)
    assert plain(figure.hidden) == "видно будет 1 сентября после сезона"
    assert counted(Countable.YOUNG_STAYED) == 1
    novice = FILES["records/participants/p-novi.yml"]
    left = novice.replace("seasons:", "left_on: 2027-07-01\nseasons:")
    assert counted(Countable.YOUNG_STAYED, AFTER, {"records/participants/p-novi.yml": left}) == 0


# ── measurements ─────────────────────────────────────────────────────────

EXPECTED = "expected: [{{key: it, text: Так будет, seen_by: parameter, measure: {}, change: {}}}]\n"


def measured(
    before: list[float], after: list[float], change: str = "better", measure: str = "engagement"
) -> Received:
    keys = {"engagement": "e1", "workload": "w1"}
    entry, leave = respondents(zip(before, after, strict=True), keys[measure])
    season = SEASON.partition("team:")[0] + EXPECTED.format(measure, change)
    programme: Programme = measured_programme(
        files(entry, leave), {"records/seasons/2026-27.yml": season}
    )
    (outcome,) = received(programme, programme.seasons[-1])
    return outcome


LOW, HIGH = [4.0] * 12, [7.0] * 12
WOBBLY = [4.0, 5.0] * 6


def test_a_steady_turn_for_the_better_is_reached() -> None:
    assert measured(LOW, HIGH).verdict is Verdict.REACHED
    assert measured(HIGH, LOW).verdict is Verdict.MISSED
    assert measured(LOW, HIGH, measure="workload").verdict is Verdict.MISSED


def test_where_no_turn_is_seen_growth_is_missed_and_no_worse_is_kept() -> None:
    assert measured(WOBBLY, WOBBLY).verdict is Verdict.MISSED
    assert measured(WOBBLY, WOBBLY, "kept").verdict is Verdict.REACHED


def test_a_mean_a_little_worse_does_not_prove_that_nothing_got_worse() -> None:
    slipped = [*WOBBLY[:-4], 2.0, 3.0, 2.0, 3.0]
    assert measured(WOBBLY, slipped, "kept").verdict is Verdict.UNCLEAR


def test_a_few_pairs_decide_nothing() -> None:
    assert measured([4.0] * 8, [7.0] * 8).verdict is Verdict.UNCLEAR
    assert measured([4.0] * 3, [7.0] * 3).verdict is Verdict.UNCLEAR


def test_the_summary_counts_verdicts_in_words() -> None:
    outcome = promised("seen_by: none, reason: Слушаем")
    reached = promised("seen_by: count, counts: [meetings], at_least: 1")
    missed = promised("seen_by: count, counts: [projects], at_least: 1")
    assert plain(summary([reached, reached, missed, outcome])) == (
        "Из 4 ожиданий достигнуто 2, не достигнуто 1, не измеряется 1."
    )
    assert plain(summary([reached])) == "Из 1 ожидания достигнуто 1."
    assert summary([]) == ""
