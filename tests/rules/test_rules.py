"""A folder a rule: records as a curator gets them wrong, and the exact words he gets back.

`rule--variant` holds another way to break the same rule; `_reading-*` and `_setting-*` hold
mistakes that are told before rules.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator.programme import Programme, gather
from generator.rules import RULES, run

HERE = Path(__file__).parent
BASE = HERE / "_base"
AS_OF = date(2026, 12, 1)
FOLDERS = sorted(path.name for path in HERE.iterdir() if (path / "expected.txt").is_file())


def files_of(folder: Path) -> dict[str, bytes]:
    """The files of a folder by their paths in it; an empty one stands for a file taken away."""
    found = sorted(path for path in (folder / "records").rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def day_of(folder: Path) -> date:
    """The day on which the mistake is looked at."""
    own = folder / "as_of.txt"
    return date.fromisoformat(own.read_text().strip()) if own.is_file() else AS_OF


def programme_of(*folders: Path) -> Programme:
    files: dict[str, bytes] = {}
    for folder in folders:
        files |= files_of(folder)
    return Programme(
        gather((path, files[path]) for path in sorted(files) if files[path]), day_of(folders[-1])
    )


def test_the_base_is_clean() -> None:
    assert [found.text for found in run(programme_of(BASE))] == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_mistake_is_told_in_these_words(
    folder: str, golden: Callable[[Path, str | bytes], None]
) -> None:
    found = run(programme_of(BASE, HERE / folder))
    golden(HERE / folder / "expected.txt", "".join(f"{one.text}\n" for one in found))


@pytest.mark.parametrize("name", [rule.name for rule in RULES])
def test_every_rule_has_a_folder_where_it_speaks(name: str) -> None:
    assert f"[{name}]" in (HERE / name / "expected.txt").read_text(encoding="utf-8")


def test_every_folder_has_a_rule() -> None:
    named = {folder.partition("--")[0] for folder in FOLDERS if not folder.startswith("_")}
    assert named == {rule.name for rule in RULES}
