"""Changes between entry and exit: who is compared, what is told, how it is said."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.figures import Source
from generator.monitoring.answers.cut import Cut
from generator.monitoring.influence import Lost, Strength, Turn
from generator.tokens import Token, Tokens
from tests.unit.monitoring.influence.measured_school import (
    changes_of,
    everyones,
    files,
    measured_programme,
    plain,
    respondents,
)

UP_BY_TWO = [(5, 7)] * 6 + [(4, 4), (6, 5)]
"""Eight people: six rose, one stayed, one fell."""


# ── who is compared ──────────────────────────────────────────────────────


def test_only_the_same_token_is_compared_and_the_lost_are_counted_by_reason() -> None:
    values = [*UP_BY_TWO, (3, None), (None, 9), (None, 8)]
    change = everyones(measured_programme(files(*respondents(values))))
    assert change.n == 8
    assert change.lost == Lost(only_entry=1, only_exit=2)
    assert (change.better, change.same, change.worse) == (6, 1, 1)


def test_a_value_is_the_mean_of_at_least_half_of_the_questions() -> None:
    entry, at_exit = respondents([(5, 7)] * 21)
    entry["t00"] = {"e1": 4, "e2": 7}
    at_exit["t01"] = {"w1": 3}
    change = everyones(measured_programme(files(entry, at_exit)))
    assert (change.n, change.lost.unfit_exit) == (20, 1)
    assert change.before_mean == pytest.approx((5.5 + 19 * 5) / 20)


def test_an_answer_outside_the_scale_is_no_answer() -> None:
    entry, at_exit = respondents(UP_BY_TWO)
    at_exit["t00"] = {"e1": 70}
    assert everyones(measured_programme(files(entry, at_exit))).n == 7


def test_another_version_at_exit_is_not_compared_and_says_so() -> None:
    change = everyones(measured_programme(files(*respondents(UP_BY_TWO), exit_version=2)))
    assert (change.n, change.lost.version, change.strength) == (0, 8, Strength.NONE)
    assert plain(change.sentence) == (
        "Вовлечённость: данных недостаточно для вывода (на входе и на выходе разные версии "
        "анкеты, их ответы несравнимы)."
    )


def test_a_parameter_that_was_put_to_nobody_is_left_out() -> None:
    programme = measured_programme(files(*respondents(UP_BY_TWO)))
    assert {change.parameter for change in changes_of(programme)} == {"engagement"}


def test_nothing_is_compared_before_the_exit_is_over() -> None:
    records = files(*respondents(UP_BY_TWO))
    open_wave = measured_programme(records, as_of=date(2027, 5, 30))
    assert changes_of(open_wave) == ()
    over = measured_programme(records, as_of=date(2027, 5, 31))
    assert changes_of(over)


def test_the_figure_leads_to_both_waves_and_names_nobody() -> None:
    figure = everyones(measured_programme(files(*respondents(UP_BY_TWO)))).figure
    assert figure.sources == (
        Source("wave", "2026-27", ("2026-27-pupil-entry", "2026-27-pupil-exit")),
    )
    assert (figure.value, figure.n, figure.period) == (1.5, 8, "2026/27")
    assert "t00" not in repr(figure)


# ── late baselines ───────────────────────────────────────────────────────

MEETING = "---\ndate: {day}\nkind: regular\ntopic: О шагах\nminutes: 40\n---\n"
PUPILS = {
    f"records/participants/p-mn0{place}.yml": (
        "kind: pupil\nadult_from: 2032-06\njoined_on: 2026-09-01\n"
        "seasons: {2026-27: {mentee: {}}}\n"
    )
    for place in range(8)
}


def test_an_entry_sheet_after_the_second_meeting_is_a_late_baseline() -> None:
    pair = """\
season: 2026-27
form: pupil-pupil
model: leader
mentors: [p-mn07]
mentees: [p-mn00, p-mn01]
kind: group
started_on: 2026-09-05
planned_until: 2027-05-20
"""
    met = {
        f"records/meetings/pr-late/m-{day}.md": MEETING.format(day=day)
        for day in ("2026-09-10", "2026-09-17")
    }
    programme = measured_programme(
        files(*respondents(UP_BY_TWO)), PUPILS, {"records/pairs/pr-late.yml": pair}, met
    )
    holders = [("t00", "p-mn00"), ("t01", "p-mn01"), ("t07", "p-mn07"), ("t02", "p-mn02")]
    tokens = Tokens(tuple(Token(token, holder, "2026-27") for token, holder in holders))
    (change,) = [each for each in changes_of(programme, tokens) if each.cut == Cut()]
    assert change.late == 2
    assert {each.late for each in changes_of(programme)} == {None}


# ── what is told ─────────────────────────────────────────────────────────


def test_under_k_nothing_is_told_but_how_many_there_are() -> None:
    change = everyones(measured_programme(files(*respondents([(3, 9)] * 4))))
    assert (change.n, change.strength, change.turn) == (4, Strength.NONE, Turn.NONE)
    statistics = (change.before_mean, change.after_mean, change.better, change.test)
    assert statistics == (None, None, None, None)
    assert change.figure.value is None
    assert change.better_said == ""
    assert plain(change.sentence) == (
        "Вовлечённость: данных недостаточно для вывода (группа мала: 4 ответа, показываем от 5)."
    )


def test_a_small_form_takes_the_other_with_it() -> None:
    forms = {f"t{place:02}": "teacher-teacher/novice" for place in range(3)}
    programme = measured_programme(files(*respondents([(4, 6)] * 12), forms=forms))
    told = {change.cut: change.hidden == "" for change in changes_of(programme)}
    assert told[Cut()]
    assert not told[Cut("teacher-teacher")]
    assert not told[Cut("pupil-pupil")]


def test_forms_and_models_stand_beside_everyone_when_they_are_large() -> None:
    forms = {f"t{place:02}": "teacher-teacher/novice" for place in range(6)}
    programme = measured_programme(files(*respondents([(4, 6)] * 12), forms=forms))
    assert [(change.cut, change.n) for change in changes_of(programme)] == [
        (Cut(), 12),
        (Cut("pupil-pupil"), 6),
        (Cut("pupil-pupil", "leader"), 6),
        (Cut("teacher-teacher"), 6),
        (Cut("teacher-teacher", "novice"), 6),
    ]
    assert all(change.hidden == "" for change in changes_of(programme))


def test_means_of_fewer_than_twenty_pairs_are_told_in_halves() -> None:
    few = everyones(measured_programme(files(*respondents([(5, 7), (5, 6), (4, 6)] * 4))))
    assert few.coarse
    assert (few.before_mean, few.after_mean, few.difference) == (4.5, 6.0, 1.5)
    assert (few.before_median, few.after_median) == (5.0, 6.0)
    assert "округлено" in few.figure.definition
    assert "среднее выросло примерно с 4,5 до 6;" in plain(few.sentence)
    many = everyones(measured_programme(files(*respondents([(5, 7), (5, 6), (4, 6)] * 7))))
    assert not many.coarse
    assert many.before_mean == pytest.approx(14 / 3)


def test_one_persons_answer_does_not_show_in_the_mean() -> None:
    pairs = [(5, 7)] * 9
    told = {
        everyones(measured_programme(files(*respondents([*pairs[:8], last])))).before_mean
        for last in ((3, 7), (5, 7), (7, 7))
    }
    assert told == {5.0}


def test_of_a_sensitive_parameter_no_counts_and_no_ends_are_told() -> None:
    records = files(*respondents([(3.5, 5)] * 8, key="ANXIETY"))
    change = everyones(measured_programme(records), "anxiety")
    assert (change.better, change.same, change.worse, change.test) == (None, None, None, None)
    assert (change.better_said, change.worse_said) == ("почти ни у кого", "почти у всех")
    assert plain(change.sentence) == (
        "Тревожность: почти у всех стало выше (это хуже), почти ни у кого — ниже; "
        "по восьми парам ответов вывод предварительный."
    )


def test_one_who_went_the_other_way_is_blurred_with_nobody() -> None:
    everybody, all_but_one = (
        everyones(measured_programme(files(*respondents(values, key="ANXIETY"))), "anxiety")
        for values in ([(3.5, 5)] * 8, [(3.5, 5)] * 7 + [(3.5, 3)])
    )
    assert all_but_one.sentence == everybody.sentence


def test_a_test_of_the_sensitive_is_told_where_it_tells_no_end() -> None:
    mixed = respondents([(3.5, 5)] * 12 + [(5, 4)] * 8, key="ANXIETY")
    assert everyones(measured_programme(files(*mixed)), "anxiety").test is not None
    alike = respondents([(3.5, 5)] * 20, key="ANXIETY")
    assert everyones(measured_programme(files(*alike)), "anxiety").test is None


def test_a_mean_never_stands_at_an_end_of_its_scale() -> None:
    for n, kept in ((6, 9.5), (20, 9.9)):
        change = everyones(measured_programme(files(*respondents([(10, 10)] * n))))
        assert (change.before_mean, change.after_mean, change.difference) == (kept, kept, 0.0)


def test_a_half_is_rounded_up_in_the_mean_itself() -> None:
    change = everyones(measured_programme(files(*respondents([(7, 6), (6, 7)] * 9 + [(8, 6)] * 2))))
    assert "среднее на входе 6,7, на выходе 6,5" in plain(change.sentence)
    thirds = [(6.5, 6.45)] * 20
    assert everyones(measured_programme(files(*respondents(thirds)))).after_mean == 6.45


# ── how it is said ───────────────────────────────────────────────────────


def test_from_k_to_nine_pairs_counts_are_said_and_the_conclusion_is_preliminary() -> None:
    change = everyones(measured_programme(files(*respondents(UP_BY_TWO))))
    assert (change.strength, change.turn) == (Strength.PRELIMINARY, Turn.BETTER)
    assert plain(change.sentence) == (
        "Вовлечённость: у 6 из 8 стало выше, у 1 — ниже; "
        "по восьми парам ответов вывод предварительный."
    )


def test_a_steady_rise_is_said_with_means_and_counts() -> None:
    values = [(5, 7), (5, 6), (6, 8), (4, 7)] * 4
    change = everyones(measured_programme(files(*respondents(values))))
    assert (change.strength, change.turn) == (Strength.STEADY, Turn.BETTER)
    assert plain(change.sentence) == (
        "Вовлечённость: среднее выросло примерно с 5 до 7; перемена устойчива: "
        "у всех 16 стало выше."
    )


def test_a_worsening_is_said_as_plainly() -> None:
    values = [(5, 7), (5, 6), (6, 8), (4, 7)] * 4
    overload = everyones(measured_programme(files(*respondents(values, key="w1"))), "workload")
    assert overload.turn is Turn.WORSE
    assert plain(overload.sentence) == (
        "Перегрузка: среднее выросло примерно с 5 до 7 (это хуже); перемена устойчива: "
        "у всех 16 стало выше."
    )
    fallen = [(after, before) for before, after in values]
    relief = everyones(measured_programme(files(*respondents(fallen, key="w1"))), "workload")
    assert relief.turn is Turn.BETTER
    assert "среднее снизилось примерно с 7 до 5 (это лучше)" in plain(relief.sentence)
    worse = everyones(measured_programme(files(*respondents(fallen))))
    assert "среднее снизилось примерно с 7 до 5 (это хуже)" in plain(worse.sentence)


def test_what_is_not_seen_is_not_claimed() -> None:
    values = [(5, 6), (6, 5), (7, 7), (4, 5), (5, 4), (6, 6)] * 2
    change = everyones(measured_programme(files(*respondents(values))))
    assert (change.strength, change.turn) == (Strength.UNSEEN, Turn.NONE)
    assert plain(change.sentence) == (
        "Вовлечённость: заметной перемены не видно: среднее около 5,5 и на входе, и на выходе; "
        "у 4 из 12 стало выше, у 4 — ниже."
    )


def test_parameters_called_together_are_adjusted_together() -> None:
    entry, at_exit = respondents([(5, 7)] * 7 + [(6, 5)] * 3)
    for token in entry:
        entry[token] = {**entry[token], "w1": 5}
        at_exit[token] = {**at_exit[token], "w1": 5}
    programme = measured_programme(files(entry, at_exit))
    engagement, workload = everyones(programme).test, everyones(programme, "workload").test
    assert engagement is not None
    assert workload is not None
    assert engagement.p_holm == pytest.approx(2 * engagement.p)
    assert workload.p_holm == 1.0


def test_no_sentence_names_a_cause() -> None:
    for values in ([(5, 7)] * 12, [(7, 5)] * 12, [(5, 5)] * 12, [(5, 7)] * 6, [(5, 7)] * 2):
        said = everyones(measured_programme(files(*respondents(values)))).sentence.lower()
        for word in ("благодаря", "повлиял", "привел", "из-за", "динамик"):
            assert word not in said


# ── properties ───────────────────────────────────────────────────────────

answers = st.integers(1, 10)
people = st.lists(st.tuples(answers, answers), min_size=5, max_size=12)
slow = settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


@slow
@given(people.flatmap(lambda values: st.tuples(st.just(values), st.permutations(values))))
def test_permuting_respondents_changes_nothing(
    orders: tuple[list[tuple[int, int]], list[tuple[int, int]]],
) -> None:
    first, other = (everyones(measured_programme(files(*respondents(each)))) for each in orders)
    assert other == first


@slow
@given(people, answers)
def test_one_more_without_exit_changes_no_paired_figure(
    values: list[tuple[int, int]], answer: int
) -> None:
    before = everyones(measured_programme(files(*respondents(values))))
    after = everyones(measured_programme(files(*respondents([*values, (answer, None)]))))
    assert after.lost == Lost(only_entry=1)
    assert replace(after, lost=before.lost) == before
