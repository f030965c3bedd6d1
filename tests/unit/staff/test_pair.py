"""The page of a pair: what it shows of the records, and what it never shows."""

from datetime import date

import pytest

from generator.page import Page
from generator.staff.pair import pages
from tests.unit.staff.small import AROUND, PAIRS, by_url, desk, html, plain, small_programme
from tests.unit.staff.small import part as part_of


def page(
    key: str = "pr-main",
    changed: dict[str, str] | None = None,
    *,
    named: bool = True,
    coded: bool = True,
) -> Page:
    seat = desk(small_programme(changed), named=named, coded=coded)
    return by_url(pages(seat))[f"pairs/{key}.html"]


def part(page: Page, key: str) -> str:
    return plain(part_of(page, key))


def head(page: Page) -> str:
    return plain(str(page.head))


def test_the_head_joins_two_names_by_a_line() -> None:
    shown = head(page())
    assert '<a href="site:participants/p-veda.html">Ветлугина Анна Сергеевна</a>' in shown
    assert '<a href="site:participants/p-novi.html">Котов Илья Олегович</a>' in shown
    assert "<p>Методист, математика</p>" in shown
    assert "Модель «опытный педагог – молодой специалист»" in shown
    assert "1 октября 2026 г. – 20 мая 2027 г." in shown
    assert "в работе</span>" in shown


def test_a_group_has_its_title_and_all_who_learn() -> None:
    shown = head(page("pr-duo2"))
    assert "Группа «Шестерёнка»" in shown
    assert "Рудина Анна Ивановна" in shown
    assert "Сомов Егор Ильич" in shown
    assert "n-pair--group" in shown


def test_goals_show_progress_and_terms() -> None:
    goals = part(page(), "goals")
    assert "Держать темп занятия на" in goals
    assert "6 из 8 занятий" in goals
    assert "до 1 апреля 2027 г." in goals


def test_the_plan_tells_done_late_and_open_deeds() -> None:
    shown = page()
    plan = part(shown, "plan")
    assert "Утверждён</dt><dd>15 октября 2026 г." in plan
    assert "сделано</span> <small>18 декабря</small>" in plan
    assert "просрочено</span>" in plan
    assert "<small>видеозапись</small>" in plan
    assert "Котов И. О." in plan
    note = next(plain(str(p.note)) for p in shown.parts if p.id == "plan")
    assert note == "сделано 1 из 2, чей срок наступил"


def test_what_a_pair_left_undone_is_not_late_and_what_is_to_come_not_at_work() -> None:
    path = "records/pairs/pr-main.yml"
    over = {path: PAIRS[path] + "ended_on: 2027-01-15\nend_reason: mentee_left\n"}
    left = part(page(changed=over), "plan")
    assert "не сделано</span>" in left
    assert "просрочено" not in left
    seat = desk(small_programme(as_of=date(2026, 9, 20)))
    plan = part(by_url(pages(seat))["pairs/pr-main.html"], "plan")
    assert "впереди</span>" in plan
    assert "в работе" not in plan


def test_two_mentors_stand_one_under_the_other_and_answer_together() -> None:
    path = "records/pairs/pr-main.yml"
    both = {path: PAIRS[path].replace("mentors: [p-veda]", "mentors: [p-veda, p-mira]")}
    shown = page(changed=both)
    assert head(shown).count('class="n-who__one"') == 3
    assert '<td role="cell" data-label="Кто">Наставники</td>' in part(shown, "plan")


def test_meetings_are_anchored_newest_first() -> None:
    meetings = part(page(), "meetings")
    assert meetings.index('id="m-2026-11-12"') < meetings.index('id="m-2026-10-05"')
    assert "посещение занятия и разбор, консультация" in meetings
    assert "70 минут, дистанционно" in meetings
    assert "<dt>Не было:</dt><dd>Котова И. О.</dd>" in meetings


def test_a_mention_in_a_note_is_a_name_in_its_case() -> None:
    meetings = part(page(), "meetings")
    assert 'href="site:participants/p-novi.html"' in meetings
    assert "Илье Олеговичу" in meetings


def test_markup_typed_in_a_note_does_not_run() -> None:
    assert "<script" not in html(page())


def test_lanes_show_what_is_to_come() -> None:
    meetings = part(page(), "meetings")
    assert "<text" in meetings
    assert "окт</text>" in meetings
    assert "май</text>" in meetings
    assert '<span class="n-lanes__n">20 мая</span>' in meetings
    assert meetings.count('class="q"') == 2


def test_agreements_are_open_late_and_done() -> None:
    agreements = part(page(), "agreements")
    assert agreements.index("n-do--late") < agreements.index("n-do--open")
    assert "срок был 20 января" in agreements
    assert "Исполненные: 1" in agreements
    assert 'href="site:pairs/pr-main.html#m-2026-11-12"' in agreements


def test_what_is_missing_comes_with_its_term_and_owner() -> None:
    missing = part(page(), "missing")
    assert "Открытое занятие" in missing
    assert "Котов И. О., срок 1 февраля 2027 г." in missing
    assert 'href="site:participants/p-veda.html#consents"' in missing
    assert "Согласие: обработка данных" in missing


def test_questionnaires_are_in_or_missing_and_nothing_more() -> None:
    assert "сдана</span>" in part(page(), "answers")
    assert "нет</span>" in part(page("pr-duo2"), "answers")
    shown = html(page())
    assert "tk4m7" not in shown
    assert "комфортно" not in shown
    assert "12 октября" not in part(page(), "answers")


def test_a_group_is_told_how_many_have_answered() -> None:
    files = {
        "records/instruments/mentor-v1.yml": AROUND["records/instruments/mentor-v1.yml"].replace(
            "audience: mentor", "audience: mentee"
        )
    }
    answers = part(page("pr-duo2", files), "answers")
    assert "0 из 2</span>" in answers
    assert "нет: Рудина А. И., Сомов Е. И." in answers


def test_an_open_wave_is_something_to_do() -> None:
    wave = "records/waves/2026-27-mentor-entry.yml"
    files = {wave: WAVE.replace("2026-10-25", "2027-02-20")}
    shown = page("pr-duo2", files)
    assert "ждём до 20 февраля" in part(shown, "answers")
    assert "Жилина М. П., срок 20 февраля 2027 г." in part(shown, "missing")


WAVE = """\
title: Анкета наставника, вход
season: 2026-27
instrument: mentor-v1
wave: entry
opens_on: 2026-10-10
closes_on: 2026-10-25
channel: paper
invited: [{form: pupil-pupil, count: 1}]
"""


def test_without_tokens_only_the_curator_knows() -> None:
    answers = part(page(coded=False), "answers")
    assert "знает только куратор" in answers


def test_documents_stand_with_number_and_date() -> None:
    papers = part(page(), "papers")
    assert '<a href="site:documents/dc-order.html">О' in papers
    assert "№ 214-о от 30 сентября 2026 г." in papers


def test_the_chain_leads_to_the_years_before_and_after() -> None:
    assert '<a href="site:pairs/pr-old1.html">2025/26</a>' in part(page(), "chain")
    assert '<a href="site:pairs/pr-main.html">2026/27</a>' in part(page("pr-old1"), "chain")


def test_risks_and_thanks_lead_to_their_pages() -> None:
    assert 'href="site:risks.html#rk-load"' in part(page(), "risks")
    assert 'href="site:seasons/2026-27/awards.html#aw-best"' in part(page(), "recognition")


def test_requests_are_told_in_general_words() -> None:
    people = part(page("pr-duo2"), "people")
    assert "Найти друзей в" in people
    assert "Подтянуть дроби" not in people


def test_a_pair_that_is_over_begins_with_its_result() -> None:
    shown = page("pr-old1")
    assert next(p.id for p in shown.parts if p.slot == "main") == "result"
    assert "<strong>ровно</strong>" in part(shown, "result")
    assert "цели достигнуты" in part(shown, "result")


def test_a_pair_at_rest_says_since_when() -> None:
    assert "карантин в студии" in part(page("pr-duo2"), "result")


def test_a_pair_to_come_asks_for_nothing_yet() -> None:
    files = {"records/pairs/pr-main.yml": PAIRS["records/pairs/pr-main.yml"].partition("plan:")[0]}
    seat = desk(small_programme(files, as_of=date(2026, 9, 20)))
    shown = by_url(pages(seat))["pairs/pr-main.html"]
    assert "запланирована</span>" in head(shown)
    assert {part.id for part in shown.parts} == {"goals", "meetings", "people", "chain"}
    assert "Пара ещё не начала работу." in part(shown, "meetings")


def test_a_pair_without_meetings_is_told_the_command() -> None:
    meetings = part(page("pr-duo2"), "meetings")
    assert "<code>nastavnik new meeting --in pr-duo2</code>" in meetings


def test_the_record_and_the_way_back_are_named() -> None:
    shown = page()
    assert shown.source == "records/pairs/pr-main.yml"
    assert [(c.title, c.url) for c in shown.crumbs] == [("Пары и группы 2026/27", "pairs.html")]
    assert page("pr-old1").crumbs[0].url == "seasons/2025-26/pairs.html"


@pytest.mark.parametrize("key", ["pr-main", "pr-duo2", "pr-old1"])
@pytest.mark.parametrize(
    "private",
    ["+7", "example.ru", "1979", "2001-02-03", "2028", "2032", "ПД-14", "до мая", "жизненной"],
)
def test_private_facts_stay_away(key: str, private: str) -> None:
    assert private not in html(page(key))


def test_without_names_the_page_still_reads() -> None:
    assert "наставник p-veda" in head(page(named=False))
