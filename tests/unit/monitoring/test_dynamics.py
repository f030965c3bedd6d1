from datetime import date

from generator.monitoring.dynamics import Before, Step, before, deeds, months, opinions
from generator.programme import Programme
from tests.unit.monitoring.answers.asked_school import people, school
from tests.unit.staff.small import empty_programme, small_programme

RUNNING = date(2027, 2, 15)


def steps(programme: Programme) -> dict[str, Step]:
    season = programme.seasons[-1]
    return {step.now.key: step for step in deeds(programme, season, before(programme, season))}


def test_a_running_season_is_set_beside_the_same_day() -> None:
    programme = small_programme(as_of=RUNNING)
    earlier = before(programme, programme.seasons[-1])
    assert earlier is not None
    assert (earlier.day, earlier.same_day) == (date(2026, 2, 15), True)
    assert earlier.programme.as_of == date(2026, 2, 15)


def test_a_season_that_is_over_is_set_beside_a_whole_one() -> None:
    programme = small_programme(as_of=date(2027, 7, 1))
    earlier = before(programme, programme.seasons[-1])
    assert earlier == Before(programme, programme.seasons[0], date(2026, 5, 31), same_day=False)


def test_the_first_season_has_nothing_beside_it() -> None:
    programme = small_programme()
    season = programme.seasons[0]
    assert before(programme, season) is None
    assert all(step.then is None for step in deeds(programme, season, None))


def test_what_had_not_come_by_that_day_is_not_counted_then() -> None:
    late = """\
---
date: 2026-04-10
kind: regular
topic: Весенняя встреча
minutes: 60
---
"""
    files = {"records/meetings/pr-old1/m-2026-04-10.md": late}
    running = steps(small_programme(files, as_of=RUNNING))["meetings"]
    assert (running.now.value, running.then and running.then.value) == (2, 1)
    assert running.difference == 1
    over = steps(small_programme(files, as_of=date(2027, 7, 1)))["meetings"]
    assert (over.now.value, over.then and over.then.value, over.difference) == (2, 2, 0)


def test_people_are_those_of_pairs_that_had_begun() -> None:
    found = steps(small_programme(as_of=RUNNING))["people"]
    assert (found.now.value, found.then and found.then.value) == (5, 2)


def test_a_figure_that_is_not_told_has_no_difference() -> None:
    found = steps(small_programme())["share_mentees_10_19"]
    assert found.now.hidden
    assert found.difference is None


# ── months ───────────────────────────────────────────────────────────────


def test_months_count_pairs_at_work_meetings_and_terms() -> None:
    programme = small_programme(as_of=RUNNING)
    shown = {month.month.isoformat(): month for month in months(programme, programme.seasons[-1])}
    assert list(shown) == [f"{day}-01" for day in _YEAR]
    assert [month.pairs for month in shown.values()] == [0, 2, 2, 2, 2, 2]
    assert [month.meetings for month in shown.values()] == [0, 1, 1, 0, 0, 0]
    assert (shown["2026-12-01"].kept, shown["2026-12-01"].due) == (1, 1)
    assert (shown["2027-01-01"].kept, shown["2027-01-01"].due) == (0, 1)


_YEAR = ("2026-09", "2026-10", "2026-11", "2026-12", "2027-01", "2027-02")


def test_a_pair_that_has_ended_is_at_work_in_its_last_month_only() -> None:
    programme = small_programme(as_of=date(2026, 7, 1))
    assert [month.pairs for month in months(programme, programme.seasons[0])][-2:] == [1, 1]
    ended = small_programme({"records/pairs/pr-old1.yml": _ENDED_IN_MARCH}, as_of=date(2026, 7, 1))
    assert [month.pairs for month in months(ended, ended.seasons[0])][-3:] == [1, 0, 0]


_ENDED_IN_MARCH = """\
season: 2025-26
form: teacher-teacher
model: novice
mentors: [p-veda]
mentees: [p-novi]
started_on: 2025-10-01
ended_on: 2026-03-12
end_reason: goals_met
"""


# ── answers ──────────────────────────────────────────────────────────────


def asked(programme: Programme) -> dict[str, Step]:
    season = programme.seasons[-1]
    return {step.now.key: step for step in opinions(programme, season, before(programme, season))}


def test_answers_of_a_season_without_an_exit_wait() -> None:
    found = asked(empty_programme())["satisf_mentees"]
    assert found.difference is None
    assert found.now.hidden == "выходной анкеты с этим вопросом ещё не было"


def test_answers_to_different_versions_are_not_compared() -> None:
    values = [9, 9, 8, 8, 7, 3]
    same = school([], people(values, "result"))
    wave = "records/waves/2025-26-old.yml"
    files = _last_year("mentee-v1", [8, 8, 8, 2, 2, 2])
    shown = asked(school([], people(values, "result"), files))["satisf_mentees"]
    assert shown.difference is not None
    assert round(shown.difference, 3) == round(5 / 6 - 3 / 6, 3)
    other = files | {wave: files[wave].replace("mentee-v1", "mentee-v2"), **_VERSION}
    unlike = asked(school([], people(values, "result"), other))["satisf_mentees"]
    assert unlike.reason == "спрашивали разными версиями анкеты"
    assert unlike.difference is None
    assert asked(same)["satisf_mentees"].difference is None


def _last_year(instrument: str, values: list[int]) -> dict[str, str]:
    wave = f"""\
title: Наставляемые, выход
season: 2025-26
instrument: {instrument}
wave: exit
opens_on: 2026-05-10
closes_on: 2026-05-25
channel: paper
"""
    answers = {
        f"records/responses/2025-26-old/o{place:02}.yml": "role: mentee\nform: teacher-teacher\n"
        f'answered_on: 2026-05-12\nanswers: {{result: "{value}"}}\n'
        for place, value in enumerate(values)
    }
    return {"records/waves/2025-26-old.yml": wave, **answers}


_VERSION = {
    "records/instruments/mentee-v2.yml": """\
title: Анкета наставляемого
version: 2
family: mentee
kind: process
audience: mentee
source: своя
blocks:
  - title: О программе
    items:
      - {key: result, measures: result-satisfaction, text: Довольны ли итогом?, type: scale,
         scale: {min: 1, max: 10}, waves: [exit], required: нет}
"""
}
