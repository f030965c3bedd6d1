"""Documents: lists by season, what is required, what was sent, a page for each."""

from generator.staff import documents
from tests.unit.staff.small import FILES as SMALL
from tests.unit.staff.small import SEASONS, built, by_url, desk, empty_programme, html, part

FILES = {
    "records/school.yml": SEASONS["records/school.yml"]
    + """\
required_documents:
  - {kind: prikaz_pary, by_stage: prepare}
  - {kind: polozhenie, by_stage: prepare}
  - {kind: spravka, by_stage: prepare}
  - {kind: otchet_god, by_stage: run}
""",
    "records/seasons/2026-27.yml": SEASONS["records/seasons/2026-27.yml"]
    + """\
stages:
  - {key: prepare, from: 2026-09-01, to: 2026-10-01}
  - {key: run, from: 2026-10-05, to: 2027-05-28}
""",
    "records/documents/dc-rules1.yml": """\
kind: polozhenie
number: П-1
date: 2025-08-28
title: Положение
""",
    "records/documents/dc-rules2.yml": """\
kind: polozhenie
number: П-2
date: 2026-08-27
title: Положение, вторая редакция
signed_by: director
supersedes: dc-rules1
note: Добавлен порядок замены.
""",
    "records/documents/dc-extra.yml": """\
kind: protokol
number: М-1
date: 2026-12-01
title: Протокол
season: 2026-27
covers: [pr-duo2]
signed: нет
""",
    "records/dispatches/ds-note.yml": """\
kind: spravka
title: Справка за год
sent_on: 2026-06-08
recipient: Управление образования
season: 2025-26
""",
    "records/roadmap/rm-rules.yml": """\
season: 2026-27
title: Утвердить положение
due: 2026-09-04
responsible: director
proof: dc-rules2
""",
}


def test_required_documents_are_there_missing_or_ahead() -> None:
    page = by_url(documents.pages(desk(built(SMALL | FILES))))["documents.html"]
    required = part(page, "required")
    assert required.count("нет, этап окончен") == 1
    assert required.count("впереди") == 1
    assert "не\N{NBSP}хватает: 1" in html(page)


def test_a_document_replaced_before_the_season_does_not_count() -> None:
    pages = by_url(documents.pages(desk(built(SMALL | FILES))))
    now = part(pages["documents.html"], "required")
    past = part(pages["seasons/2025-26/documents.html"], "required")
    assert "dc-rules2.html" in now
    assert "dc-rules1.html" not in now
    assert "dc-rules1.html" in past


def test_lists_are_of_a_season_and_lasting_documents_stand_apart() -> None:
    page = by_url(documents.pages(desk(built(SMALL | FILES))))["documents.html"]
    assert "dc-order.html" in part(page, "season")
    assert "проект" in part(page, "season")
    assert "заменён" in part(page, "lasting")


def test_what_was_sent_has_anchors_on_the_one_page() -> None:
    pages = by_url(documents.pages(desk(built(SMALL | FILES))))
    assert 'id="ds-note"' in part(pages["documents.html"], "dispatches")
    past = html(pages["seasons/2025-26/documents.html"])
    assert 'id="ds-note"' not in past
    assert 'href="site:documents.html#dispatches"' in past


def test_an_order_lists_the_pairs_that_name_it() -> None:
    pages = by_url(documents.pages(desk(built(SMALL | FILES))))
    order = part(pages["documents/dc-order.html"], "pairs")
    assert '<a href="site:pairs/pr-main.html">Ветлугина – Котов</a>' in order
    assert "Группа «Шестерёнка»" in part(pages["documents/dc-extra.html"], "pairs")


def test_the_chain_of_editions_leads_both_ways() -> None:
    pages = by_url(documents.pages(desk(built(SMALL | FILES))))
    assert "dc-rules1.html" in part(pages["documents/dc-rules2.html"], "passport")
    assert "dc-rules2.html" in part(pages["documents/dc-rules1.html"], "passport")
    assert "roadmap.html#rm-rules" in part(pages["documents/dc-rules2.html"], "used")


def test_no_document_yet_says_what_to_write() -> None:
    page = by_url(documents.pages(desk(empty_programme())))["documents.html"]
    assert "nastavnik new document" in html(page)
