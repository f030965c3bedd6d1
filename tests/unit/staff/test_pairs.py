"""The list of pairs: rows, filters, counts, other seasons, the empty school."""

from generator.staff.pairs import pages
from tests.unit.staff.small import by_url, desk, empty_programme, html, plain, small_programme


def listed(changed: dict[str, str] | None = None) -> dict[str, str]:
    found = by_url(pages(desk(small_programme(changed))))
    return {url: plain(html(page)) for url, page in found.items()}


def test_every_season_has_its_list() -> None:
    assert list(listed()) == ["seasons/2025-26/pairs.html", "pairs.html"]


def test_the_head_counts_pairs_groups_and_people() -> None:
    assert "1 пара и 1 группа, 2 наставника, 3 наставляемых" in listed()["pairs.html"]


def test_a_row_says_what_matters() -> None:
    text = listed()["pairs.html"]
    assert '<a href="site:pairs/pr-main.html">Ветлугина – Котов</a>' in text
    assert "опытный педагог – молодой специалист" in text
    assert '<a href="site:pairs/pr-main.html#m-2026-11-12">12 ноября</a>' in text
    assert "1 из 2" in text


def test_a_group_goes_by_its_title() -> None:
    text = listed()["pairs.html"]
    assert '<a href="site:pairs/pr-duo2.html">Группа «Шестерёнка»</a>' in text
    assert "Жилина М. П.; лидер – новичок" in text
    assert "перерыв</span>" in text


def test_filters_count_what_they_choose() -> None:
    text = listed()["pairs.html"]
    assert "<span>педагог – педагог<em>1</em></span>" in text
    assert "<span>перерыв<em>1</em></span>" in text
    assert 'aria-label="Отбор пар"' in text


def test_a_list_of_one_pair_needs_no_filters() -> None:
    text = listed()["seasons/2025-26/pairs.html"]
    assert "Отбор пар" not in text
    assert "завершена</span>" in text


def test_the_switch_leads_back_to_the_section_page() -> None:
    assert '<a href="site:pairs.html">2026/27</a>' in listed()["seasons/2025-26/pairs.html"]


def test_without_names_a_pair_is_still_told_apart() -> None:
    found = by_url(pages(desk(small_programme(), named=False)))
    assert "наставник p-veda – наставляемый p-novi" in plain(html(found["pairs.html"]))


def test_a_school_without_pairs_is_told_how_to_begin() -> None:
    text = html(by_url(pages(desk(empty_programme())))["pairs.html"])
    assert "Пар пока нет" in text
    assert "<code>nastavnik new pair</code>" in text


def test_more_than_two_hundred_pairs_are_cut() -> None:
    pair = "season: 2025-26\nform: teacher-teacher\nmodel: novice\nmentors: [p-veda]\n"
    pair += "mentees: [p-novi]\nstarted_on: 2025-10-01\nended_on: 2026-05-01\n"
    many = {f"records/pairs/pr-x{n:03}.yml": pair for n in range(200)}
    found = listed(many)
    assert "seasons/2025-26/pairs-2.html" in found
    assert 'href="site:seasons/2025-26/pairs-2.html">2</a>' in found["seasons/2025-26/pairs.html"]
