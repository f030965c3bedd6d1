"""The programme's own files come before the package's."""

from pathlib import Path

import pytest

from generator import resources


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    (tmp_path / "records" / "pairs").mkdir(parents=True)
    (tmp_path / "records" / "school.yml").write_text("name: Дом творчества\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def package(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path_factory.mktemp("package")
    for name in ("templates/staff/pair.html", "templates/macros/charts.html"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("общее", encoding="utf-8")
    monkeypatch.setattr(resources, "_PACKAGE", folder)
    return folder


def test_the_root_is_found_from_deep_inside(programme: Path) -> None:
    assert resources.find_root(programme / "records" / "pairs") == programme.resolve()


def test_no_root_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(resources.RootNotFoundError, match=r"records/school\.yml.*nastavnik init"):
        resources.find_root(tmp_path)


def test_the_own_file_comes_first(programme: Path, package: Path) -> None:
    assert resources.locate(programme, "templates/staff/pair.html").is_relative_to(package)
    own = programme / "templates" / "staff" / "pair.html"
    own.parent.mkdir(parents=True)
    own.write_text("своё", encoding="utf-8")
    assert resources.locate(programme, "templates/staff/pair.html") == own


def test_a_file_nobody_has_is_named(programme: Path, package: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"templates/nothing\.html"):
        resources.locate(programme, "templates/nothing.html")


def test_template_folders_are_audience_first(programme: Path, package: Path) -> None:
    (programme / "templates").mkdir()
    assert resources.template_folders(programme, "staff") == (
        programme / "templates",
        package / "templates" / "staff",
        package / "templates",
    )


def test_an_overlay_takes_each_file_once(programme: Path, package: Path) -> None:
    own = programme / "templates" / "macros" / "charts.html"
    own.parent.mkdir(parents=True)
    own.write_text("своё", encoding="utf-8")
    assert resources.overlaid(programme, "templates") == {
        "macros/charts.html": own,
        "staff/pair.html": package / "templates" / "staff" / "pair.html",
    }
