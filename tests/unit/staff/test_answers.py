"""The pages of answers and of expectations: what they say, and what they never show."""

import re

from generator.programme import Programme
from generator.staff import waves
from generator.staff.monitoring import answers, expectations
from tests.unit.monitoring.answers.asked_school import INSTRUMENT, One, people, school
from tests.unit.staff.small import by_url, desk, html, part, plain, small_programme

EXIT = "waves/2026-27-exit.html"


def answers_part(programme: Programme, url: str = EXIT) -> str:
    return words(part(by_url(waves.pages(desk(programme)))[url], "answers"))


def answers_page(programme: Programme) -> str:
    page = by_url(answers.pages(desk(programme)))["seasons/2026-27/answers.html"]
    return words(html(page))


def expectations_page(programme: Programme) -> str:
    return words(
        html(by_url(expectations.pages(desk(programme)))["seasons/2026-27/expectations.html"])
    )


def words(markup: str) -> str:
    """What is read, with one space between words; drawings are read by their names."""
    named = re.sub(r'<svg[^>]*aria-label="([^"]*)"[^>]*>.*?</svg>', r" [\1] ", markup)
    return plain(" ".join(re.sub(r"<[^>]+>", " ", named).split()))


def everything() -> Programme:
    """Nine people of one form and three of another, all asked twice, some with themes."""
    entry = [
        One(f"t{n:02}", {"plan": 5 + n % 3, "worry": 8, "helped": "time"}) for n in range(9)
    ] + people([2, 3, 3], form="pupil-pupil", first=20)
    leave = [
        One(
            f"t{n:02}",
            {"plan": 7 + n % 3, "worry": 5, "result": 6 + n % 3, "again": "да" if n else "нет"},
            themes="time",
        )
        for n in range(9)
    ] + people([2, 4, 4], form="pupil-pupil", first=20)
    return school(entry, leave)


def test_a_question_is_told_with_its_mean_median_spread_and_n() -> None:
    said = answers_part(everything())
    assert "Ясность плана Был ли ясен план? 6,8 медиана 7,5 75 %" in said
    assert "[Ясность плана: 1–4 — 3, 5–6 — 0, 7–8 — 6, 9–10 — 3]" in said
    assert "n = 12 среднее ответов по шкале от 1 до 10; рядом — медиана" in said
    assert "источник ответы волны «Наставляемые, exit»" in said


def test_who_answered_and_who_is_satisfied_stand_first() -> None:
    said = answers_part(everything())
    assert "Ответили на анкету 60 % 12 из 20" in said
    assert "Довольны результатом: 7 и выше из 10 67 % 6 из 9" in said
    assert "Продолжите? 89 % 8 из 9" in said


def test_a_small_form_is_not_shown_nor_can_it_be_subtracted() -> None:
    """Only what one form alone was asked is told of it: there is nothing to subtract from."""
    table = answers_part(everything()).partition("Средние по формам и моделям")[2]
    told, _, hidden = table.partition("не показаны: ")
    assert "Ясность плана" not in told
    assert "Тревога о деле 5,0 медиана 5, n = 9" in told
    assert hidden.startswith("обучающийся – обучающийся Группа мала")


def test_the_themes_of_open_answers_are_counted() -> None:
    assert "n = 9 Чего не хватило? Тема назвали График времени 9" in answers_part(everything())


def test_a_wave_without_answers_says_so() -> None:
    files = {"records/responses/2026-27-exit/t00.yml": ""}
    assert "Ответов пока нет" in answers_part(school(leave=people([5]), changed=files))


def test_a_small_wave_tells_only_who_answered() -> None:
    said = answers_part(school(leave=people([9, 9, 9])))
    assert "группа мала: 3 ответа, показываем от 5" in said
    assert "9,0" not in said
    assert "Самая высокая" not in said


def test_answers_of_other_stages_are_read_elsewhere() -> None:
    influence = INSTRUMENT.replace("kind: process", "kind: influence")
    programme = school(
        leave=people([9] * 6), changed={"records/instruments/mentee-v1.yml": influence}
    )
    page = by_url(answers.pages(desk(programme)))["seasons/2026-27/answers.html"]
    assert [each.id for each in page.parts] == ["others"]
    assert 'href="site:seasons/2026-27/influence.html"' in part(page, "others")
    wave = by_url(waves.pages(desk(programme)))[EXIT]
    assert 'href="site:seasons/2026-27/influence.html"' in part(wave, "answers")
    assert "9,0" not in words(html(page) + html(wave))


def test_the_season_tells_each_wave_in_short_and_leads_to_it() -> None:
    programme = everything()
    said = answers_page(programme)
    assert "Наставляемые, exit" in said
    assert "60 % 12 из 20" in said
    assert "67 % 6 из 9" in said
    page = by_url(answers.pages(desk(programme)))["seasons/2026-27/answers.html"]
    assert f'href="site:{EXIT}#answers"' in part(page, "waves")


def test_a_season_without_waves_says_what_brings_them() -> None:
    said = answers_page(school())
    assert "Ответов пока нет" in said
    assert "nastavnik new wave" in said


def test_expectations_begin_with_the_largest_disappointment() -> None:
    entry = [One(f"t{n:02}", {"plan": 8, "worry": 4}) for n in range(6)]
    leave = [One(f"t{n:02}", {"plan": 6, "worry": 2}) for n in range(6)]
    said = expectations_page(school(entry, leave))
    assert (
        "Реальность заметно отстала от ожиданий по 1 вопросу из 2. Дальше всего: «Ясность плана» "
        "— ждали 8,0, получили 6,0 (n = 6)."
    ) in said
    assert said.index("[8,0 → 6,0]") < said.index("[4,0 → 2,0]")
    assert "−2,0 хуже" in said
    assert "−2,0 лучше" in said


def test_a_small_difference_is_not_called_one() -> None:
    said = expectations_page(school(people([5] * 6), people([5, 5, 5, 5, 6, 6])))
    assert "+0,3 почти так же" in said
    assert "Ни по одному из 1 вопроса реальность заметно не отстала от ожиданий." in said


def test_expectations_of_few_pairs_are_not_told() -> None:
    said = expectations_page(school(people([5] * 6), people([9] * 4)))
    assert "группа мала: 4 ответа, показываем от 5" in said
    assert "9,0" not in said
    assert "→" not in said.replace("ждали → получили", "")


def test_a_running_season_waits_for_its_exit() -> None:
    said = expectations_page(school(people([5] * 6)))
    assert "Сравнивать пока не с чем" in said
    assert "Ожидания записаны на входе" in said
    assert "5,0" not in said


def test_no_code_of_a_person_is_on_a_page() -> None:
    programme = small_programme()
    for pages in (answers.pages, expectations.pages):
        assert all("tk4m7" not in html(page) for page in pages(desk(programme)))
