"""The SWOT of a season: statements, drafts, and what came of the one before."""

from generator.staff import rooms
from generator.staff.monitoring.swot import pages
from tests.unit.staff.small import (
    by_url,
    desk,
    empty_programme,
    html,
    part,
    plain,
    small_programme,
)

LAST, NOW = "seasons/2025-26/swot.html", "seasons/2026-27/swot.html"
CLUB = """\
season: 2026-27
title: Собирать клуб
due: 2027-01-15
responsible: curator
"""
FIRST = """\
---
title: SWOT прошлого года
season: 2025-26
date: 2026-06-02
statements:
  - {cell: strength, text: Путь пройден., evidence: [pr-old1], figure: 1 из 1}
  - {cell: threat, text: Мало времени., key: load, evidence: [rk-load], action: rm-club}
  - {cell: weakness, text: Поздно начали., key: late, action: rm-club}
---
## Вывод куратора
Держимся дела.
"""
SECOND = """\
---
title: SWOT осени
season: 2026-27
date: 2027-01-20
statements:
  - {cell: threat, text: Времени всё так же мало., key: load, voice: наставники, action: rm-club}
  - {cell: weakness, text: Пар мало., draft: small-forms, action: rm-club}
---
"""
RECORDS = {
    "records/roadmap/rm-club.yml": CLUB,
    "records/swot/sw-2025-26.md": FIRST,
    "records/swot/sw-2026-27.md": SECOND,
}


def shown(url: str, key: str, **changed: str) -> str:
    found = by_url(pages(desk(small_programme(RECORDS | changed))))
    return plain(part(found[url], key))


def test_a_statement_leads_to_its_grounds_and_to_what_follows() -> None:
    grid = shown(LAST, "sw-2025-26")
    assert '<a href="site:pairs/pr-old1.html">Ветлугина – Котов</a>' in grid
    assert '→ <a href="site:seasons/2026-27/roadmap.html#rm-club">Собирать клуб</a>' in grid
    assert "просрочено" in grid
    assert grid.count("Пока ничего не записано.") == 1


def test_a_statement_shows_the_figures_of_its_draft_and_whose_it_is() -> None:
    grid = shown(NOW, "sw-2026-27")
    assert "<small>наставники</small>" in grid
    assert "педагог – педагог, n = 1" in grid


def test_what_is_taken_up_is_no_draft_any_more() -> None:
    drafted = shown(NOW, "drafts")
    assert "<code>draft: small-forms</code>" not in drafted
    assert "<code>draft: long-gaps</code>" in drafted
    assert "Что можно сделать: связываться с парой" in drafted
    assert "Без долгих перерывов, n = 2" in drafted


def test_the_season_before_is_followed_up() -> None:
    before = shown(NOW, "before")
    assert "Поздно начали." in before
    stayed, _, rest = before.partition("Больше не названо")
    assert "Времени всё так же мало." in stayed
    gone, _, new = rest.partition("Новое")
    assert "Поздно начали." in gone
    assert "Пар мало." in new
    assert '<a href="site:seasons/2025-26/swot.html#sw-2025-26">SWOT прошлого года</a>' in before


def test_an_earlier_swot_of_the_season_stays_below() -> None:
    autumn = SECOND.replace("2027-01-20", "2026-11-10").replace("SWOT осени", "SWOT ноября")
    found = by_url(pages(desk(small_programme(RECORDS | {"records/swot/sw-november.md": autumn}))))
    ids = [each.id for each in found[NOW].parts]
    assert ids.index("sw-2026-27") < ids.index("before") < ids.index("sw-november")


def test_a_season_without_a_swot_says_how_to_begin() -> None:
    without = {"records/swot/sw-2026-27.md": ""}
    page = by_url(pages(desk(small_programme(RECORDS | without))))[NOW]
    assert "nastavnik new swot" in html(page)
    assert "Мало времени." in part(page, "before")
    assert "Осталось" not in part(page, "before")
    (part_of_empty,) = by_url(pages(desk(empty_programme())))[NOW].parts
    assert part_of_empty.id == "none"


def test_a_link_to_a_swot_leads_into_the_monitoring() -> None:
    seat = desk(small_programme(RECORDS))
    (link,) = rooms.link_to(seat, "sw-2025-26")
    assert link.url == "site:seasons/2025-26/swot.html#sw-2025-26"
