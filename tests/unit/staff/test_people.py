"""People: bases, map of requests, reserve, team; and the page of each participant."""

import pytest

from generator.page import Page
from generator.staff import participant, people
from tests.unit.staff.small import (
    PEOPLE,
    SEASONS,
    by_url,
    desk,
    empty_programme,
    html,
    plain,
    small_programme,
)
from tests.unit.staff.small import part as part_of

NOW = "seasons/2026-27"


def listed(changed: dict[str, str] | None = None) -> dict[str, Page]:
    return by_url(people.pages(desk(small_programme(changed))))


def person(key: str, changed: dict[str, str] | None = None, *, named: bool = True) -> Page:
    found = by_url(participant.pages(desk(small_programme(changed), named=named)))
    return found[f"participants/{key}.html"]


def part(page: Page, key: str) -> str:
    return plain(part_of(page, key))


def test_every_season_has_an_overview_and_two_bases() -> None:
    assert list(listed()) == [
        "seasons/2025-26/people.html",
        "seasons/2025-26/mentors.html",
        "seasons/2025-26/mentees.html",
        "people.html",
        f"{NOW}/mentors.html",
        f"{NOW}/mentees.html",
    ]


def test_the_overview_counts_places_and_those_who_wait() -> None:
    bases = part(listed()["people.html"], "bases")
    assert "<b>2</b><p>в базе наставников</p>" in bases
    assert "<b>3</b><p>в базе наставляемых</p>" in bases
    assert "<b>3 из 5</b>" in bases
    assert f'href="site:{NOW}/mentors.html"' in bases


def test_the_map_of_requests_tells_served_from_waiting() -> None:
    requests = part(listed()["people.html"], "requests")
    assert "Методика" in requests
    assert '<a href="site:pairs/pr-main.html">Ветлугина – Котов</a>' in requests
    assert "Запросы, которые ждут пару: 1" in requests
    assert "Подтянуть дроби" in requests
    assert "Собрать робота" not in requests


def test_a_request_of_a_pair_ended_early_waits_again() -> None:
    pair = "records/pairs/pr-duo2.yml"
    ended = (
        "season: 2026-27\nform: pupil-pupil\nmodel: leader\nmentors: [p-mira]\nmentees: [p-anya]\n"
        "requests: [{person: p-anya, request: friends}]\nstarted_on: 2026-10-05\n"
        "ended_on: 2026-12-01\nend_reason: mismatch\n"
    )
    page = listed({pair: ended})["people.html"]
    assert "срочных: 1" in part(page, "requests")


def test_reserve_and_team_have_their_parts() -> None:
    page = listed()["people.html"]
    assert "наставник p-spare" in part(page, "reserve")
    assert "<dt>Куратор</dt>" in part(page, "team")
    assert "ведёт базы и сроки" in part(page, "team")


def test_the_base_of_mentors_shows_load_and_strengths() -> None:
    text = plain(html(listed()[f"{NOW}/mentors.html"]))
    assert "разбор занятия, работа с группой" in text
    assert "2 из 3" in text
    assert "p-spare" not in text
    assert "<span>обучающийся<em>1</em></span>" in text


def test_a_past_season_has_no_free_places() -> None:
    text = plain(html(listed()["seasons/2025-26/mentors.html"]))
    assert "Ветлугина Анна Сергеевна" in text
    assert "Занято мест" not in text


def test_the_base_of_mentees_says_who_waits() -> None:
    text = plain(html(listed({"records/pairs/pr-duo2.yml": ""})[f"{NOW}/mentees.html"]))
    assert "Найти друзей в студии" in text
    assert text.count("ждёт пару</span>") >= 2


def test_one_declined_by_the_selection_is_in_no_base() -> None:
    key = "records/participants/p-spare.yml"
    pages = listed({key: PEOPLE[key].replace("reserve", "declined")})
    assert all("p-spare" not in html(page) for page in pages.values())


def test_a_school_without_people_is_told_how_to_begin() -> None:
    found = by_url(people.pages(desk(empty_programme())))
    assert "<code>nastavnik new participant</code>" in html(found["people.html"])
    assert "Наставников пока нет" in html(found[f"{NOW}/mentors.html"])


def test_without_a_season_people_begin_with_one() -> None:
    files = {key: "" for key in SEASONS if "/seasons/" in key}
    found = by_url(people.pages(desk(small_programme(files))))
    assert "nastavnik new season" in html(found["people.html"])


# ── one person ───────────────────────────────────────────────────────────


def test_a_participant_begins_with_pairs_and_terms() -> None:
    page = person("p-veda")
    mains = [each.id for each in page.parts if each.slot == "main"]
    assert mains == ["pairs", "due", "mentor", "past", "events"]
    assert '<a href="site:pairs/pr-main.html">Ветлугина – Котов</a>' in part(page, "pairs")
    assert "pairs/pr-old1.html" in part(page, "past")


def test_due_is_what_the_person_has_to_do() -> None:
    veda, novi = person("p-veda"), person("p-novi")
    assert "Передать банк задач" in part(veda, "late")
    assert "Передать банк задач" not in html(novi)
    assert "Открытое занятие" in part(novi, "late")
    assert "Открытое занятие" not in html(veda)
    assert "Следующая встреча" in part(veda, "due")
    assert "Следующая встреча" in part(novi, "due")


def test_a_mentor_shows_strengths_training_and_decision() -> None:
    mentor = part(person("p-veda"), "mentor")
    assert "<span>разбор занятия</span>" in mentor
    assert "до 2 наставляемых, 6 часов в месяц" in mentor
    assert "Школа наставника, 20 сентября 2026 г., 8 ч" in mentor
    assert "принят в базу" in mentor


def test_a_mentee_shows_requests_and_who_answers_them() -> None:
    mentee = part(person("p-egor"), "mentee")
    assert 'ведёт пара <a href="site:pairs/pr-duo2.html">' in mentee
    assert "Подтянуть дроби" in mentee
    assert "ждёт пару" in mentee


def test_consents_are_kinds_with_states_and_days() -> None:
    consents = part(person("p-anya"), "consents")
    assert 'id="cn-anya"' in consents
    assert "Участие несовершеннолетнего" in consents
    assert "отозвано 1 декабря 2026 г." in consents
    assert "Согласий не записано." in part(person("p-egor"), "consents")


def test_a_consent_to_special_categories_is_not_told_of() -> None:
    key = "records/consents/cn-anya.yml"
    files = {key: PEOPLE[key].replace("participation", "special")}
    page = person("p-anya", files)
    assert "специальные" not in html(page).lower()
    assert 'id="cn-anya"' in part(page, "consents")


def test_the_ones_who_left_are_said_to() -> None:
    key = "records/participants/p-egor.yml"
    files = {key: PEOPLE[key].replace("joined_on: 2026-09-10", LEFT)}
    assert "В базе с 10 сентября 2026 г. по 1 февраля 2027 г." in plain(
        str(person("p-egor", files).head)
    )


LEFT = "joined_on: 2026-09-10\nleft_on: 2027-02-01"

PRIVATE = (
    "+7",
    "example.ru",
    "1979",
    "2014",
    "2028",
    "2032",
    "ПД-14",
    "УЧ-3",
    "только до мая",
    "мать",
    "контакты",
    "жизненной ситуации",
    "выгорание",
    "не участвует в жизни",
    "желание участвовать",
    "tk4m7",
    "комфортно",
    "Жилина Ольга",
)


@pytest.mark.parametrize("private", PRIVATE)
def test_private_facts_stay_away(private: str) -> None:
    seat = desk(small_programme())
    shown = [*people.pages(seat), *participant.pages(seat)]
    assert [page.url for page in shown if private in html(page)] == []


def test_a_category_that_is_an_honour_may_be_said() -> None:
    assert "молодой специалист" in part(person("p-novi"), "mentee")


def test_without_names_a_participant_is_called_by_role() -> None:
    page = person("p-anya", named=False)
    assert page.title == "наставляемый\N{NO-BREAK SPACE}p-anya"
    assert page.source == "records/participants/p-anya.yml"
