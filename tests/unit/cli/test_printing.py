"""`nastavnik print`: slips without names outside papers/, new codes, questionnaires on paper."""

import re
from pathlib import Path

import pytest

from tests.unit.imports.survey import TOKENS, school_in

from .conftest import Run

NAMES = "id;ФИО;короткое имя;пол;телефон;почта;дата рождения;представитель\n"


@pytest.fixture
def survey(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    school_in(tmp_path)
    named = f"{NAMES}p-aaa2;Яковлева Дарья Ильинична;;ж;;;;\n"
    (tmp_path / "identities.csv").write_text(named, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NASTAVNIK_AS_OF", "2026-09-20")
    return tmp_path


def plain(path: Path) -> str:
    """The text that is read on a page."""
    body = path.read_text("utf-8").partition("<body>")[2]
    return " ".join(re.sub(r"<[^>]+>", " ", body).replace("\N{NO-BREAK SPACE}", " ").split())


def test_a_slip_says_the_code_and_its_edge_says_whose(survey: Path, run: Run) -> None:
    ran = run("print", "slips")
    assert (ran.code, ran.out) == (
        0,
        "Кодов сезона нет у 1 отвечающего: выдать их — --issue.\n"
        "papers/slips-2026-27.html: 9 листков, с именами. Откройте в браузере и напечатайте.\n",
    )
    text = plain(survey / "papers/slips-2026-27.html")
    assert (
        "ДТ «Парус», сезон 2026/27 ax4k7 "
        "Это ваш код на весь сезон: пишите его в анкетах вместо имени. Листок сохраните. "
        "Анкета «Начинаем» — до 4 октября "
        "Кому отдать Яковлева Д. И. p-aaa2 Этот край оторвите и не храните вместе с кодом."
    ) in text


def test_outside_papers_there_are_no_names(survey: Path, run: Run) -> None:
    ran = run("print", "slips", "--out", "codes.html")
    assert ran.out.endswith(
        "codes.html: 9 листков, без имён: только id. Откройте в браузере и напечатайте.\n"
    )
    text = plain(survey / "codes.html")
    assert "Яковлева" not in text
    assert "Кому отдать p-aaa2" in text


def test_a_page_of_slips_needs_nothing_beside_it(survey: Path, run: Run) -> None:
    run("print", "slips")
    page = (survey / "papers/slips-2026-27.html").read_text("utf-8")
    assert re.findall(r"(?:src|href|url\(|@import)", page) == []
    assert page.count('<main class="sheet slips">') == 1
    assert page.count('<li class="slip">') == 9


def test_papers_with_names_lie_only_where_git_passes_them_over(survey: Path, run: Run) -> None:
    (survey / ".gitignore").write_text("/private/\n", encoding="utf-8")
    ran = run("print", "slips")
    assert ran.code == 2
    assert "papers может забрать git: этого нет в .gitignore." in ran.err
    assert not (survey / "papers").exists()


def test_codes_are_issued_to_those_without(survey: Path, run: Run) -> None:
    ran = run("print", "slips", "--issue")
    assert ran.out.startswith(
        "Выдано: 1 код, записаны в tokens.csv.\npapers/slips-2026-27.html: 10"
    )
    lines = (survey / "tokens.csv").read_text("utf-8-sig").splitlines()
    assert lines[:-1] == TOKENS.splitlines()
    assert re.fullmatch(r"[abcdefghjkmnpqrstuvwxyz][2-9a-z]{4};p-cura;2026-27", lines[-1])
    again = run("print", "slips", "--issue")
    assert again.out.startswith("Коды сезона есть у всех.\n")


def test_codes_are_issued_where_there_was_no_file(survey: Path, run: Run) -> None:
    (survey / "tokens.csv").unlink()
    ran = run("print", "slips", "--issue")
    assert ran.out.startswith("Выдано: 10 кодов, записаны в tokens.csv.\n")
    lines = (survey / "tokens.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == "токен;id;сезон"
    assert len({line.partition(";")[0] for line in lines[1:]}) == 10


def test_a_fictional_school_is_given_no_codes(survey: Path, run: Run) -> None:
    school = survey / "records/school.yml"
    school.write_text(f"{school.read_text('utf-8')}fictional: да\n", encoding="utf-8")
    ran = run("print", "slips", "--issue")
    assert ran.code == 2
    assert ran.err == (
        "Организация вымышленная: её коды лежат среди записей, новых ей не выдают.\n"
    )


def test_a_questionnaire_on_paper_has_a_place_for_every_answer(survey: Path, run: Run) -> None:
    ran = run("print", "form", "start-v1")
    assert (ran.code, ran.out) == (
        0,
        "papers/form-start-v1-entry.html: откройте в браузере и напечатайте.\n",
    )
    page = (survey / "papers/form-start-v1-entry.html").read_text("utf-8")
    text = plain(survey / "papers/form-start-v1-entry.html")
    assert "1. Насколько легко вам будет вдвоём? совсем нет 1 2 3 4 5 6 7 8 9 10 вполне" in text
    assert "2. Бывали ли вы в программе раньше? да нет" in text
    assert "4. Чему хотите научиться? (можно отметить несколько, можно пропустить)" in text
    assert "6. Какую долю заданий вы обычно доделываете? (доля в процентах, можно" in text
    assert "10. Чего вы ждёте от программы?" in text
    assert "Обведите одно число в каждой строке. В кружке отметьте один ответ." in text
    assert "start-v1 · версия 1 · вход" in text
    assert '<div class="cells"><i></i><i></i><i></i><i></i><i></i></div>' in page
    assert '<div class="lines"><i></i><i></i><i></i></div>' in page
    assert "Верных ответов <strong>нет</strong>." in page
    assert re.findall(r"(?:src|href|url\(|@import)", page) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("form", "start-v2"), "Анкеты «start-v2» нет. Похоже на «start-v1».\n"),
        (
            ("form", "start-v1", "--wave", "весна"),
            "Волны «весна» не бывает: вход, середина или выход.\n",
        ),
        (
            ("form", "start-v1", "--wave", "середина"),
            "В анкете start-v1 нет вопросов волны «середина».\n",
        ),
        (("slips", "--season", "2027-28"), "Сезона «2027-28» нет. Есть: 2026-27.\n"),
    ],
)
def test_a_wrong_call_is_refused(words: tuple[str, ...], said: str, survey: Path, run: Run) -> None:
    ran = run("print", *words)
    assert (ran.code, ran.err) == (2, said)
