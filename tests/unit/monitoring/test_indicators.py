from datetime import date

import pytest

from generator.figures import Figure
from generator.monitoring.indicators import Indicator, Reach, indicators, judged
from generator.monitoring.indicators.standing import age_on, experience_in
from generator.monitoring.saying import full_said, value_said
from generator.programme import Programme
from generator.records.indicator import IndicatorKey
from generator.records.participant import Participant
from tests.unit.staff.small import SEASONS, empty_programme, plain, small_programme

SCHOOL = SEASONS["records/school.yml"]
COUNTED = (
    SCHOOL
    + """\
roles:
  - {role: mentor, title: ведущий}
denominators:
  - {year: 2026, pupils: 200, children_10_19: 120, children_15_19: 30, young_teachers: 4,
     beginners: 0, partners: 3}
targets:
  - {year: 2026, indicator: share_mentees_10_19, value: 5, source: приказ}
  - {year: 2026, indicator: share_mentors_15_19, value: "3,3", source: приказ}
  - {year: 2025, indicator: share_pupils, value: 50, source: приказ прошлого года}
  - {year: 2026, indicator: olympiads, value: 3, source: приказ}
  - {year: 2026, indicator: completion, value: 80, source: приказ}
"""
)
SHEET = """\
title: Лист организации
version: 1
family: sheet
kind: influence
audience: organisation
source: своя
blocks:
  - title: Числа
    items:
      - {key: done, measures: completion, text: Какая доля освоила программу?, type: share}
      - {key: next, measures: future-mentors, text: Сколько станут наставниками?, type: count}
"""
WAVE = """\
title: Лист организации
season: 2026-27
instrument: sheet-v1
wave: {wave}
opens_on: 2027-01-10
closes_on: 2027-01-20
channel: other
"""
FILLED = """\
role: curator
answered_on: 2027-01-15
answers: {done: "76 %", next: "4"}
"""


def found(programme: Programme) -> dict[IndicatorKey, Indicator]:
    return {each.key: each for each in indicators(programme, programme.seasons[-1])}


def counted(school: str = COUNTED, **files: str) -> dict[IndicatorKey, Indicator]:
    return found(small_programme({"records/school.yml": school, **files}))


def test_every_indicator_stands_in_the_list_with_its_formula() -> None:
    shown = found(empty_programme())
    assert list(shown) == list(IndicatorKey)
    assert sum(each.official for each in shown.values()) == 6
    assert all(each.figure.definition and each.figure.source for each in shown.values())


def test_children_are_counted_by_the_month_of_their_coming_of_age() -> None:
    child = counted()[IndicatorKey.MENTEES_10_19]
    assert (child.figure.numerator, child.figure.denominator) == (2, 120)
    assert plain(child.figure.period) == "2026/27, на 15 февраля 2027 г."
    assert [source.kind for source in child.figure.sources] == ["pair", "participant", "school"]


@pytest.mark.parametrize(
    ("adult_from", "day", "age"),
    [
        (date(2028, 3, 1), date(2027, 2, 15), 16),
        (date(2028, 3, 1), date(2027, 3, 1), 17),
        (date(2027, 2, 1), date(2027, 2, 28), 18),
        (date(2023, 1, 1), date(2027, 2, 15), 22),
    ],
)
def test_an_age_is_known_to_the_month(adult_from: date, day: date, age: int) -> None:
    person = Participant.model_validate(
        {"id": "p-one1", "kind": "pupil", "adult_from": adult_from, "joined_on": "2026-09-01"}
    )
    assert age_on(person, day) == age


def test_experience_is_counted_in_school_years() -> None:
    programme = small_programme()
    novice = programme.get(Participant, "p-novi")
    pupil = programme.get(Participant, "p-anya")
    assert novice
    assert pupil
    assert [experience_in(novice, season) for season in programme.seasons] == [0, 1]
    assert experience_in(pupil, programme.seasons[0]) is None


def test_a_missing_denominator_leaves_the_number_of_people() -> None:
    figure = counted(SCHOOL)[IndicatorKey.MENTEES_10_19].figure
    assert figure.value is None
    assert figure.hidden == "в школе не записано, сколько всего детей 10–19 лет; в парах — 2"


def test_a_denominator_under_its_numerator_is_not_a_share() -> None:
    figure = counted(COUNTED.replace("children_10_19: 120", "children_10_19: 1"))[
        IndicatorKey.MENTEES_10_19
    ].figure
    assert figure.value is None
    assert figure.hidden == "посчитано 2, а в знаменателе записано 1"


def test_beginners_are_titled_in_the_school_s_own_word() -> None:
    figure = counted()[IndicatorKey.BEGINNERS].figure
    assert figure.title == "Начинающие педагоги, у которых есть ведущий"
    assert figure.hidden == "пока не из чего считать"


def test_a_pair_that_has_not_begun_counts_nobody() -> None:
    figures = found(small_programme({"records/school.yml": COUNTED}, as_of=date(2026, 9, 20)))
    assert figures[IndicatorKey.MENTEES_10_19].figure.numerator == 0


def test_a_target_is_of_its_own_year_and_what_lacks_is_said_in_people() -> None:
    shown = counted()
    verdicts = {key: (each.reach, plain(each.verdict)) for key, each in shown.items()}
    assert verdicts[IndicatorKey.MENTEES_10_19] == (Reach.SHORT, "не хватает 4 человек")
    assert verdicts[IndicatorKey.MENTORS_15_19] == (Reach.REACHED, "цель достигнута")
    assert verdicts[IndicatorKey.OLYMPIADS] == (Reach.SHORT, "не хватает 2 участий")
    assert verdicts[IndicatorKey.COMPLETION] == (Reach.UNKNOWN, "данных мало")
    assert verdicts[IndicatorKey.PUPILS] == (Reach.UNSET, "цель не задана")


def test_contests_say_their_kinds_and_levels() -> None:
    assert counted()[IndicatorKey.OLYMPIADS].parts == (("конкурс, муниципальный", 1),)


def test_a_sheet_of_the_organisation_tells_of_its_season_but_not_at_entry() -> None:
    def filled(wave: str) -> dict[IndicatorKey, Indicator]:
        return counted(
            **{
                "records/instruments/sheet-v1.yml": SHEET,
                "records/waves/2026-27-sheet.yml": WAVE.format(wave=wave),
                "records/responses/2026-27-sheet/tk4m7.yml": FILLED,
            }
        )

    shown = filled("exit")
    completion = shown[IndicatorKey.COMPLETION]
    assert completion.figure.value == pytest.approx(0.76)
    assert plain(completion.verdict) == "не хватает 4 процентных пунктов"
    assert completion.figure.sources[0].ids == ("2026-27-sheet",)
    assert shown[IndicatorKey.FUTURE_MENTORS_COUNT].figure.value == 4
    told_at_entry = filled("entry")[IndicatorKey.COMPLETION].figure
    assert told_at_entry.hidden == "лист организации не заполнен"


@pytest.mark.parametrize(
    ("part", "whole", "wanted", "words"),
    [
        (7, 10, 70, "цель достигнута"),
        (69, 100, 70, "не хватает 1 человека"),
        (2, 3, 100, "не хватает 1 человека"),
        (0, 50, 85, "не хватает 43 человек"),
    ],
)
def test_missing_people_are_whole(part: int, whole: int, wanted: float, words: str) -> None:
    figure = Figure("x", "x", part / whole, "%", numerator=part, denominator=whole)
    assert plain(judged(figure, IndicatorKey.MENTEES_10_19, wanted)[1]) == words


def test_small_shares_keep_a_decimal_and_shares_of_few_their_counts() -> None:
    def said(part: int, whole: int) -> str:
        return plain(full_said(Figure("x", "x", part / whole, "%", part, whole), 5))

    assert said(25, 462) == "5,4 % (25 из 462)"
    assert said(5, 100) == "5 % (5 из 100)"
    assert said(0, 40) == "0 % (0 из 40)"
    assert said(3, 4) == "3 из 4"
    assert plain(value_said(Figure("x", "x", 90, "ч"), 5)) == "1,5 ч"
    assert value_said(Figure("x", "x", hidden="нет"), 5) == ""
