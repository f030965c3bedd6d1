"""The page of mentors and pairs: tables with n, no explanations."""

from generator.staff.monitoring.profiles import pages
from tests.unit.staff.small import by_url, desk, empty_programme, html, part, small_programme

NBSP = "\N{NO-BREAK SPACE}"
HERE = "seasons/2026-27/profiles.html"


def test_groups_stand_beside_each_other_with_their_counts() -> None:
    mentors = part(by_url(pages(desk(small_programme())))[HERE], "mentors")
    assert f"20{NBSP}лет и{NBSP}больше" in mentors
    assert f"n{NBSP}={NBSP}1" in mentors
    assert f"1{NBSP}из{NBSP}2" in mentors
    assert "%</small>" not in mentors
    assert f"сколько пар наставник вёл одновременно{NBSP}— одну" in mentors


def test_the_page_says_that_it_does_not_explain() -> None:
    page = by_url(pages(desk(small_programme())))[HERE]
    assert "Таблицы сравнивают, но не объясняют" in part(page, "whole")
    told = html(page).lower()
    assert not [word for word in ("благодаря", "из-за", "вследствие", "повлиял") if word in told]


def test_how_a_form_works_is_a_row() -> None:
    work = part(by_url(pages(desk(small_programme())))[HERE], "work")
    assert f"взял 1{NBSP}из{NBSP}3, исполнил 0{NBSP}из{NBSP}1" in work
    assert "57,5" in work
    assert '<a href="site:pairs/pr-main.html">' in work


def test_a_season_without_pairs_says_where_to_begin() -> None:
    page = by_url(pages(desk(empty_programme())))[HERE]
    assert "nastavnik new pair" in part(page, "whole")
    assert [each.id for each in page.parts] == ["whole"]
