"""`nastavnik import` as a curator calls it: what it prints, writes, and leaves alone."""

from pathlib import Path

import pytest

from tests.unit.imports.survey import SHAPES, TOKENS, WAVE, school_in

from .conftest import Run

RESPONSES = f"records/responses/{WAVE}"
OPEN = f"private/answers/{WAVE}.csv"


@pytest.fixture
def survey(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    school_in(tmp_path)
    for name, made in SHAPES.items():
        (tmp_path / name).write_bytes(made())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NASTAVNIK_AS_OF", "2026-11-20")
    return tmp_path


def tree(root: Path) -> dict[str, bytes]:
    paths = [*root.glob("records/responses/**/*"), *root.glob("private/**/*")]
    return {str(path.relative_to(root)): path.read_bytes() for path in paths if path.is_file()}


def test_answers_are_written_and_a_second_time_changes_nothing(survey: Path, run: Run) -> None:
    ran = run("import", "responses", "yandex.xlsx", "--wave", WAVE)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        f"Файл yandex.xlsx → волна {WAVE}\n"
        "Откуда: Яндекс Формы (книга Excel (XLSX), лист «Ответы»).\n"
        "Размер: 8 строк с ответами, 14 столбцов.\n"
        "Код: столбец «Ваш код».\n"
        "Время: столбец «Время создания», вид — 2026-09-20 20:52:35.\n"
        "Вопросов найдено 10 из 10: по mapping волны — 1, по тексту анкеты — 9.\n"
        "Пропущены столбцы: «ID», «Время изменения».\n"
        "Ответы: 8 новых, 0 без изменений, 0 заменено.\n"
        f"Вне git: {OPEN}.\n"
        f"Вне git: private/sensitive/{WAVE}.csv.\n"
        "Записано: 10 файлов. Проверьте: nastavnik check\n"
    )
    before = tree(survey)
    again = run("import", "responses", "google.zip", "--wave", WAVE)
    assert again.code == 0
    assert "Ответы: 0 новых, 8 без изменений, 0 заменено.\n" in again.out
    assert again.out.endswith("Писать нечего.\n")
    assert tree(survey) == before
    assert RESPONSES not in run("check").out


def test_a_dry_run_names_the_files_and_writes_none(survey: Path, run: Run) -> None:
    ran = run("import", "responses", "excel.csv", "--wave", WAVE, "--dry-run")
    assert ran.code == 0
    assert f"Записано было бы:\n{RESPONSES}/ax4k7.yml\n" in ran.out
    assert tree(survey) == {}


def test_one_error_and_nothing_is_written(survey: Path, run: Run) -> None:
    (survey / "tokens.csv").write_text(TOKENS.replace("hs6n4", "hs6n5"), encoding="utf-8")
    ran = run("import", "responses", "sheet.csv", "--wave", WAVE)
    assert ran.code == 1
    assert "строка 9, столбец 2: ошибка: Кода hs6n4 нет среди кодов сезона 2026-27." in ran.out
    assert ran.out.endswith("Ничего не записано: сначала исправьте ошибки.\n")
    assert tree(survey) == {}


def test_a_changed_answer_is_told_and_replaced_only_when_asked(survey: Path, run: Run) -> None:
    run("import", "responses", "yandex.csv", "--wave", WAVE)
    path = survey / RESPONSES / "ax4k7.yml"
    mine = path.read_text("utf-8").replace("comfort: 8", "comfort: 9")
    mine = mine.replace("  expect:\n", "  expect: [project]\n")
    path.write_text(mine, encoding="utf-8")
    ran = run("import", "responses", "yandex.csv", "--wave", WAVE)
    assert ran.code == 0
    assert (
        "предупреждение: Ответ ax4k7 изменился: comfort. "
        "Запись оставлена прежней; заменить её: --replace. [changed]\n"
        "Ответы: 0 новых, 7 без изменений, 0 заменено, 1 изменилось и не тронуто.\n"
    ) in ran.out
    assert path.read_text("utf-8") == mine
    ran = run("import", "responses", "yandex.csv", "--wave", WAVE, "--replace")
    assert "Ответы: 0 новых, 7 без изменений, 1 заменён.\n" in ran.out
    assert path.read_text("utf-8") == mine.replace("comfort: 9", "comfort: 8")


def test_what_the_curator_wrote_into_a_response_stays(survey: Path, run: Run) -> None:
    run("import", "responses", "yandex.csv", "--wave", WAVE)
    path = survey / RESPONSES / "ax4k7.yml"
    mine = path.read_text("utf-8").replace("model: colleague", "model: другая")
    mine = mine.replace("anxiety: 4.5", "anxiety: 4.5\n  burnout: 2.0\nreasons:\n  comfort: болел")
    path.write_text(mine, encoding="utf-8")
    ran = run("import", "responses", "yandex.csv", "--wave", WAVE, "--replace")
    assert "Ответы: 0 новых, 8 без изменений, 0 заменено.\n" in ran.out
    path.write_text(mine.replace("comfort: 8", "comfort: 9"), encoding="utf-8")
    run("import", "responses", "yandex.csv", "--wave", WAVE, "--replace")
    assert path.read_text("utf-8") == mine


def test_private_answers_are_not_put_where_git_takes_them(survey: Path, run: Run) -> None:
    (survey / ".gitignore").write_text("/papers/\n", encoding="utf-8")
    ran = run("import", "responses", "yandex.csv", "--wave", WAVE)
    assert ran.code == 1
    assert (
        "ошибка: private может забрать git: этого нет в .gitignore. "
        "Добавьте в файл .gitignore в корне строку /private и повторите. [private-folder]"
    ) in ran.out
    assert tree(survey) == {}


def test_the_day_of_timeless_answers_is_asked_for(survey: Path, run: Run) -> None:
    lines = (survey / "unicode.txt").read_text("utf-16").splitlines()
    timeless = "\n".join("\t".join(line.split("\t")[1:]) for line in lines[:4])
    (survey / "timeless.tsv").write_text(timeless, encoding="utf-8")
    ran = run("import", "responses", "timeless.tsv", "--wave", WAVE)
    assert ran.code == 1
    assert "Время ответа неизвестно. Таких строк 3. Назовите их день: --answered-on" in ran.out
    day = ("--answered-on", "25.09.2026")
    assert run("import", "responses", "timeless.tsv", "--wave", WAVE, *day).code == 0
    assert "answered_on: 2026-09-25\n" in (survey / RESPONSES / "bm9d3.yml").read_text("utf-8")


def test_themes_written_beside_open_answers_move_into_the_records(survey: Path, run: Run) -> None:
    run("import", "responses", "yandex.csv", "--wave", WAVE)
    table = survey / OPEN
    text = table.read_text("utf-8-sig")
    themed = text.replace('"Свой проект; да";', '"Свой проект; да";Свой проект, friends')
    table.write_bytes(themed.encode("cp1251"))
    ran = run("import", "themes", "--wave", WAVE)
    assert (ran.code, ran.out) == (
        0,
        "Темы вписаны в 1 запись.\nЗаписано: 1 файл. Проверьте: nastavnik check\n",
    )
    path = survey / RESPONSES / "ax4k7.yml"
    assert "themes:\n  expect: [project, friends]\nscores:\n" in path.read_text("utf-8")
    assert run("import", "themes", "--wave", WAVE).out == "Новых тем нет.\nПисать нечего.\n"
    run("import", "responses", "google.zip", "--wave", WAVE)
    assert "Свой проект, friends" in table.read_text("utf-8-sig")


def test_a_theme_that_is_not_in_the_list_is_told(survey: Path, run: Run) -> None:
    run("import", "responses", "yandex.csv", "--wave", WAVE)
    table = survey / OPEN
    text = table.read_text("utf-8-sig")
    table.write_text(text.replace("Друзей;", "Друзей;новые друззя", 1), encoding="utf-8")
    ran = run("import", "themes", "--wave", WAVE)
    assert ran.code == 1
    assert ran.out == (
        "строка 3, столбец 4: ошибка: Темы «новые друззя» у вопроса expect нет. "
        "Похоже на «новые друзья». [theme]\n"
        "Ничего не записано: сначала исправьте ошибки.\n"
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ("responses", "yandex.csv", "--wave", "2026-27-star"),
            "Волны «2026-27-star» нет. Похоже на «2026-27-start».\n",
        ),
        (("responses", "yandex.csv"), "Не указан параметр '--wave'."),
        (("responses", "нет.csv", "--wave", WAVE), "Нет доступа к «нет.csv»"),
        (("ответы",), "Команды 'ответы' нет."),
    ],
)
def test_a_wrong_call_is_refused_in_russian(
    words: tuple[str, ...], said: str, survey: Path, run: Run
) -> None:
    ran = run("import", *words)
    assert ran.code == 2
    assert said in ran.err


def test_themes_of_a_wave_without_open_answers(survey: Path, run: Run) -> None:
    ran = run("import", "themes", "--wave", WAVE)
    assert ran.code == 1
    assert f"Нет файла {OPEN}. Его пишет «nastavnik import responses»." in ran.out
