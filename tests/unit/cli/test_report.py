"""`nastavnik report` as a curator types it, in the small programme of the rules."""

import shutil
import subprocess
from pathlib import Path

import pytest

from generator.resources import carried

from .conftest import Run


def test_without_words_it_lists_what_can_be_made(school: Path, run: Run) -> None:
    ran = run("report")
    assert ran.code == 0
    assert ran.out.startswith("Что можно составить:\n")
    assert "registry         реестр наставников и наставляемых — reestr-{season}.xlsx" in ran.out
    assert "certificates     грамоты и благодарственные письма" in ran.out
    assert "нужны имена (identities.csv)" in ran.out


def test_a_paper_is_made_by_its_russian_name(school: Path, run: Run) -> None:
    ran = run("report", "реестр")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "papers/reestr-2026-27.xlsx\nГотово: 1 файл.\n"
    assert (school / "papers/reestr-2026-27.xlsx").is_file()


def test_figures_that_are_not_shown_are_counted(school: Path, run: Run) -> None:
    ran = run("report", "indicators")
    assert "Показателей не показано: " in ran.out


def test_a_paper_that_needs_names_leaves_with_1(school: Path, run: Run) -> None:
    ran = run("report", "certificates")
    assert ran.code == 1
    assert "нужны имена, а файла identities.csv нет." in ran.err
    assert ran.out == "Ничего не составлено.\n"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("report", "спарвка"), "Документа «спарвка» нет. Похоже на «spravka»."),
        (("report", "registry", "--out", "site/staff"), "папка site/ публикуется"),
        (("report", "sent", "registry", "--to", "Школа"), "Сначала составьте его"),
    ],
)
def test_what_cannot_be_done_is_told(
    words: tuple[str, ...], told: str, school: Path, run: Run
) -> None:
    ran = run(*words)
    assert ran.code == 2
    assert told in ran.err
    assert "Traceback" not in ran.err


def test_an_unknown_season_leaves_with_1(school: Path, run: Run) -> None:
    ran = run("report", "registry", "--season", "2001-02")
    assert ran.code == 1
    assert "Сезона «2001-02» нет. Есть: 2026-27." in ran.err


def test_git_takes_no_paper(school: Path, run: Run) -> None:
    subprocess.run(["git", "init", "-q", str(school)], check=True)  # noqa: S607 - a test's own git
    ran = run("report", "registry")
    assert ran.code == 2
    assert "эту папку ведёт git" in ran.err
    assert "Добавьте в .gitignore строку /papers/" in ran.err
    assert not (school / "papers").exists()


def test_the_school_edits_its_own_templates(school: Path, run: Run) -> None:
    ran = run("report", "templates")
    assert "templates/reports/order-start.docx" in ran.out
    own = school / "templates/reports/order-start.docx"
    shutil.copyfile(carried("templates/reports/roadmap.docx"), own)
    again = run("report", "templates")
    assert again.out == ""
    assert "Уже были и остались как есть:" in again.err
    broken = run("report", "order-start")
    assert broken.code == 1
    assert "order-start.docx: " in broken.err
    assert "Нет поля «approved»." in broken.err


def test_a_sending_is_recorded_and_valid(school: Path, run: Run) -> None:
    run("report", "registry")
    ran = run("report", "sent", "registry", "--to", "Управление образования")
    assert ran.out == (
        "records/dispatches/ds-2026-11-20-registry.yml\nПроверьте: nastavnik check\n"
    )
    assert run("check").out == "Проверено 20 записей: 0 ошибок, 0 предупреждений.\n"


def test_all_papers_at_once(school: Path, run: Run) -> None:
    ran = run("report", "--all")
    assert ran.code == 1
    assert "papers/spravka-2026-27.docx" in ran.out
    assert "papers/reestr-2026-27.xlsx" in ran.out
    assert "нужны имена" in ran.err
    assert "Анкеты отбора среди записей нет." in ran.err
