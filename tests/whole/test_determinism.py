"""The same records give the same bytes, wherever, whenever and by whomever they are built."""

import os
from pathlib import Path

import pytest

from tests.whole.built import built, small_copy, tree

pytestmark = pytest.mark.slow

ELSEWHERE = {
    "LANG": "C",
    "LC_ALL": "C",
    "TZ": "Pacific/Kiritimati",
    "PYTHONHASHSEED": "4242",
    "SOURCE_DATE_EPOCH": "86400",
    "HOME": "/nonexistent",
}
SITES = ("bundle", "public", "staff")


def copied_backwards(demo: Path, target: Path) -> Path:
    """The same files made in the opposite order and with other times and rights."""
    source = {name: text for name, text in tree(demo).items() if not name.startswith("site/")}
    for age, (name, content) in enumerate(reversed(source.items())):
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        path.chmod(0o640)
        os.utime(path, (1_000_000_000 + age, 1_000_000_000 + age))
    return target


@pytest.fixture(scope="module")
def other(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo built in a longer path with a space, in another language, zone and hash seed."""
    root = tmp_path_factory.mktemp("other") / "Мои документы" / "программа 2027"
    return built(copied_backwards(demo, root), environment=ELSEWHERE, umask=0o077)


@pytest.mark.parametrize("site", SITES)
def test_the_same_bytes(demo: Path, other: Path, site: str) -> None:
    here, there = tree(demo / "site" / site), tree(other / "site" / site)
    assert list(here) == list(there)
    assert [name for name in here if here[name] != there[name]] == []


def test_a_second_build_over_the_first_changes_nothing(tmp_path: Path) -> None:
    root = tmp_path / "small"
    built(small_copy(root))
    before = tree(root / "site")
    built(root)
    assert tree(root / "site") == before
