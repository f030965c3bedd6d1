"""A wave summed up: what is told, of whom, and what is not told with the reason."""

from datetime import date

import pytest

from generator.monitoring.answers.cut import EVERYONE, Cut
from generator.monitoring.answers.described import ItemSummary
from generator.monitoring.answers.summary import wave_summary
from generator.monitoring.answers.years import same_item, wave_before
from generator.programme import Programme
from tests.unit.monitoring.answers.asked_school import (
    INSTRUMENT,
    One,
    files_of,
    people,
    school,
    wave,
)

TT, PP = Cut("teacher-teacher"), Cut("pupil-pupil")
SMALL = "группа мала: 3 ответа, показываем от 5"
BESIDE = "скрыто вместе с группой меньше 5: иначе её можно было бы вычесть"


def item(programme: Programme, key: str, when: str = "exit") -> ItemSummary:
    summary = wave_summary(programme, wave(programme, when))
    assert summary is not None
    found = summary.item(key)
    assert found is not None
    return found


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_a_scale_has_its_mean_median_spread_and_the_satisfied() -> None:
    told = item(school(leave=people([3, 4, 4, 7, 8, 8, 9, 9, 10])), "plan").everyone
    assert (told.n, told.median, told.hidden) == (9, 8, "")
    assert told.mean == pytest.approx(62 / 9)
    assert [(band.label, band.n) for band in told.bands] == [
        ("1–2", 0),
        ("3–4", 3),
        ("5–6", 0),
        ("7–8", 3),
        ("9–10", 3),
    ]
    assert told.satisfied is not None
    assert (told.satisfied.numerator, told.satisfied.denominator) == (6, 9)
    assert "7 и выше из 10" in told.satisfied.definition


def test_a_figure_says_what_it_is_made_from() -> None:
    figure = item(school(leave=people([5] * 6)), "plan").everyone.figure
    assert (figure.value, figure.n, figure.title) == (5.0, 6, "Был ли ясен план?")
    assert figure.definition == "среднее ответов по шкале от 1 до 10; рядом — медиана"
    assert figure.source == "ответы волны «Наставляемые, exit»"
    (source,) = figure.sources
    assert (source.kind, source.season, source.ids) == ("wave", "2026-27", ("2026-27-exit",))


def test_neighbouring_bands_are_merged_so_that_nobody_stands_alone() -> None:
    told = item(school(leave=people([2, 5, 5, 7, 8, 8, 9, 9, 9])), "plan").everyone
    assert [(band.label, band.n) for band in told.bands] == [("1–6", 3), ("7–8", 3), ("9–10", 3)]


def test_a_small_form_is_hidden_and_so_is_its_neighbour() -> None:
    answers = [*people([7] * 9), *people([5] * 3, form="pupil-pupil", first=20)]
    told = item(school(leave=answers), "plan")
    assert told.everyone.n == 12
    small, beside = told.of(PP), told.of(TT)
    assert small is not None
    assert (plain(small.hidden), small.mean, small.bands) == (SMALL, None, ())
    assert beside is not None
    assert (beside.hidden, beside.figure.value, beside.figure.hidden) == (BESIDE, None, BESIDE)


def test_too_few_answers_tell_nothing_at_all() -> None:
    told = item(school(leave=people([7, 8, 9])), "plan").everyone
    assert (plain(told.hidden), told.mean, told.median, told.satisfied) == (SMALL, None, None, None)


def test_yes_or_no_is_a_share_and_a_share_is_a_mean_of_percents() -> None:
    answers = [
        One(f"t{n:02}", {"again": "да" if n < 4 else "нет", "pass": "80%"}) for n in range(6)
    ]
    programme = school(leave=answers)
    again, passed = item(programme, "again").everyone, item(programme, "pass").everyone
    assert (again.figure.numerator, again.figure.denominator, again.mean) == (4, 6, None)
    assert (passed.mean, passed.figure.value, passed.figure.unit) == (80, 0.8, "%")


def test_options_are_counted_and_rare_ones_pooled() -> None:
    chosen = ["time, trust"] * 4 + ["Время"] * 3 + ["luck"]
    told = item(school(leave=people(chosen, "helped")), "helped").everyone
    assert [(option.label, option.n) for option in told.options] == [
        ("время", 7),
        ("остальные ответы", 5),
    ]


def test_open_and_sensitive_questions_are_not_summed_up() -> None:
    programme = school(leave=people([5] * 6))
    summary = wave_summary(programme, wave(programme, "exit"))
    assert summary is not None
    assert (summary.item("said"), summary.item("fear")) == (None, None)


def test_the_few_who_answered_once_are_left_out_of_both_pages() -> None:
    """The mean of all seven beside the mean of the six who answered twice would tell the one."""
    programme = school(people([5] * 7), people([5] * 6))
    told = item(programme, "plan", "entry")
    assert (told.everyone.n, told.left_out) == (6, 1)


def test_many_who_answered_once_are_counted_in_the_whole() -> None:
    programme = school(people([5] * 12), people([6] * 6))
    told = item(programme, "plan", "entry")
    form = told.of(TT)
    assert form is not None
    assert (told.everyone.n, form.n, told.left_out) == (12, 6, 0)


def test_everyone_is_counted_while_nobody_can_be_compared() -> None:
    assert item(school(people([5] * 7)), "plan", "entry").everyone.n == 7
    assert item(school(people([5] * 7), people([5] * 4)), "plan", "entry").everyone.n == 7


def test_a_question_asked_once_counts_all_who_answered_it() -> None:
    answers = [One(f"t{n:02}", {"plan": 5, "result": 8}) for n in range(7)]
    programme = school(people([5] * 6), answers)
    assert item(programme, "plan").everyone.n == 6
    assert item(programme, "result").everyone.n == 7


def test_a_wave_that_has_not_opened_has_no_summary() -> None:
    programme = school(leave=people([5] * 6), as_of=date(2027, 1, 1))
    assert wave_summary(programme, wave(programme, "exit")) is None


def test_an_answer_outside_the_scale_is_not_counted() -> None:
    assert item(school(leave=people([5] * 6 + [11])), "plan").everyone.n == 6


def test_the_threshold_may_be_raised() -> None:
    programme = school(leave=people([5] * 9))
    summary = wave_summary(programme, wave(programme, "exit"), k=10)
    assert summary is not None
    assert plain(summary.items[0].everyone.hidden) == "группа мала: 9 ответов, показываем от 10"


def test_a_year_ago_is_told_of_the_same_question_only() -> None:
    earlier = files_of(people([4] * 6), "exit", "2025-26")
    reworded = INSTRUMENT.replace("version: 1", "version: 2").replace("Был ли ясен", "Ясен ли был")
    files = {path: text.replace("mentee-v1", "mentee-v0") for path, text in earlier.items()} | {
        "records/instruments/mentee-v0.yml": reworded.replace("version: 2", "version: 9")
    }
    programme = school(leave=people([5] * 6), changed=files)
    before = wave_before(programme, wave(programme, "exit"))
    assert before is not None
    assert before.id == "2025-26-exit"
    summary, now = wave_summary(programme, before), item(programme, "plan")
    assert same_item(summary, now) is None
    worry = item(programme, "worry")
    assert same_item(summary, worry) is not None
    assert now.everyone.cut == EVERYONE
