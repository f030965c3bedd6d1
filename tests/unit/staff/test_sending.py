"""Papers on the staff site: only those that tell of nobody, and only as they were made."""

from pathlib import Path

from generator.ledger import Entry, Shown, add, checksum, impersonal
from generator.staff.monitoring import overview
from generator.staff.site import staff_site
from tests.unit.staff.small import by_url, desk, part, plain, small_programme, templates, tokens


def entry(content: bytes, *, personal: bool = False, season: str = "2026-27") -> Entry:
    return Entry(
        paper="spravka",
        season=season,
        as_of="2026-11-20",
        commit="",
        checksum=checksum(content),
        title="справка по итогам мониторинга",
        personal=personal,
    )


def test_what_names_people_or_was_edited_is_not_shown(tmp_path: Path) -> None:
    for name in ("a.docx", "b.docx", "c.docx"):
        (tmp_path / name).write_bytes(b"words")
    entries = {
        "a.docx": entry(b"words"),
        "b.docx": entry(b"words", personal=True),
        "c.docx": entry(b"other words"),
        "gone.docx": entry(b"words"),
    }
    add(tmp_path, entries)
    assert [shown.name for shown in impersonal(tmp_path)] == ["a.docx"]


def test_a_list_of_an_older_shape_shows_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"words")
    add(tmp_path, {"a.docx": Entry("spravka", "2026-27", "2026-11-20", "", checksum(b"words"))})
    assert impersonal(tmp_path) == ()


def test_the_overview_opens_the_papers_of_its_season_and_they_are_published() -> None:
    programme = small_programme()
    paper = Shown("spravka-2026-27.docx", entry(b"words"), b"words")
    site = staff_site(programme, templates(), desk(programme).identities, tokens(), (), (paper,))
    assert site.files == {"papers/spravka-2026-27.docx": b"words"}
    found = {page.url: page for page in site.pages}
    now = plain(part(found["monitoring.html"], "sending"))
    assert '<a href="site:papers/spravka-2026-27.docx">Справка по итогам мониторинга</a>' in now
    assert "Word, по записям на 20 ноября 2026 г., spravka-2026-27.docx" in now
    assert "papers/" not in part(found["seasons/2025-26/monitoring.html"], "sending")


def test_without_papers_the_command_is_told() -> None:
    page = by_url(overview.pages(desk(small_programme())))["monitoring.html"]
    assert "<code>nastavnik report --season 2026-27</code>" in part(page, "sending")
