"""A tree is put in place whole, and what others wrote is never deleted."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.sites import release
from generator.sites.release import ReleaseRefusedError, one_at_a_time, put_in_place


def tree(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        path = folder / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    release.write_manifest(folder)
    return folder


def cannot_exchange(_one: Path, _other: Path) -> bool:
    return False


def names(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}


def test_the_first_release_is_a_rename(tmp_path: Path) -> None:
    put_in_place(tree(tmp_path / ".new", index="один"), tmp_path / "site" / "staff")
    assert names(tmp_path / "site" / "staff") == {"index", ".nastavnik.json"}


@pytest.mark.parametrize("exchange", [True, False])
def test_the_next_one_takes_the_place_of_the_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, exchange: bool
) -> None:
    if not exchange:
        monkeypatch.setattr(release, "_exchange", cannot_exchange)
    target = tmp_path / "staff"
    put_in_place(tree(tmp_path / ".new", index="один", pairs__old="стар"), target)
    put_in_place(tree(tmp_path / ".new", index="два"), target)
    assert (target / "index").read_text(encoding="utf-8") == "два"
    assert {path.name for path in tmp_path.iterdir()} == {"staff"}
    assert names(target) == {"index", ".nastavnik.json"}


def test_foreign_files_stop_it(tmp_path: Path) -> None:
    target = tree(tmp_path / "staff", index="один")
    (target / "отчёт.docx").write_bytes(b"PK")
    expected = (
        f"В папке «{target}» лежит то, чего сборка не писала: «отчёт.docx». "
        "Перенесите это в другое место и повторите."
    )
    with pytest.raises(ReleaseRefusedError, match=f"^{re.escape(expected)}$"):
        put_in_place(tree(tmp_path / ".new", index="два"), target)
    assert (target / "index").read_text(encoding="utf-8") == "один"
    assert (target / "отчёт.docx").exists()


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "documents"
    target.mkdir()
    for number in range(5):
        (target / f"{number}.txt").touch()
    with pytest.raises(ReleaseRefusedError, match=r"«0\.txt», «1\.txt», «2\.txt» и ещё 2\."):
        release.check_target(target)


def test_litter_of_file_managers_does_not_stop_it(tmp_path: Path) -> None:
    target = tree(tmp_path / "staff", index="один")
    (target / "Thumbs.db").touch()
    put_in_place(tree(tmp_path / ".new", index="два"), target)
    assert names(target) == {"index", ".nastavnik.json"}


def test_one_build_at_a_time(tmp_path: Path) -> None:
    lock = tmp_path / "site" / ".lock"
    script = (
        "import sys; from pathlib import Path; from generator.sites.release import *\n"
        "try:\n  with one_at_a_time(Path(sys.argv[1])): print('взял')\n"
        "except ReleaseRefusedError as refusal: print(refusal)"
    )
    command = [sys.executable, "-X", "utf8", "-c", script, str(lock)]
    with one_at_a_time(lock):
        refused = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    allowed = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    assert refused.stdout.startswith("Сайт уже собирается другой командой.")
    assert allowed.stdout == "взял\n"
