"""From a small programme to its bundle: what is in it, and what refuses it."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator.bundle import read_bundle
from generator.diagnostics import Diagnostic, Place, Severity
from generator.publication import PublicationRefusedError, publish, write_bundle
from tests.unit.publication.small_school import AS_OF, files, identities, opened, programme

GOLDEN = Path(__file__).with_name("golden")
NOTE = "title: Записка\nkind: note\nsummary: Зачем программа\npublic: да\n"


def test_the_bundle_field_by_field(golden: Callable[[Path, str], None]) -> None:
    bundle = publish(programme(files()), identities())
    facts = json.dumps(bundle.model_dump(mode="json"), ensure_ascii=False, indent=1)
    golden(GOLDEN / "small-school.json", facts.replace("\N{NO-BREAK SPACE}", "~") + "\n")


def test_what_is_read_is_what_was_written(tmp_path: Path) -> None:
    school = programme(files())
    assert write_bundle(opened(school, tmp_path), tmp_path / "bundle") == ()
    assert read_bundle(tmp_path / "bundle") == publish(school, identities())


def test_the_same_facts_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_bundle(opened(programme(files()), tmp_path), tmp_path / name)
    one, two = (
        {path.name: path.read_bytes() for path in (tmp_path / name).iterdir()}
        for name in ("one", "two")
    )
    assert one == two


def test_an_error_anywhere_refuses_and_leaves_the_folder(tmp_path: Path) -> None:
    school = opened(programme(files()), tmp_path)
    assert write_bundle(school, tmp_path / "bundle") == ()
    before = (tmp_path / "bundle" / "manifest.json").read_bytes()
    error = Diagnostic(Place("records/consents/cn-a.yml"), Severity.ERROR, "yaml", "Не читается.")
    broken = replace(school, programme=programme(files(), date(2027, 3, 2)), diagnostics=(error,))
    assert write_bundle(broken, tmp_path / "bundle") == (error,)
    assert (tmp_path / "bundle" / "manifest.json").read_bytes() == before


def test_a_warning_does_not_refuse(tmp_path: Path) -> None:
    warning = Diagnostic(Place("records/school.yml"), Severity.WARNING, "x", "Не страшно.")
    school = replace(opened(programme(files()), tmp_path), diagnostics=(warning,))
    assert write_bundle(school, tmp_path / "bundle") == ()


def test_a_practice_appears_on_its_day() -> None:
    shown = publish(programme(files(), date(2027, 3, 1)), identities()).practices
    assert [practice.id for practice in shown] == ["later", "lesson-for-two"]
    assert [p.id for p in publish(programme(files()), identities()).practices] == ["lesson-for-two"]


def test_a_partner_who_left_is_not_named() -> None:
    partner = "title: Завод\nkind: enterprise\nuntil: 2027-01-31\npublic: да\n"
    school = programme(files(**{"records/partners/pt-zavod.yml": partner}))
    assert publish(school, identities()).partners == ()


def test_an_empty_programme_publishes_its_name() -> None:
    bundle = publish(programme({}), identities())
    assert (bundle.school.title, bundle.results.periods) == ("Организация без названия", ())


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("Помог @p-veda:дат.", "7:7", "Здесь упомянута запись @p-veda"),
        ("Смотрите\n\nпару pr-t0 здесь.", "9:6", "Здесь стоит id записи pr-t0"),
        ("Благодарим Ветлугину Анну Сергеевну.", "7:12", "Здесь стоит имя участника"),
        ("Спасибо Анне Сергеевне!", "7:9", "Здесь стоит имя участника"),
        ("Писала А. С. Ветлугина.", "7:8", "Здесь стоит имя участника"),
        ("С Мирой Жилиной.", "7:3", "Здесь стоит имя участника"),
        ("Мама — Жилина Ольга Юрьевна.", "7:8", "Здесь стоит имя участника"),
        ("Звоните 8 (912) 111-22-33.", "7:9", "Здесь стоит телефон участника"),
        ("Пишите VET@example.ru.", "7:8", "Здесь стоит почта участника"),
    ],
)
def test_a_private_word_refuses_with_its_place(text: str, place: str, message: str) -> None:
    page = f"---\n{NOTE}---\n{text}\n"
    with pytest.raises(PublicationRefusedError) as refused:
        publish(programme(files(**{"records/pages/note.md": page})), identities())
    found = refused.value.diagnostics[0]
    assert str(found.place) == f"records/pages/note.md:{place}"
    assert found.sentence == (
        f"{message}, а этот текст идёт на открытый сайт. "
        "Скажите обобщённо или снимите запись с открытого сайта."
    )


def test_a_private_word_in_a_field_is_found_where_it_is_written(tmp_path: Path) -> None:
    page = f"---\n{NOTE.replace('Зачем программа', 'Пара pr-a')}---\nТекст.\n"
    school = programme(files(**{"records/pages/note.md": page}))
    found = write_bundle(opened(school, tmp_path), tmp_path / "bundle")[0]
    assert found.text.startswith("records/pages/note.md:4:15: ошибка: Здесь стоит id записи pr-a,")
    assert not (tmp_path / "bundle").exists()


def test_words_that_only_look_private_pass() -> None:
    text = "Анна и Сергеевна порознь, наш адрес office@example.ru, практика lesson-for-two."
    page = f"---\n{NOTE}---\n\n{text}\n"
    school = programme(files(**{"records/pages/note.md": page}))
    assert publish(school, identities()).texts[0].body.strip() == text


def test_the_day_is_the_programmes() -> None:
    assert publish(programme(files()), identities()).as_of == AS_OF
