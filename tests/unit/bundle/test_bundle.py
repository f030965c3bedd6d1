"""A bundle is read as it was written, and nothing in it is trusted before it is checked."""

import json
from collections.abc import Callable
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from pydantic import ValidationError

from generator.bundle import (
    Bundle,
    BundleError,
    PublicPartner,
    PublicResults,
    PublicSchool,
    PublicText,
    read_bundle,
    save_bundle,
)

SCHOOL = PublicSchool(
    title="Дом творчества «Парус»",
    short_title="ДТ «Парус»",
    kind="дом творчества",
    town="Заречный",
    programme_title="Рядом",
)
BUNDLE = Bundle(
    as_of=date(2027, 2, 1),
    school=SCHOOL,
    texts=(PublicText(id="note", kind="note", title="Записка", summary="Зачем", body="Ё — да."),),
    results=PublicResults(k=10),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    save_bundle(BUNDLE, tmp_path / "bundle")
    return tmp_path / "bundle"


def manifest(folder: Path) -> dict[str, object]:
    return json.loads((folder / "manifest.json").read_text(encoding="utf-8"))


def rewrite(folder: Path, name: str, change: Callable[[str], str]) -> None:
    """Change a file and its hash, as someone would who knows the format."""
    text = change((folder / name).read_text(encoding="utf-8"))
    (folder / name).write_text(text, encoding="utf-8")
    kept = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    kept["files"][name] = sha256(text.encode()).hexdigest()
    (folder / "manifest.json").write_text(json.dumps(kept), encoding="utf-8")


def refusal(folder: Path) -> str:
    with pytest.raises(BundleError) as refused:
        read_bundle(folder)
    return str(refused.value)


def test_what_is_written_is_read(folder: Path) -> None:
    assert read_bundle(folder) == BUNDLE


def test_the_manifest_names_school_day_and_every_file(folder: Path) -> None:
    said = manifest(folder)
    assert (said["format"], said["school"], said["as_of"]) == (1, SCHOOL.title, "2027-02-01")
    assert said["files"] == {
        path.name: sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if path.name != "manifest.json"
    }


def test_files_are_plain_utf8_in_one_order(folder: Path) -> None:
    text = (folder / "texts.json").read_bytes().decode("utf-8")
    assert '"body": "Ё — да."' in text
    assert text.endswith("]\n")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    save_bundle(BUNDLE, folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_foreign_files_stay(folder: Path) -> None:
    (folder / "заметка.txt").write_text("моё", encoding="utf-8")
    save_bundle(BUNDLE, folder)
    assert (folder / "заметка.txt").read_text(encoding="utf-8") == "моё"
    assert read_bundle(folder) == BUNDLE


def test_a_missing_bundle_names_the_command(tmp_path: Path) -> None:
    assert refusal(tmp_path / "bundle") == (
        "В папке «bundle» нет пакета публикации (manifest.json), а открытый сайт собирают только "
        "из него. Выполните: nastavnik build public."
    )


def test_another_format_is_said(folder: Path) -> None:
    said = manifest(folder) | {"format": 2}
    (folder / "manifest.json").write_text(json.dumps(said), encoding="utf-8")
    assert refusal(folder).startswith(
        "manifest.json: формат пакета — 2, а эта версия программы читает 1."
    )


def test_a_changed_file_is_named(folder: Path) -> None:
    (folder / "texts.json").write_text("[]\n", encoding="utf-8")
    assert refusal(folder) == (
        "texts.json: файл изменён после сборки пакета. Соберите его заново: nastavnik build public."
    )


def test_a_lost_file_is_named(folder: Path) -> None:
    (folder / "forms.json").unlink()
    assert refusal(folder).startswith("forms.json: файла нет, а в manifest.json он назван.")


@pytest.mark.parametrize("name", ["../../secret.json", "extra.json"])
def test_the_list_of_files_is_ours(folder: Path, name: str) -> None:
    said = manifest(folder)
    said["files"] = {**json.loads(json.dumps(said["files"])), name: "0" * 64}
    (folder / "manifest.json").write_text(json.dumps(said), encoding="utf-8")
    assert refusal(folder).startswith(f"manifest.json: список файлов не тот, разница — {name}.")


def test_a_link_out_of_the_bundle_is_not_followed(folder: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside.json"
    outside.write_bytes((folder / "texts.json").read_bytes())
    (folder / "texts.json").unlink()
    (folder / "texts.json").symlink_to(outside)
    assert refusal(folder).startswith("texts.json: файла нет")


@pytest.mark.parametrize("content", ["{", "", "[" * 100_000])
def test_what_is_not_json_is_said(folder: Path, content: str) -> None:
    rewrite(folder, "texts.json", lambda _: content)
    assert refusal(folder).startswith("texts.json: это не JSON в UTF-8.")


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ('"Записка"', "7", "texts.0.title"),
        ('"note"', '"../note"', "texts.0.id"),
        ('"title"', '"phone": "+7", "title"', "texts.0.phone"),
        ('"Ё — да."', '"' + "я" * 50_001 + '"', "texts.0.body"),
    ],
)
def test_facts_of_another_shape_are_refused(folder: Path, old: str, new: str, field: str) -> None:
    rewrite(folder, "texts.json", lambda text: text.replace(old, new, 1))
    if field == "texts.0.id":
        rewrite(folder, "texts.json", lambda text: text.replace('"id": "note"', f'"id": {new}'))
    assert f"поле «{field}» не такое" in refusal(folder)


def test_a_lower_threshold_than_ten_is_refused(folder: Path) -> None:
    rewrite(folder, "results.json", lambda text: text.replace("10", "3"))
    assert "поле «results.k» не такое" in refusal(folder)


def test_an_address_that_is_not_of_the_web_is_refused() -> None:
    with pytest.raises(ValidationError):
        PublicPartner(title="Завод", kind="предприятие", url="javascript:alert(1)")
