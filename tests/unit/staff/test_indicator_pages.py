"""The pages of indicators, of what was expected, of dynamics and of well-being."""

import re
from datetime import date

from generator.page import Page
from generator.programme import Programme
from generator.staff.monitoring import dynamics, expected, indicators, wellbeing
from tests.unit.monitoring.influence.measured_school import (
    files,
    measured_programme,
    respondents,
)
from tests.unit.staff.small import (
    SEASONS,
    by_url,
    desk,
    empty_programme,
    html,
    part,
    plain,
    small_programme,
)

SCHOOL = (
    SEASONS["records/school.yml"]
    + """\
repository: https://git.example.ru/dt/parus
denominators:
  - {year: 2026, children_10_19: 40, children_15_19: 1}
targets:
  - {year: 2026, indicator: share_mentees_10_19, value: 10, source: приказ о внедрении}
  - {year: 2026, indicator: share_mentors_15_19, value: 100, source: приказ о внедрении}
wellbeing:
  - {measures: engagement, title: Интерес, side: social}
"""
)
SEASON = (
    SEASONS["records/seasons/2026-27.yml"]
    + """\
expected:
  - {key: many, text: Дети входят в программу, seen_by: indicator, measure: share_mentees_10_19,
     at_least: 5}
  - {key: works, text: Работу видно, seen_by: count, counts: [projects, contests], at_least: 4,
     target: четыре за сезон}
  - {key: mood, text: Всем хорошо, seen_by: none, reason: Слушаем на встречах}
"""
)
NOW = "seasons/2026-27/{}.html"


def counted(as_of: date = date(2027, 2, 15)) -> Programme:
    changed = {"records/school.yml": SCHOOL, "records/seasons/2026-27.yml": SEASON}
    return small_programme(changed, as_of=as_of)


def text(markup: str) -> str:
    """What is read, tags and runs of spaces left out."""
    return " ".join(plain(re.sub(r"<[^>]+>", " ", markup)).split())


def indicator_page(programme: Programme) -> Page:
    return by_url(indicators.pages(desk(programme)))[NOW.format("indicators")]


# ── indicators ───────────────────────────────────────────────────────────


def test_the_main_thing_is_said_in_two_sentences() -> None:
    said = text(part(indicator_page(counted()), "summary"))
    assert "Пока цель достигнута у 1 из 2 официальных показателей." in said
    assert "Дети 10–19 лет — наставляемые: не хватает 2 человек." in said
    assert "остальных" not in said


def test_a_season_that_is_over_says_it_plainly() -> None:
    page = indicator_page(counted(date(2027, 8, 1)))
    assert "Цель достигнута у 1 из 2" in text(part(page, "summary"))
    assert "итог ещё изменится" not in text(part(page, "official"))


def test_a_share_of_few_is_told_by_its_parts_and_leads_to_its_records() -> None:
    official = part(indicator_page(counted()), "official")
    assert "1 из 1" in text(official)
    assert 'href="site:seasons/2026-27/indicators.html"' in official
    assert 'href="site:people.html"' in official


def test_what_cannot_be_said_gives_its_reason() -> None:
    own = text(part(indicator_page(counted()), "own"))
    assert "лист организации не заполнен" in own
    assert "конкурс, муниципальный — 1" in own


def test_denominators_and_targets_say_where_they_are_mended() -> None:
    shown = part(indicator_page(counted()), "denominators")
    assert "Детей 10–19 лет Всего обучающихся этого возраста. 40" in text(shown)
    assert "приказ о внедрении 10 %" in text(shown)
    found = re.findall(r"records/school.yml#L(\d+)", shown)
    places = [SCHOOL.splitlines()[int(line) - 2] for line in found]
    assert places == ["denominators:", "targets:"]


def test_a_school_without_denominators_is_told_what_to_write() -> None:
    shown = text(part(indicator_page(small_programme()), "denominators"))
    assert "Знаменатели и цели ещё не записаны" in shown
    assert "denominators" in shown


def test_a_year_without_numbers_is_named() -> None:
    pages = by_url(indicators.pages(desk(counted())))
    shown = text(part(pages["seasons/2025-26/indicators.html"], "denominators"))
    assert "За 2025 год знаменателей и целей нет" in shown


# ── expected ─────────────────────────────────────────────────────────────


def test_what_came_stands_beside_what_was_expected() -> None:
    page = by_url(expected.pages(desk(counted())))[NOW.format("expected")]
    said = text(part(page, "received"))
    assert "Из 3 ожиданий достигнуто 1, рано судить о 1, не измеряется 1." in said
    assert "Дети входят в программу цель: не меньше 5 %" in said
    assert "Дети 10–19 лет — наставляемые: 5 % (2 из 40)." in said
    assert "цель: четыре за сезон" in said
    assert "Всего 1: проекты — 0, конкурсы — 1." in said
    assert "Проекты: n = 0" in said


def test_a_season_without_expectations_is_told_where_to_write_them() -> None:
    page = by_url(expected.pages(desk(small_programme())))[NOW.format("expected")]
    assert "records/seasons/2026-27.yml" in text(html(page))


# ── dynamics ─────────────────────────────────────────────────────────────


def test_a_running_season_says_with_which_day_it_is_compared() -> None:
    page = by_url(dynamics.pages(desk(counted())))[NOW.format("dynamics")]
    head = text(str(page.head))
    assert "рядом с сезоном 2025/26, каким он был на 15 февраля 2026 г." in head
    said = text(part(page, "seasons"))
    assert "Встречи 2 1 " in said
    assert "больше на 1" in said
    assert "Больше не значит лучше" in said
    assert "Сравнить пока нечего" in text(part(page, "opinions"))


def test_the_table_of_months_holds_what_the_charts_show() -> None:
    page = by_url(dynamics.pages(desk(counted())))[NOW.format("dynamics")]
    assert "ноябрь 2026 г. 2 1 1,2 ч —" in text(part(page, "months"))
    assert "<script" not in html(page)


def test_the_first_season_stands_alone() -> None:
    page = by_url(dynamics.pages(desk(counted())))["seasons/2025-26/dynamics.html"]
    assert [shown.id for shown in page.parts] == ["months"]


def test_a_season_without_pairs_says_where_to_begin() -> None:
    for module in (dynamics, indicators):
        page = by_url(module.pages(desk(empty_programme())))[NOW.format(module.KEY)]
        assert "nastavnik new pair" in html(page)


# ── well-being ───────────────────────────────────────────────────────────


def wellbeing_page(before: list[float | None], after: list[float | None]) -> Page:
    entry, leave = respondents(zip(before, after, strict=True))
    programme = measured_programme(files(entry, leave), {"records/school.yml": SCHOOL})
    return by_url(wellbeing.pages(desk(programme)))[NOW.format("wellbeing")]


def test_a_line_of_well_being_has_its_words_from_the_same_people() -> None:
    page = wellbeing_page([4.0] * 20, [6.0] * 20)
    assert "Стало лучше: Интерес." in text(part(page, "summary"))
    social = part(page, "social")
    assert 'aria-label="Интерес: вход 2026/27 — 4,0, выход 2026/27 — 6,0"' in social
    assert "2026/27, вход 20 4,0" in text(social)


def test_a_small_group_shows_no_mean() -> None:
    social = part(wellbeing_page([4.5] * 3, [6.5] * 3), "social")
    assert "группа мала: 3 ответа, показываем от 5" in text(social)
    assert "4,5" not in social
    assert "6,5" not in social


def test_an_unnamed_set_is_asked_for() -> None:
    page = by_url(wellbeing.pages(desk(small_programme())))[NOW.format("wellbeing")]
    assert "поле wellbeing" in text(html(page))
