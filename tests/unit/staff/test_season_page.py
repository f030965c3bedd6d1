"""A season's page and its roadmap."""

from generator.staff import roadmap, season_page
from tests.unit.staff.small import FILES as SMALL
from tests.unit.staff.small import SEASONS, built, by_url, desk, empty_programme, html, part

SEASON = (
    SEASONS["records/seasons/2026-27.yml"]
    + """\
goals: [{key: g, text: Продолжить удачные пары}]
tasks: [Спрашивать наставляемого]
stages:
  - key: prepare
    from: 2026-09-01
    to: 2026-09-18
    done_on: 2026-09-17
    activities: [Издать приказы]
    planned_result: Приказы изданы
    result: Всё **издано**.
    proofs: [{text: Приказ о парах, record: dc-order}, {text: Будущий, record: dc-later}]
  - {key: run, from: 2026-10-05, to: 2027-05-28}
  - {key: pairing, from: 2026-10-01, to: 2026-11-01}
calendar:
  - {kind: report, title: Справка, due: 2027-01-20}
  - {kind: mid, title: Замер, from: 2027-02-10, due: 2027-02-20}
  - {kind: exit, title: Выход, due: 2027-05-20}
expected:
  - {key: a, text: Растёт интерес, seen_by: parameter, measure: meta-skills, target: рост}
  - {key: b, text: Детям хорошо, seen_by: none, reason: числом не измерить}
"""
)
FILES = {
    "records/seasons/2026-27.yml": SEASON,
    "records/documents/dc-later.yml": """\
kind: protokol
number: "1"
date: 2027-03-01
title: Протокол весны
""",
    "records/roadmap/rm-done.yml": """\
season: 2026-27
stage: prepare
title: Утвердить положение
due: 2026-09-04
responsible: director
expected: Порядок описан
done_on: 2026-09-01
result: Введено.
proof: dc-order
""",
    "records/roadmap/rm-late.yml": """\
season: 2026-27
title: Составить справку
from: 2027-01-11
due: 2027-01-22
responsible: p-veda
""",
    "records/roadmap/rm-next.yml": """\
season: 2026-27
title: Провести фестиваль
due: 2027-05-14
responsible: curator
""",
}


def test_a_stage_shows_what_came_out_and_what_proves_it() -> None:
    pages = by_url(season_page.pages(desk(built(SMALL | FILES))))
    stages = part(pages["seasons/2026-27/index.html"], "stages").replace("\N{NBSP}", " ")
    assert '<li id="prepare">' in stages
    assert "<strong>издано</strong>" in stages
    assert '<a href="site:documents/dc-order.html">О закреплении пар</a>' in stages
    assert "срок прошёл" in stages


def test_a_proof_of_the_future_has_no_link_yet() -> None:
    pages = by_url(season_page.pages(desk(built(SMALL | FILES))))
    assert "dc-later" not in html(pages["seasons/2026-27/index.html"])


def test_terms_are_done_late_under_way_or_ahead() -> None:
    pages = by_url(season_page.pages(desk(built(SMALL | FILES))))
    calendar = part(pages["seasons/2026-27/index.html"], "calendar")
    for word in ("просрочено", "в работе", "впереди"):
        assert calendar.count(word) == 1


def test_an_expected_result_says_how_it_will_be_seen() -> None:
    pages = by_url(season_page.pages(desk(built(SMALL | FILES))))
    expected = part(pages["seasons/2026-27/index.html"], "expected").replace("\N{NBSP}", " ")
    assert "измерение на входе и выходе" in expected
    assert "meta-skills" not in expected
    assert "числом не измерить" in expected


def test_every_season_leads_to_its_own_lists() -> None:
    pages = by_url(season_page.pages(desk(built(SMALL | FILES))))
    now = part(pages["seasons/2026-27/index.html"], "lists")
    past = part(pages["seasons/2025-26/index.html"], "lists")
    for url in ("pairs", "people", "journal", "monitoring", "documents", "events"):
        assert f'href="site:{url}.html"' in now
        assert f'href="site:seasons/2025-26/{url}.html"' in past
    assert 'href="site:seasons/2026-27/awards.html"' in now


def test_the_team_is_named() -> None:
    pages = by_url(season_page.pages(desk(built(SMALL | FILES))))
    team = part(pages["seasons/2026-27/index.html"], "team").replace("\N{NBSP}", " ")
    assert "Куратор" in team
    assert '<a href="site:participants/p-veda.html">Ветлугина Анна Сергеевна</a>' in team
    assert "ведёт базы и сроки" in team


def test_the_roadmap_has_a_row_with_an_anchor_for_every_item() -> None:
    page = by_url(roadmap.pages(desk(built(SMALL | FILES))))["seasons/2026-27/roadmap.html"]
    rows = part(page, "items").replace("\N{NBSP}", " ")
    assert [key for key in ("rm-done", "rm-late", "rm-next") if f'id="{key}"' not in rows] == []
    assert "сделано 1 сентября" in rows
    assert "ждали: Порядок описан" in rows
    assert "Ветлугина А. С." in rows
    assert "3 дела, сделано 1, просрочено 1" in str(page.head).replace("\N{NBSP}", " ")


def test_the_timeline_shows_every_item_where_it_stands() -> None:
    page = by_url(roadmap.pages(desk(built(SMALL | FILES))))["seasons/2026-27/roadmap.html"]
    months = part(page, "months")
    for look in ("is-done", "is-late", "is-next"):
        assert months.count(f'<li class="{look}">') == 1
    assert 'href="site:seasons/2026-27/roadmap.html#rm-late"' in months


def test_an_empty_roadmap_says_what_to_write() -> None:
    pages = by_url(roadmap.pages(desk(empty_programme())))
    assert set(pages) == {"seasons/2025-26/roadmap.html", "seasons/2026-27/roadmap.html"}
    assert "nastavnik new roadmap_item" in html(pages["seasons/2026-27/roadmap.html"])
