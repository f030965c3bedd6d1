"""The finished public tree is looked at once more: whatever slipped in, the build is refused."""

from pathlib import Path

import pytest

from generator.publication import Scan, gate

from .small_school import files, identities, programme


def told(tree: Path) -> list[str]:
    check = gate(Scan(programme(files()), identities()))
    return [found.text.replace("\N{NO-BREAK SPACE}", " ") for found in check(tree)]


def test_a_clean_tree_passes(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<p>Рядом — значит вместе.</p>", encoding="utf-8")
    assert told(tmp_path) == []


def some_person() -> tuple[str, str]:
    key, who = next(iter(identities().items()))
    return key, str(who.name)


@pytest.mark.parametrize("hidden", ["{}", "<!-- {} -->", '<img alt="{}">', "var x='{}'"])
def test_a_name_or_an_id_is_found_wherever_it_hides(tmp_path: Path, hidden: str) -> None:
    key, name = some_person()
    (tmp_path / "a.html").write_text(f"<p>\n{hidden.format(name)}", encoding="utf-8")
    (tmp_path / "b.js").write_text(hidden.format(key), encoding="utf-8")
    found = told(tmp_path)
    assert found[0].startswith("a.html:2:")
    assert "Здесь стоит имя участника, а это страница открытого сайта." in found[0]
    assert found[-1].startswith("b.js:1:")
    assert f"Здесь стоит id записи {key}" in found[-1]


def test_entities_do_not_hide_a_name(tmp_path: Path) -> None:
    _, name = some_person()
    coded = "".join(f"&#{ord(sign)};" for sign in name)
    (tmp_path / "a.html").write_text(coded, encoding="utf-8")
    assert len(told(tmp_path)) >= 1


def test_a_file_may_not_be_named_after_a_record(tmp_path: Path) -> None:
    key, _ = some_person()
    (tmp_path / f"{key}.html").write_text("", encoding="utf-8")
    assert told(tmp_path)[0].startswith(f"{key}.html:1:1: ошибка: Здесь стоит id записи {key}")
