"""The page of influence: sentences as strong as the answers, silence where there is nothing."""

from collections.abc import Mapping
from datetime import date

from generator.page import Page
from generator.programme import Programme
from generator.staff.monitoring.influence import pages
from tests.unit.monitoring.influence.measured_school import (
    Answers,
    files,
    measured_programme,
    respondents,
)
from tests.unit.staff.small import by_url, desk, html, part, plain

URL = "seasons/2026-27/influence.html"
RISE = [(5, 7), (5, 6), (6, 8), (4, 7)] * 5
DYNAMICS = (
    "динамик",
    "вырос",
    "снизил",
    "перемен",
    "измен",
    "улучш",
    "ухудш",
    "стало",
    "лучше",
    "хуже",
    "выше",
    "ниже",
    "рост",
)


def page_of(programme: Programme, url: str = URL) -> Page:
    return by_url(pages(desk(programme, coded=False)))[url]


def two_parameters() -> tuple[dict[str, Answers], dict[str, Answers]]:
    entry, at_exit = respondents(RISE)
    worry, worried = respondents([(3.5, 4.5)] * 20, key="ANXIETY")
    return _joined(entry, worry), _joined(at_exit, worried)


def _joined(one: Mapping[str, Answers], other: Mapping[str, Answers]) -> dict[str, Answers]:
    return {token: {**one[token], **other[token]} for token in one}


def test_the_page_opens_with_what_is_steady() -> None:
    page = page_of(measured_programme(files(*respondents(RISE))))
    assert (
        "<b>Вовлечённость:</b> среднее выросло с 5,0 до 7,0; перемена устойчива: "
        "у всех 20 стало выше." in plain(part(page, "summary"))
    )


def test_a_chart_stands_with_the_numbers_as_a_table() -> None:
    sheet = plain(part(page_of(measured_programme(files(*respondents(RISE)))), "pupil-v1"))
    assert '<svg width="100%" height="32" role="img" aria-label="5,0 → 7,0">' in sheet
    assert "<b>+2,0</b> <span>лучше</span>" in sheet
    assert "Параметры на входе и на выходе числами" in sheet
    assert '<a href="site:waves/2026-27-pupil-entry.html">Обучающиеся, entry</a>' in sheet


def test_a_methodologist_finds_the_test_and_how_it_is_computed() -> None:
    sheet = plain(part(page_of(measured_programme(files(*respondents(RISE)))), "pupil-v1"))
    hidden = sheet.partition("<summary>Для методиста: критерий, поправка, сила</summary>")[2]
    assert "20 из 20" in hidden
    assert "< 0,001" in hidden.replace("&lt;", "<")
    assert "1,00 [1,00; 1,00]" in hidden
    assert "Поправка Холма" in hidden


def test_who_was_lost_is_said_and_that_lateness_was_not_checked() -> None:
    values = [*RISE, (3, None), (None, 4), (None, 5)]
    sheet = plain(part(page_of(measured_programme(files(*respondents(values)))), "pupil-v1"))
    assert "Сопоставлены ответы 20 человек." in sheet
    assert (
        "Не с чем сопоставить 3 листа: есть только на входе — 1, есть только на выходе — 2."
        in sheet
    )
    assert "нет файла tokens.csv" in sheet


def test_of_a_sensitive_parameter_no_count_and_no_test_is_shown() -> None:
    page = page_of(measured_programme(files(*two_parameters())))
    sheet = plain(part(page, "pupil-v1"))
    assert "почти у всех" in sheet
    assert "не приводим" in sheet
    row = sheet.partition("Параметры на входе и на выходе числами")[2]
    anxiety = row.partition("Тревожность")[2].partition("</tr>")[0]
    assert 'data-label="хуже">почти у всех<' in anxiety
    assert 'data-label="так же">—<' in anxiety


def test_a_small_group_is_hatched_and_tells_only_how_many_there_are() -> None:
    page = page_of(measured_programme(files(*respondents([(3, 9)] * 4))))
    text = plain(html(page))
    assert "группа мала: 4 ответа, показываем от 5" in text
    assert "3,0" not in text
    assert "9,0" not in text
    assert "Данных недостаточно для вывода.</b> Вовлечённость." in text


def test_models_and_seasons_stand_beside_each_other() -> None:
    forms = {f"t{place:02}": "teacher-teacher/novice" for place in range(10)}
    forms |= {f"t{place:02}": "teacher-teacher/other" for place in range(10, 20)}
    programme = measured_programme(
        files(*respondents([(4, 5)] * 20), season="2025-26"),
        files(*respondents(RISE), forms=forms),
    )
    page = page_of(programme)
    models = plain(part(page, "models"))
    assert "Опытный педагог – молодой специалист" in models
    assert "<b>5 → 7</b><small>+2, n = 10</small>" in models
    assert "не состязаются" in models
    seasons = plain(part(page, "seasons"))
    assert "<b>4,0 → 5,0</b><small>+1,0, n = 20</small>" in seasons
    assert "+1,0 → +2,0" in seasons


def test_what_may_not_be_said_stands_on_the_page() -> None:
    limits = plain(part(page_of(measured_programme(files(*respondents(RISE)))), "limits"))
    assert "Что причина перемены — программа" in limits


def test_a_worsening_proposes_what_to_correct_and_leads_to_the_swot() -> None:
    fall = [(after, before) for before, after in RISE]
    page = page_of(measured_programme(files(*respondents(fall))))
    follows = plain(part(page, "follows"))
    assert "<code>draft: parameters-worse</code>" in follows
    assert "Предложение: обсудить с психологом и наставниками, что за этим стоит." in follows
    assert '<a href="site:seasons/2026-27/swot.html">SWOT</a>' in follows


CALENDAR = """\
title: 2026/27
from: 2026-09-01
to: 2027-05-31
forms: [teacher-teacher, pupil-pupil]
calendar:
  - {kind: exit, title: Анкеты на выходе, due: 2027-05-21}
"""


def test_a_season_without_its_exit_says_who_waits_and_not_one_word_of_dynamics() -> None:
    entry, _ = respondents(RISE)
    records = files(entry, {})
    del records["records/waves/2026-27-pupil-exit.yml"]
    records["records/seasons/2026-27.yml"] = CALENDAR
    page = page_of(measured_programme(records, as_of=date(2027, 1, 27)))
    text = plain(" ".join(str(each.html) for each in page.parts))
    assert "Второе измерение по календарю сезона — до 21 мая 2027 г." in text
    assert "г.." not in text
    assert "20 ответов" in text
    for word in DYNAMICS:
        assert word not in text.lower(), word


def test_while_the_exit_is_open_nothing_is_compared() -> None:
    page = page_of(measured_programme(files(*respondents(RISE)), as_of=date(2027, 5, 25)))
    text = plain(html(page))
    assert "Лист на выходе собирают до 30 мая 2027 г.; пока волна открыта" in text
    assert "7,0" not in text


def test_a_season_without_any_measurement_says_what_to_hand_out() -> None:
    page = page_of(measured_programme(files(*respondents(RISE))), "seasons/2025-26/influence.html")
    text = plain(html(page))
    assert "Входных измерений в этом сезоне нет" in text
    assert "<code>nastavnik new wave</code>" in text


def test_no_token_and_no_cause_is_on_the_page() -> None:
    text = html(page_of(measured_programme(files(*two_parameters())))).lower()
    for word in ("t00", "t19", "благодаря", "повлиял"):
        assert word not in text
