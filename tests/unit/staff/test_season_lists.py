"""Addresses of a season's lists, the switch, and long lists in pieces."""

from generator.staff.pieces import piece_links, pieces
from generator.staff.seasons import begin_page, list_url, switch
from tests.unit.staff.small import SEASONS, built, desk, html, small_programme


def test_the_current_season_of_a_section_is_the_section_page() -> None:
    seat = desk(small_programme())
    past, now = seat.programme.seasons
    assert list_url(seat, "pairs", now) == "pairs.html"
    assert list_url(seat, "pairs", past) == "seasons/2025-26/pairs.html"
    assert list_url(seat, "awards", now) == "seasons/2026-27/awards.html"


def test_the_switch_leads_to_the_same_list_of_every_season() -> None:
    seat = desk(small_programme())
    items = switch(seat, "pairs", seat.programme.seasons[0])
    assert [(i.title, i.url, i.current) for i in items] == [
        ("2026/27", "site:pairs.html", False),
        ("2025/26", "site:seasons/2025-26/pairs.html", True),
    ]


def test_one_season_needs_no_switch() -> None:
    seat = desk(built({**SEASONS, "records/seasons/2025-26.yml": ""}))
    assert switch(seat, "pairs", seat.programme.seasons[0]) == ()


def test_without_a_season_a_section_says_what_to_write() -> None:
    seat = desk(built({"records/school.yml": SEASONS["records/school.yml"]}))
    page = begin_page(seat, "pairs.html", "Пары и группы")
    assert "Сезонов пока нет" in html(page)
    assert "nastavnik new season" in html(page)


def test_a_short_list_is_one_piece() -> None:
    (piece,) = pieces([1, 2], "pairs.html")
    assert (piece.url, piece.number, piece.of, piece.rows) == ("pairs.html", 1, 1, (1, 2))
    assert piece_links("pairs.html", piece) == ()


def test_an_empty_list_is_one_empty_piece() -> None:
    nothing: list[int] = []
    assert [piece.rows for piece in pieces(nothing, "pairs.html")] == [()]


def test_a_long_list_is_cut_at_two_hundred() -> None:
    cut = pieces(range(401), "seasons/2025-26/pairs.html")
    assert [len(piece.rows) for piece in cut] == [200, 200, 1]
    assert cut[2].url == "seasons/2025-26/pairs-3.html"
    links = piece_links("seasons/2025-26/pairs.html", cut[1])
    assert [link.url for link in links] == [
        "seasons/2025-26/pairs.html",
        "",
        "seasons/2025-26/pairs-3.html",
    ]


def test_neighbours_that_belong_together_share_a_piece() -> None:
    rows = ["окт"] * 3 + ["ноя"] * 3 + ["дек"] * 7
    cut = pieces(rows, "journal.html", together=lambda row: row, limit=5)
    assert [len(piece.rows) for piece in cut] == [3, 3, 5, 2]
