"""Expectations against reality: the same people, the same question, twice."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.monitoring.answers.cut import EVERYONE, Cut
from generator.monitoring.answers.expectations import Gap, expectations
from generator.programme import Programme
from generator.records.instrument import Audience
from tests.unit.monitoring.answers.asked_school import INSTRUMENT, One, files_of, people, school


def gaps(programme: Programme, cut: Cut = EVERYONE) -> dict[str, Gap]:
    found = expectations(programme, programme.seasons[-1], Audience.MENTEE)
    return {gap.item.key: gap for gap in found if gap.cut == cut}


def test_expected_and_got_are_of_those_who_answered_twice() -> None:
    programme = school(people([5, 5, 5, 8, 8, 6, None]), people([7, 7, 7, 5, 5, None, 9]))
    gap = gaps(programme)["plan"]
    assert (gap.n_paired, gap.only_entry, gap.only_exit) == (5, 1, 1)
    assert (gap.expected_mean, gap.got_mean, gap.difference) == (6.2, 6.2, 0)
    assert (gap.better, gap.same, gap.worse) == (3, 0, 2)
    assert (gap.expected_as, gap.got_as) == ("Насколько ясен план?", "Был ли ясен план?")
    assert gap.figure.sources[0].ids == ("2026-27-entry", "2026-27-exit")


def test_one_or_two_are_not_told_apart() -> None:
    programme = school(people([5] * 8), people([7] * 4 + [5] * 3 + [4]))
    shown = gaps(programme)["plan"].bands
    assert [(band.label, band.n) for band in shown] == [
        ("лучше, чем ждали", 4),
        ("не лучше, чем ждали", 4),
    ]


def test_less_is_better_where_the_question_says_so() -> None:
    programme = school(people([8] * 5, "worry"), people([5] * 5, "worry"))
    gap = gaps(programme)["worry"]
    assert (gap.difference, gap.gain, gap.better) == (-3, 3, 5)


def test_too_few_pairs_say_so_and_nothing_else() -> None:
    gap = gaps(school(people([5] * 6), people([9] * 4)))["plan"]
    assert gap.hidden.replace("\N{NO-BREAK SPACE}", " ") == "группа мала: 4 ответа, показываем от 5"
    assert (gap.difference, gap.expected_mean, gap.got_mean, gap.bands) == (None, None, None, ())
    assert (gap.better, gap.same, gap.worse, gap.figure.value) == (0, 0, 0, None)


def test_a_question_of_one_end_or_of_yes_and_no_is_not_compared() -> None:
    answers = {"plan": 5, "again": "да", "result": 8, "helped": "time"}
    both = [One(f"t{n:02}", answers) for n in range(6)]
    assert set(gaps(school(both, both))) == {"plan"}


def test_there_is_nothing_to_compare_without_the_exit_or_with_another_version() -> None:
    assert gaps(school(people([5] * 6))) == {}
    second = INSTRUMENT.replace("version: 1", "version: 2")
    leave = files_of(people([6] * 6), "exit")
    files = {path: text.replace("mentee-v1", "mentee-v2") for path, text in leave.items()}
    files |= {"records/instruments/mentee-v2.yml": second}
    assert gaps(school(people([5] * 6), changed=files)) == {}


def test_forms_are_told_only_beside_large_neighbours() -> None:
    entry = [*people([5] * 9), *people([5] * 3, form="pupil-pupil", first=20)]
    leave = [*people([6] * 9), *people([6] * 3, form="pupil-pupil", first=20)]
    programme = school(entry, leave)
    form = gaps(programme, Cut("teacher-teacher"))["plan"]
    assert form.hidden == "скрыто вместе с группой меньше 5: иначе её можно было бы вычесть"
    assert gaps(programme)["plan"].difference == 1


SCORES = st.lists(st.tuples(st.integers(1, 10), st.integers(1, 10)), min_size=5, max_size=9)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(SCORES.flatmap(lambda s: st.tuples(st.just(s), st.permutations(s))), st.integers(1, 10))
def test_neither_order_nor_someone_without_an_exit_changes_a_figure(
    orders: tuple[list[tuple[int, int]], list[tuple[int, int]]], alone: int
) -> None:
    scores, shuffled = orders
    plain = gaps(_of(scores))["plan"]
    again = gaps(_of(shuffled))["plan"]
    more = gaps(_of(scores, [alone]))["plan"]
    assert more.only_entry == plain.only_entry + 1
    for other in (again, more):
        assert other.difference == pytest.approx(plain.difference)
        assert (other.better, other.same, other.worse) == (plain.better, plain.same, plain.worse)
        assert (other.bands, other.n_paired) == (plain.bands, plain.n_paired)


def _of(scores: list[tuple[int, int]], alone: list[int] | None = None) -> Programme:
    entry = people([before for before, _ in scores] + (alone or []))
    return school(entry, people([after for _, after in scores]))
