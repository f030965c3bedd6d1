"""The journal of meetings: months, rows, pieces, other seasons, the empty school."""

from datetime import date, timedelta

from generator.page import Page
from generator.staff.journal import pages
from tests.unit.staff.small import by_url, desk, empty_programme, html, plain, small_programme


def listed(changed: dict[str, str] | None = None) -> dict[str, Page]:
    return by_url(pages(desk(small_programme(changed))))


def test_months_come_newest_first_with_their_sums() -> None:
    page = listed()["journal.html"]
    assert [part.id for part in page.parts] == ["month-2026-11", "month-2026-10"]
    assert [part.title for part in page.parts] == [
        "Ноябрь\N{NO-BREAK SPACE}2026\N{NO-BREAK SPACE}г.",
        "Октябрь\N{NO-BREAK SPACE}2026\N{NO-BREAK SPACE}г.",
    ]
    assert plain(str(page.parts[0].note)) == "1 встреча, 1,2 ч"


def test_the_head_sums_the_season_and_leads_to_months() -> None:
    head = plain(str(listed()["journal.html"].head))
    assert "2 встречи, 1,9 ч" in head
    assert '<a href="site:journal.html#month-2026-10">Октябрь 2026 г.<em>1</em></a>' in head


def test_a_row_leads_to_the_meeting_and_its_pair() -> None:
    text = plain(html(listed()["journal.html"]))
    assert '<time datetime="2026-11-12">12 ноября</time>' in text
    assert '<a href="site:pairs/pr-main.html#m-2026-11-12">Разбор занятия о силах</a>' in text
    assert '<a href="site:pairs/pr-main.html">Ветлугина – Котов</a>' in text
    assert "посещение занятия и разбор, консультация" in text
    assert "последовательная" in text


def test_notes_of_meetings_stay_on_the_pages_of_pairs() -> None:
    assert "Пауза за семь минут" not in html(listed()["journal.html"])


def test_another_season_has_its_own_journal() -> None:
    text = plain(html(listed()["seasons/2025-26/journal.html"]))
    assert "Первая встреча" in text
    assert '<a href="site:journal.html">2026/27</a>' in text


def test_two_hundred_rows_a_page_and_months_whole() -> None:
    found = listed(many())
    first, second = found["journal.html"], found["journal-2.html"]
    months = [part.id for page in (first, second) for part in page.parts]
    assert len(months) == len(set(months))
    assert "site:journal-2.html#month-2026-10" in str(first.head)
    assert 'href="site:journal-2.html">2</a>' in str(first.head)


def many() -> dict[str, str]:
    day, files = date(2026, 10, 6), dict[str, str]()
    for number in range(240):
        when = day + timedelta(days=number // 2)
        name = f"m-{when}" + ("-2" if number % 2 else "")
        files[f"records/meetings/pr-main/{name}.md"] = (
            f"---\ndate: {when}\nkind: regular\ntopic: Встреча {number}\nminutes: 30\n---\n"
        )
    return files


def test_a_school_without_meetings_is_told_how_to_begin() -> None:
    found = by_url(pages(desk(empty_programme())))
    assert "<code>nastavnik new meeting --in pr-…</code>" in html(found["journal.html"])
