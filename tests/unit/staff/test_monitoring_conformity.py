"""The page of conformity: proposals with their grounds beside what the curator scored."""

from generator.staff.monitoring.conformity import pages
from tests.unit.monitoring.test_conformity import filed, goals
from tests.unit.staff.small import by_url, desk, empty_programme, html, part, plain

HERE = "seasons/2026-27/conformity.html"
REACHED = goals(*("reached",) * 3, *("missed",) * 2)


def test_until_the_sheet_is_filled_there_is_no_total() -> None:
    page = by_url(pages(desk(filed(changed=REACHED))))[HERE]
    total = plain(part(page, "total"))
    assert "Итога пока нет" in total
    assert "По записям выходит 1 балл из 2 — по 1 показателю из 3" in total
    assert "n-level" not in total


def test_a_filled_sheet_stands_on_the_scale_of_its_levels() -> None:
    answers = '{goals: "1", mentee-activity: "0", own: "1"}'
    total = plain(part(by_url(pages(desk(filed(answers))))[HERE], "total"))
    assert "<b>2</b> из 6" in total
    assert "До уровня «высокий» не хватает 1 балла." in total
    assert "0–2" in total
    assert "3–6" in total


def test_an_override_stands_beside_its_reason() -> None:
    answers = '{goals: "2", mentee-activity: "0", own: "1"}'
    programme = filed(answers, "reasons: {goals: Малые цели выросли в дела}\n", REACHED)
    rows = plain(part(by_url(pages(desk(programme)))[HERE], "rows"))
    assert "иначе, чем по записям" in rows
    assert "Малые цели выросли в дела" in rows
    assert rows.count("иначе, чем по записям") == 1


def test_every_ground_says_what_it_asks_for_and_how_it_was_counted() -> None:
    rows = plain(part(by_url(pages(desk(filed(changed=REACHED))))[HERE], "rows"))
    assert "Цели достигнуты: 60 % (3 из 5) <b>→ 1</b>" in rows
    assert "2 — от 70 %, 1 — от 40 %; n = 5" in rows
    assert '<a href="site:pairs.html">' in rows
    assert "По записям этого не увидеть: оценивает куратор." in rows


def test_the_next_point_is_said() -> None:
    page = by_url(pages(desk(filed(changed=REACHED))))[HERE]
    assert "Цели достигнуты: до 70 % не хватает 1 из 5." in plain(part(page, "next"))


def test_without_a_sheet_the_page_says_what_to_write() -> None:
    page = by_url(pages(desk(empty_programme())))[HERE]
    assert "nastavnik new instrument" in html(page)
