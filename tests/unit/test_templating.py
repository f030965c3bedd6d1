"""Templates escape what is given, and refuse what is not."""

from datetime import date
from pathlib import Path

import pytest
from jinja2 import UndefinedError
from markupsafe import Markup

from generator.templating import Templates


def written(folder: Path, **files: str) -> Templates:
    for name, text in files.items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    return Templates([folder])


def test_text_is_escaped_and_markup_is_not(tmp_path: Path) -> None:
    templates = written(tmp_path, a="{{ text }}|{{ html }}")
    made = templates.render("a.html", text="<b>", html=Markup("<i>и</i>"))
    assert made == Markup("&lt;b&gt;|<i>и</i>")


def test_record_text_is_never_run_as_a_template(tmp_path: Path) -> None:
    templates = written(tmp_path, a="{{ text }}")
    assert templates.render("a.html", text="{{ 7 * 7 }}") == "{{ 7 * 7 }}"


def test_a_missing_value_is_refused(tmp_path: Path) -> None:
    templates = written(tmp_path, a="{{ page.titel }}")
    with pytest.raises(UndefinedError):
        templates.render("a.html", page=object())


def test_the_first_folder_wins(tmp_path: Path) -> None:
    own, carried = tmp_path / "own", tmp_path / "carried"
    own.mkdir()
    carried.mkdir()
    written(own, a="своё")
    written(carried, a="общее", b="общее")
    templates = Templates([own, carried])
    assert (templates.render("a.html"), templates.render("b.html")) == ("своё", "общее")


def test_filters_speak_russian(tmp_path: Path) -> None:
    templates = written(
        tmp_path, a='{{ 5|count("пара", "пары", "пар") }}, {{ when|day }}, {{ 2.5|number(1) }}'
    )
    made = templates.render("a.html", when=date(2026, 10, 12))
    assert made.replace("\xa0", " ") == "5 пар, 12 октября 2026 г., 2,5"
