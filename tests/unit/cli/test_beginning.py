"""A new programme, and the demo, from an empty folder."""

import re
from pathlib import Path

import pytest

from .conftest import Run

INIT = (
    "init",
    "--title",
    "Детский сад «Ромашка»",
    "--short",
    "Сад: «Ромашка»",
    "--kind",
    "детский сад",
    "--town",
    "Новое",
)


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_new_programme_has_no_errors(empty: Path, run: Run) -> None:
    begun = run(*INIT)
    assert begun.code == 0, begun.err
    checked = run("check")
    assert not re.search(r": ошибка: ", checked.out), checked.out
    assert checked.code == 0
    assert "identities.csv" in (empty / ".gitignore").read_text(encoding="utf-8")


def test_a_programme_is_not_begun_twice(empty: Path, run: Run) -> None:
    run(*INIT)
    again = run(*INIT)
    assert again.code == 2
    assert again.err.startswith("Программа здесь уже есть: ")
    assert run("demo").code == 2


@pytest.mark.parametrize(
    ("words", "name"), [(INIT, ".gitignore"), (INIT, "mkdocs.yml"), (("demo",), "mkdocs.yml")]
)
def test_nothing_that_is_there_is_written_over(
    empty: Path, run: Run, words: tuple[str, ...], name: str
) -> None:
    (empty / name).write_text("моё", encoding="utf-8")
    ran = run(*words)
    assert ran.code == 2
    assert ran.err == f"Здесь уже есть: {name}. Уберите это или начните в пустой папке.\n"
    assert [path.name for path in empty.iterdir()] == [name]
    assert (empty / name).read_text(encoding="utf-8") == "моё"


def test_the_staff_site_stands_before_the_first_season(empty: Path, run: Run) -> None:
    run(*INIT)
    for season in (empty / "records/seasons").iterdir():
        season.unlink()
    built = run("build", "staff")
    assert built.code == 0, built.err
    for page in ("index.html", "events.html", "documents.html"):
        assert "nastavnik new season" in (empty / "site/staff" / page).read_text(encoding="utf-8")


def test_the_staff_site_stands_on_a_broken_school(empty: Path, run: Run) -> None:
    (empty / "records").mkdir()
    (empty / "records/school.yml").write_text("title: [\n", encoding="utf-8")
    built = run("build", "staff")
    assert built.code == 1, built.err
    assert "[yaml-syntax]" in built.err
    shown = (empty / "site/staff/quality.html").read_text(encoding="utf-8")
    assert "title: [" in shown


def test_the_demo_is_clean_wherever_it_is_put(empty: Path, run: Run) -> None:
    assert run("demo").code == 0
    checked = run("check")
    assert checked.code == 0
    assert ": 0 ошибок, " in checked.out.splitlines()[-1]
