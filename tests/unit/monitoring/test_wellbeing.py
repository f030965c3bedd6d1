from collections.abc import Sequence
from datetime import date

from generator.monitoring.wellbeing import Line, wellbeing
from generator.programme import Programme
from tests.unit.monitoring.answers.asked_school import people, school
from tests.unit.monitoring.influence.measured_school import (
    files,
    measured_programme,
    respondents,
)
from tests.unit.staff.small import SEASONS, plain

SCHOOL = SEASONS["records/school.yml"]
OF_INFLUENCE = {
    "records/school.yml": f"""\
{SCHOOL}wellbeing:
  - {{measures: engagement, title: Интерес, side: social}}
  - {{measures: anxiety, title: Волнение, side: social}}
  - {{measures: nothing, title: Никто не спрашивал, side: professional}}
"""
}
OF_COURSE = {
    "records/school.yml": f"""\
{SCHOOL}wellbeing:
  - {{measures: result-satisfaction, title: Довольство, side: social}}
  - {{measures: fear, title: Страх, side: social}}
  - {{measures: plan, title: Ясность, side: professional}}
"""
}


def lines(programme: Programme) -> dict[str, Line]:
    return {line.measure.title: line for line in wellbeing(programme, programme.seasons[-1])}


def measured(
    before: Sequence[float | None],
    after: Sequence[float | None],
    key: str = "e1",
    as_of: date = date(2027, 6, 15),
) -> dict[str, Line]:
    entry, leave = respondents(zip(before, after, strict=True), key)
    return lines(measured_programme(files(entry, leave), OF_INFLUENCE, as_of=as_of))


BEFORE_EXIT = date(2027, 2, 15)


def test_a_measurement_tells_those_who_answered_twice() -> None:
    line = measured([4.0] * 20 + [9.0] * 3, [6.0] * 20 + [None] * 3)["Интерес"]
    assert [(r.wave.wave, r.n, r.mean) for r in line.readings] == [
        ("entry", 20, 4.0),
        ("exit", 20, 6.0),
    ]
    assert line.change is not None
    assert line.figure.value == 6.0
    assert [source.ids for source in line.figure.sources] == [
        ("2026-27-pupil-entry",),
        ("2026-27-pupil-exit",),
    ]


def test_an_entry_that_waits_is_told_to_half_a_point() -> None:
    line = measured([4.0, 4.0, 4.0, 5.0, 5.0, 9.0], [None] * 6, as_of=BEFORE_EXIT)["Интерес"]
    (reading,) = line.readings
    assert (reading.n, reading.mean, reading.coarse) == (6, 5.0, True)
    assert line.change is None


def test_an_entry_that_all_answered_alike_stays_away_from_the_end_of_the_scale() -> None:
    low = measured([1.0] * 6, [None] * 6, as_of=BEFORE_EXIT)["Интерес"]
    high = measured([9.9] * 6, [None] * 6, "ANXIETY", BEFORE_EXIT)["Волнение"]
    assert (low.readings[0].mean, high.readings[0].mean) == (1.5, 9.5)


def test_a_few_answers_are_not_told() -> None:
    (reading,) = measured([4.0] * 4, [None] * 4, as_of=BEFORE_EXIT)["Интерес"].readings
    assert reading.mean is None
    assert plain(reading.hidden) == "группа мала: 4 ответа, показываем от 5"


def test_a_wave_that_is_still_open_tells_nothing() -> None:
    assert measured([4.0] * 8, [None] * 8, as_of=date(2026, 9, 25)) == {}


def test_what_no_questionnaire_asks_has_no_line() -> None:
    assert "Никто не спрашивал" not in measured([4.0] * 8, [None] * 8)


def test_questions_about_the_course_are_told_at_the_exit_only() -> None:
    entry = people([3] * 8, "plan")
    leave = [*people([9] * 8, "plan"), *people([8] * 6, "result", first=20)]
    shown = lines(school(entry, leave, OF_COURSE))
    assert [(r.wave.wave, r.n, r.mean) for r in shown["Ясность"].readings] == [("exit", 8, 9.0)]
    assert [(r.n, r.mean) for r in shown["Довольство"].readings] == [(6, 8.0)]


def test_sensitive_questions_of_such_questionnaires_are_not_read() -> None:
    shown = lines(school([], people([8] * 9, "result"), OF_COURSE))
    assert "Страх" not in shown


def test_without_a_named_set_there_is_nothing() -> None:
    programme = school([], people([8] * 9, "result"))
    assert wellbeing(programme, programme.seasons[-1]) == ()
