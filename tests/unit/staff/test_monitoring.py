"""The report of a season: said in counts, traceable, silent about answers."""

from generator.figures import Figure, share
from generator.staff.monitoring import pages
from generator.staff.monitoring.saying import said
from tests.unit.staff.small import (
    AS_OF,
    FILES,
    SEASONS,
    built,
    by_url,
    desk,
    empty_programme,
    html,
    part,
    small_programme,
)

NBSP = "\N{NO-BREAK SPACE}"


def test_every_season_has_its_report_and_the_current_one_is_the_section() -> None:
    found = by_url(pages(desk(small_programme())))
    assert {"monitoring.html", "seasons/2025-26/monitoring.html"} < set(found)
    assert {page.section for page in found.values()} == {"monitoring.html"}
    assert 'href="site:seasons/2025-26/monitoring.html"' in str(found["monitoring.html"].head)


def test_the_report_opens_with_what_the_counts_say() -> None:
    summary = part(by_url(pages(desk(small_programme())))["monitoring.html"], "summary")
    assert f"<b>В сезоне 1{NBSP}пара и 1{NBSP}группа.</b> В работе — 1, на перерыве — 1." in summary
    assert f"<b>Прошли 2{NBSP}встречи, вместе 1,9{NBSP}ч.</b>" in summary
    assert f"Хотя бы раз встретились 1{NBSP}из{NBSP}2 начавших работу." in summary
    assert f"<b>Из дел, чей срок прошёл, сделано 1{NBSP}из{NBSP}2.</b>" in summary


def test_every_figure_tells_how_it_was_counted() -> None:
    page = by_url(pages(desk(small_programme())))["seasons/2026-27/course.html"]
    rules = part(page, "requirements")
    assert "Закреплены приказом" in rules
    assert "для которых подписан приказ о закреплении — из тех" in rules
    assert "<dt>знаменатель</dt><dd>2</dd>" in rules
    assert "<dt>период</dt><dd>2026/27</dd>" in rules
    assert "<dt>источник</dt><dd>записи пар и документов</dd>" in rules
    assert '<a href="site:pairs.html">Пары, 2026/27</a>' in rules
    assert '<a href="site:documents.html">Документы, 2026/27</a>' in rules


def test_a_small_group_is_told_in_counts_and_a_large_one_in_percent() -> None:
    like = Figure("x", "Доля", period="2026/27", definition="что — из чего", source="записи")
    at = desk(small_programme())
    small, large = said(at, share(3, 4, like)), said(at, share(8, 14, like))
    assert (small.fact, small.parts) == (f"3{NBSP}из{NBSP}4", "")
    assert (large.fact, large.parts) == (f"57{NBSP}%", f"8{NBSP}из{NBSP}14")
    assert large.summary == f"n{NBSP}={NBSP}14"


def test_pairs_stand_by_form_and_state_and_add_up() -> None:
    table = part(by_url(pages(desk(small_programme())))["seasons/2026-27/course.html"], "pairs")
    assert "педагог – педагог" in table
    assert "обучающийся – обучающийся" in table
    total = table.partition("Всего")[2]
    assert f"1{NBSP}пара, 1{NBSP}группа" in total
    assert '<td role="cell" class="n-c-num" data-label="n">2</td>' in total


def test_an_unfinished_month_is_hollow_and_a_table_stands_behind_the_chart() -> None:
    months = part(by_url(pages(desk(small_programme())))["seasons/2026-27/course.html"], "activity")
    assert '<rect class="part"' in months
    assert f"ноябрь 2026{NBSP}г." in months.replace("ноябрь\N{NO-BREAK SPACE}", "ноябрь ")
    assert "Последний месяц ещё идёт." in months.replace(NBSP, " ")


def test_no_answer_and_no_cause_is_told() -> None:
    for page in pages(desk(small_programme())):
        text = html(page).lower()
        assert "динамик" not in text
        assert "благодаря" not in text
        assert "скоро" not in text
        for code in ("tk4m7", "p-veda", "p-anya"):
            assert code not in text


def test_a_season_that_is_over_leaves_out_what_there_is_nothing_to_count_of() -> None:
    page = by_url(pages(desk(small_programme())))["seasons/2025-26/course.html"]
    assert "Согласия в порядке" not in part(page, "requirements")
    assert "пока не из чего считать" not in html(page)


def test_a_school_without_pairs_is_told_what_to_do_first() -> None:
    found = by_url(pages(desk(empty_programme())))
    assert "<code>nastavnik new pair</code>" in part(found["monitoring.html"], "summary")
    course = found["seasons/2026-27/course.html"]
    assert "<code>nastavnik new pair</code>" in part(course, "pairs")
    assert {"pairs", "waves", "papers"} <= {each.id for each in course.parts}


def test_a_school_without_seasons_still_has_the_section() -> None:
    programme = built({"records/school.yml": SEASONS["records/school.yml"]}, AS_OF)
    (page,) = pages(desk(programme))
    assert page.url == "monitoring.html"
    assert "<code>nastavnik new season</code>" in html(page)


def test_pairs_of_a_form_that_was_not_read_have_a_row() -> None:
    programme = built(FILES | {"records/forms/pupil-pupil.md": ""})
    table = part(by_url(pages(desk(programme)))["seasons/2026-27/course.html"], "pairs")
    assert "форма не прочитана" in table
