from datetime import date

from generator.monitoring import wave_rates, waves_in
from tests.unit.staff.small import FILES, built

INSTRUMENT = """\
title: Анкета наставника
version: 1
family: mentor
kind: process
audience: mentor
blocks:
  - title: О встречах
    items: [{key: comfort, measures: comfort, text: Комфортно?, type: yesno}]
source: своя
"""
WAVE = """\
title: Наставники на входе
season: 2026-27
instrument: mentor-v9
wave: entry
opens_on: 2026-10-01
closes_on: 2026-10-20
channel: paper
invited:
  - {form: teacher-teacher, count: 2}
  - {form: teacher-teacher, count: 1}
  - {form: pupil-pupil, count: 4}
"""
ANSWER = "role: mentor\nform: {form}\nanswered_on: {day}\nanswers: {{comfort: да}}\n"
ASKED = {
    "records/instruments/mentor-v9.yml": INSTRUMENT,
    "records/waves/entry-test.yml": WAVE,
    "records/responses/entry-test/tk1111.yml": ANSWER.format(
        form="teacher-teacher", day="2026-10-05"
    ),
    "records/responses/entry-test/tk2222.yml": ANSWER.format(form="pupil-pupil", day="2026-10-18"),
}


def test_answers_are_counted_by_form_and_by_the_day() -> None:
    programme = built(FILES | ASKED)
    (rate,) = [r for r in wave_rates(programme, programme.seasons[-1]) if r.wave.id == "entry-test"]
    assert (rate.figure.numerator, rate.figure.denominator) == (2, 7)
    assert [(form.id, came, asked) for form, came, asked in rate.by_form] == [
        ("teacher-teacher", 1, 3),
        ("pupil-pupil", 1, 4),
    ]
    assert (
        rate.figure.period
        == "1–20\N{NO-BREAK SPACE}октября\N{NO-BREAK SPACE}2026\N{NO-BREAK SPACE}г."
    )
    earlier = built(FILES | ASKED, date(2026, 10, 10))
    (rate,) = [r for r in wave_rates(earlier, earlier.seasons[-1]) if r.wave.id == "entry-test"]
    assert rate.figure.numerator == 1


def test_a_wave_is_not_there_before_it_opens() -> None:
    programme = built(FILES | ASKED, date(2026, 9, 30))
    assert "entry-test" not in {wave.id for wave in waves_in(programme, programme.seasons[-1])}
