"""From a source's pages to a folder on disk."""

import hashlib
import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from markupsafe import Markup

from generator.diagnostics import Diagnostic, Place, Severity
from generator.page import Part, Site
from generator.sites.build import build_site
from tests.invented_site import HOSTILE, install, invented_site, programme


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    install(monkeypatch)
    return programme(tmp_path / "программа")


def hashes(tree: Path) -> dict[str, str]:
    return {
        path.relative_to(tree).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in tree.rglob("*")
        if path.is_file()
    }


def test_a_site_is_built_and_verified(root: Path) -> None:
    built = build_site(root, "staff")
    assert (built.target, built.pages, built.problems) == (root / "site" / "staff", 12, ())
    manifest = json.loads((built.target / ".nastavnik.json").read_text(encoding="utf-8"))
    published = {name: kept for name, kept in hashes(built.target).items() if name[0] != "."}
    assert manifest["files"] == published
    kinds = {Path(name).suffix for name in published}
    assert kinds == {".html", ".css", ".js", ".svg"}


def test_the_section_of_a_leaf_page_is_current(root: Path) -> None:
    text = (build_site(root, "staff").target / "pairs" / "pr-a1b2.html").read_text("utf-8")
    current = set(re.findall(r'<a href="([^"]+)" aria-current="true">([^<]+)</a>', text))
    assert current == {("../pairs.html", "Пары")}
    assert '<a href="../index.html">Сезон</a>' in text


def test_hostile_titles_are_only_text(root: Path) -> None:
    target = build_site(root, "staff").target
    text = (target / "practices" / "lesson-for-two.html").read_text("utf-8")
    assert "<script>alert" not in text
    assert text.count("&lt;script&gt;alert(1)&lt;/script&gt;") == 4
    assert "<title>&lt;script&gt;" in text
    assert "{{ 7*7 }}" in text


def test_names_of_the_site_are_escaped_too(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def hostile(folder: Path, as_of: date | None) -> Site:
        site = invented_site(folder, as_of)
        return replace(
            site, name=HOSTILE, tagline=HOSTILE, footer=HOSTILE, notice=HOSTILE, badge=HOSTILE
        )

    install(monkeypatch, hostile)
    for path in build_site(root, "staff").target.rglob("*.html"):
        assert "<script>alert" not in path.read_text("utf-8"), path


def test_nothing_is_inline_and_nothing_comes_from_outside(root: Path) -> None:
    for path in build_site(root, "staff").target.rglob("*.html"):
        text = path.read_text("utf-8")
        assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=", text), path
        assert not re.search(r'(?:src|<link[^>]*href)="(?:https?:)?//', text), path


def test_two_builds_are_the_same_bytes(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = programme(tmp_path / "elsewhere" / "programme")
    monkeypatch.setenv("TZ", "Asia/Kamchatka")
    assert hashes(build_site(root, "staff").target) == hashes(build_site(other, "staff").target)


def test_a_broken_link_leaves_the_old_site_in_place(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = hashes(build_site(root, "public").target)

    def broken(folder: Path, as_of: date | None) -> Site:
        site = invented_site(folder, as_of)
        part = Part("p", "Часть", Markup('<a href="site:people/gone.html">кто это</a>'))
        first, *rest = site.pages
        return replace(site, pages=(replace(first, parts=(part,)), *rest))

    install(monkeypatch, broken)
    built = build_site(root, "public")
    assert [problem.message for problem in built.problems] == [
        "Ссылка «people/gone.html» никуда не ведёт."
    ]
    assert hashes(built.target) == before
    assert {path.name for path in built.target.parent.iterdir()} == {".lock", "public"}


def test_a_gate_may_refuse(root: Path) -> None:
    leak = Diagnostic(Place("index.html"), Severity.ERROR, "leak", "На странице есть фамилия.")
    built = build_site(root, "public", gates=[lambda _: [leak]])
    assert built.problems == (leak,)
    assert not built.target.exists()


def test_what_a_killed_build_left_is_cleared(root: Path) -> None:
    left = root / "site" / ".staff.new" / "pairs"
    left.mkdir(parents=True)
    (left / "half.html").write_text("<p>полстраницы", encoding="utf-8")
    built = build_site(root, "staff")
    assert not (built.target / "pairs" / "half.html").exists()


def test_the_day_reaches_the_source(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[date | None] = []

    def source(folder: Path, as_of: date | None) -> Site:
        asked.append(as_of)
        return invented_site(folder, as_of)

    install(monkeypatch, source)
    build_site(root, "staff", as_of=date(2026, 10, 12))
    build_site(root, "staff")
    assert asked == [date(2026, 10, 12), None]


def test_own_templates_and_styles_come_first(root: Path) -> None:
    own = root / "templates"
    (own / "theme").mkdir(parents=True)
    (own / "theme" / "footer.html").write_text("<footer>Свой подвал</footer>", encoding="utf-8")
    (own / "assets" / "css").mkdir(parents=True)
    (own / "assets" / "css" / "90-school.css").write_text(".n-own{}", encoding="utf-8")
    target = build_site(root, "staff").target
    assert "<footer>Свой подвал</footer>" in (target / "index.html").read_text("utf-8")
    assert (target / "css" / "site.css").read_text("utf-8").endswith(".n-own{}")
