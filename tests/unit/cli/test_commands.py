"""The commands as a curator types them: what they print and how they leave."""

import json
from pathlib import Path

import pytest

from generator.records import KINDS
from generator.records.schema import schemas

from .conftest import Run


def spoil(school: Path) -> None:
    pair = school / "records/pairs/pr-a2b3.yml"
    pair.write_text(pair.read_text(encoding="utf-8") + "modle: x\n", encoding="utf-8")


def test_check_of_a_clean_programme(school: Path, run: Run) -> None:
    ran = run("check")
    assert ran.code == 0
    assert ran.out == "Проверено 19 записей: 0 ошибок, 0 предупреждений.\n"


def test_check_leaves_with_1_when_a_record_is_wrong(school: Path, run: Run) -> None:
    spoil(school)
    ran = run("check")
    assert ran.code == 1
    assert "ошибка: Поля «modle» в этой записи не бывает. Похоже на «model»." in ran.out
    assert "Traceback" not in ran.out + ran.err


def test_check_speaks_to_github_and_to_programs(school: Path, run: Run) -> None:
    spoil(school)
    told = run("check", "--format", "github").out
    assert "\n::error file=records/pairs/pr-a2b3.yml,line=" in told
    report = json.loads(run("check", "--format", "json").out)
    errors = [found for found in report["diagnostics"] if found["severity"] == "error"]
    assert report["summary"]["errors"] == len(errors) == 1
    assert json.loads(run("check", "--format", "gitlab").out)


def test_the_day_may_be_asked_for(school: Path, run: Run) -> None:
    early = run("status", "--as-of", "02.09.2026")
    assert "по состоянию на 2 сентября 2026 г." in early.out
    assert "Встречи: 0" in early.out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("chek",), "Ошибка: Команды 'chek' нет."),
        (
            ("check", "--as-of", "вчера"),
            "Ошибка: Значение '--as-of' не подходит: «вчера» — не дата. Пример: 2027-01-27.",
        ),
        (
            ("check", "--format", "xml"),
            "Ошибка: Значение '--format' не подходит: 'xml' — а можно "
            "'text', 'github', 'gitlab', 'json'.",
        ),
        (("check", "лишнее"), "Ошибка: Лишнее слово в команде: лишнее"),
        (("check", "--as-off"), "Ошибка: Параметра '--as-off' нет. Похоже на '--as-of'."),
        (("show",), "Ошибка: Не указано 'ID'."),
        (("show", "pr-a2b4"), "Записи «pr-a2b4» нет. Похоже на «pr-a2b3»."),
        (("new", "парра"), "Вида записи «парра» нет. Похоже на «пара»."),
        (("new", "meeting"), "Укажите, где лежит запись: nastavnik new meeting --in ID."),
        (
            ("new", "practice"),
            "Придумайте id — имя файла латиницей: nastavnik new practice korotkoe-slovo.",
        ),
        (
            ("new", "pair", "Пара"),
            "Имя «Пара» не годится как id записи. Имя — от 3 до 41 знака: строчные латинские "
            "буквы, цифры и дефис. Имя начинается с «pr-».",
        ),
        (("new", "pair", "pr-a2b3"), "records/pairs/pr-a2b3.yml уже есть. Укажите другой id."),
    ],
)
def test_a_wrong_call_is_refused_in_russian(
    school: Path, run: Run, words: tuple[str, ...], said: str
) -> None:
    ran = run(*words)
    assert ran.code == 2
    assert ran.err.splitlines()[-1] == said


def test_outside_a_programme_every_command_says_so(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run("check")
    assert ran.code == 2
    assert "нет файла records/school.yml" in ran.err
    assert "nastavnik init" in ran.err


def test_new_record_holds_its_fields_with_titles(school: Path, run: Run) -> None:
    path = run("new", "пара").out.splitlines()[0]
    text = (school / path).read_text(encoding="utf-8")
    assert path.startswith("records/pairs/pr-")
    assert text.startswith("# yaml-language-server: $schema=../../schemas/pair.schema.json\n")
    assert "# Форма (обязательно). Id или название формы.\nform:\n" in text
    assert "season: 2026-27\n" in text
    after = run("check")
    assert f"{path}:" in after.out
    assert "обязательно, а не заполнено" in after.out


def test_new_season_is_the_next_that_is_not_there(school: Path, run: Run) -> None:
    assert run("new", "season").out.splitlines()[0] == "records/seasons/2027-28.yml"
    text = (school / "records/seasons/2027-28.yml").read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../../schemas/season.schema.json\n")


def test_new_school_beside_a_bundle_is_begun(school: Path, run: Run) -> None:
    (school / "site/bundle").mkdir(parents=True)
    (school / "site/bundle/manifest.json").write_text("{}", encoding="utf-8")
    assert run("new", "school").err == "records/school.yml уже есть. Укажите другой id.\n"
    (school / "records/school.yml").unlink()
    assert run("new", "school").code == 0
    text = (school / "records/school.yml").read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../schemas/school.schema.json\n")


def test_a_day_of_the_environment_that_is_none_is_refused(
    school: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NASTAVNIK_AS_OF", "завтра")
    for words in (("check",), ("status",), ("build",), ("new", "pair"), ("show", "pr-a2b3")):
        ran = run(*words)
        assert ran.code == 2
        assert ran.err == ("Переменная NASTAVNIK_AS_OF: «завтра» — не дата. Пример: 2027-01-27.\n")


def test_what_the_disk_refuses_is_one_sentence(school: Path, run: Run) -> None:
    (school / "records/swot").write_text("", encoding="utf-8")
    ran = run("new", "swot", "sw-vyvody")
    assert ran.code == 2
    assert ran.err.startswith("Нет доступа к «")
    assert ran.err.endswith("/records/swot»: там уже лежит файл с таким именем.\n")


def test_status_before_the_first_season_still_counts_the_problems(school: Path, run: Run) -> None:
    for season in (school / "records/seasons").iterdir():
        season.unlink()
    ran = run("status")
    assert "Сезона ещё нет. Создайте его: nastavnik new season\n" in ran.out
    assert ran.out.splitlines()[-1].startswith("Проверено ")


def test_new_meeting_lies_with_its_pair(school: Path, run: Run) -> None:
    ran = run("new", "встреча", "--in", "pr-a2b3", "--date", "18.11.2026")
    path = ran.out.splitlines()[0]
    assert path == "records/meetings/pr-a2b3/m-2026-11-18.md"
    text = (school / path).read_text(encoding="utf-8")
    assert text.startswith("---\n")
    assert "date: 2026-11-18\n" in text


@pytest.mark.parametrize("kind", [kind for kind in KINDS if not kind.single], ids=lambda k: k.name)
def test_every_kind_can_be_begun(school: Path, run: Run, kind: object) -> None:
    name = str(getattr(kind, "name", ""))
    within = ("--in", "pr-a2b3") if name == "meeting" else ("--in", "entry-2026")
    inside = within if name in {"meeting", "response"} else ()
    given = {"season": "2027-28", "response": "ab2cd"}.get(name)
    prefix = str(getattr(kind, "prefix", ""))
    word = () if name == "meeting" else (given or f"{prefix}primer",)
    ran = run("new", name, *word, *inside)
    assert ran.code == 0, ran.err
    assert (school / ran.out.splitlines()[0]).is_file()


def test_show_tells_the_curator_everything(school: Path, run: Run) -> None:
    shown = run("show", "pr-a2b3")
    assert shown.code == 0
    assert shown.out.startswith("Пара или группа pr-a2b3\nrecords/pairs/pr-a2b3.yml\n")
    assert "Ссылаются: pr-a2b3/m-2026-10-05" in shown.out


def test_schema_is_written_and_then_fresh(school: Path, run: Run) -> None:
    assert run("schema", "--check").code == 1
    assert run("schema").out == f"Схем: {len(KINDS)}, обновлено: {len(KINDS)}.\n"
    assert run("schema", "--check").code == 0
    (school / "schemas/pair.schema.json").write_text("{}", encoding="utf-8")
    stale = run("schema", "--check")
    assert stale.code == 1
    assert stale.err == (
        "schemas/pair.schema.json: не совпадает с моделями. Выполните «nastavnik schema».\n"
    )


def test_committed_schemas_are_those_of_the_models() -> None:
    folder = Path(__file__).parents[3] / "schemas"
    kept = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.json")}
    assert kept == schemas(KINDS)


def test_an_internal_fault_is_one_sentence(
    school: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("нельзя")

    monkeypatch.setattr("generator.cli.ground.open_programme", fail)
    ran = run("check")
    assert ran.code == 2
    assert ran.err.splitlines()[0] == "Внутренняя ошибка программы: ZeroDivisionError: нельзя"
