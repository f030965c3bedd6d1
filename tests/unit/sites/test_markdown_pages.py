"""The same pages for another engine: Zensical builds them."""

import subprocess
import sys
from pathlib import Path

import pytest

from generator.sites.markdown_pages import write_pages
from generator.sites.release import ReleaseRefusedError
from tests.invented_site import install, programme


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    install(monkeypatch)
    return programme(tmp_path / "programme")


def test_pages_are_written_twice_over_but_nothing_foreign_is(root: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    assert write_pages(root, "staff", folder) == 12
    assert write_pages(root, "staff", folder) == 12
    text = (folder / "docs" / "pairs" / "pr-a1b2.md").read_text(encoding="utf-8")
    assert text.startswith('---\ntitle: "Лебедева – Соколов"\n')
    (folder / "notes.txt").touch()
    with pytest.raises(ReleaseRefusedError, match=r"«notes\.txt»"):
        write_pages(root, "staff", folder)


@pytest.mark.slow
def test_zensical_builds_every_page(root: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    pages = write_pages(root, "staff", folder)
    command = [sys.executable, "-m", "zensical", "build", "--config-file", "mkdocs.yml"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    made = {path.relative_to(folder / "site").as_posix() for path in folder.rglob("site/**/*.html")}
    assert len(made - {"404.html"}) == pages
    pair = (folder / "site" / "pairs" / "pr-a1b2.html").read_text(encoding="utf-8")
    assert "молодой учитель принёс журнал" in pair
    assert 'href="../pairs.html"' in pair
