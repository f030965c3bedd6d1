"""A whole programme in miniature, one record of every kind, and all that is made of it.

What is kept here is read like any other page: after a change look at the difference, then accept
it with `pytest tests/golden --bless`.
"""

import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator.opening import open_programme
from generator.publication import write_bundle
from generator.records import KINDS
from generator.sites.markdown_pages import write_pages
from tests.whole.built import tree

HERE = Path(__file__).parent
SMALL = HERE / "small"
DAY = date(2027, 2, 15)
# A pair, a person, the list of pairs and the journal say names most often.
NAMELESS = (
    "pairs/pr-c4d5.md",
    "participants/p-m3nt.md",
    "pairs.md",
    "journal.md",
)
SIZE_LIMIT = 1_000_000

Keep = Callable[[str, dict[str, bytes]], None]


@pytest.fixture
def keep(request: pytest.FixtureRequest) -> Keep:
    """Compare a whole tree with the kept one: the same files with the same text."""
    bless = bool(request.config.getoption("--bless"))

    def compare(name: str, made: dict[str, bytes]) -> None:
        folder = HERE / "expected" / name
        if bless:
            shutil.rmtree(folder, ignore_errors=True)
            for path, content in made.items():
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_bytes(content)
        kept = tree(folder) if folder.is_dir() else {}
        assert sorted(made) == sorted(kept), "look at the pages, then pytest tests/golden --bless"
        for path, content in made.items():
            assert content.decode() == kept[path].decode().replace("\r\n", "\n"), path

    return compare


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SMALL, tmp_path / "small"))


def pages(root: Path, audience: str) -> dict[str, bytes]:
    """The site's pages without css and scripts, which are files of the project themselves."""
    folder = root / "made"
    write_pages(root, audience, folder, as_of=DAY)
    return {name: text for name, text in tree(folder / "docs").items() if name.endswith(".md")}


def bundled(root: Path) -> Path:
    folder = root / "site" / "bundle"
    assert write_bundle(open_programme(root), folder) == ()
    return folder


def test_there_is_a_record_of_every_kind_and_no_error() -> None:
    opened = open_programme(SMALL)
    present = {type(record) for record in opened.programme.every()}
    assert {kind.name for kind in KINDS if kind.model not in present} == set()
    assert [found.text for found in opened.diagnostics if found.is_error] == []


def test_the_staff_site(root: Path, keep: Keep) -> None:
    """Of the handbook, which is made of the models, the page of one kind is enough."""
    made = pages(root, "staff")
    keep(
        "staff",
        {
            name: text
            for name, text in made.items()
            if not name.startswith("handbook/") or name == "handbook/meeting.md"
        },
    )


def test_some_pages_without_names(root: Path, keep: Keep) -> None:
    (root / "identities.csv").unlink()
    made = pages(root, "staff")
    keep("nameless", {name: made[name] for name in NAMELESS})


def test_the_bundle(root: Path, keep: Keep) -> None:
    keep("bundle", tree(bundled(root)))


def test_the_public_site(root: Path, keep: Keep) -> None:
    bundled(root)
    keep("public", pages(root, "public"))


def test_the_bundle_says_its_day(root: Path) -> None:
    manifest = json.loads((bundled(root) / "manifest.json").read_bytes())
    assert (manifest["as_of"], manifest["school"]) == (
        "2027-02-15",
        "Станция юных техников «Шестерня»",
    )


def test_what_is_kept_stays_readable() -> None:
    assert sum(len(content) for content in tree(HERE / "expected").values()) < SIZE_LIMIT
