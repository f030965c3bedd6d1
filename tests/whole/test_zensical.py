"""The way out of MkDocs: the same pages, built by Zensical."""

import re
from html import unescape
from pathlib import Path

import pytest

from tests.whole.built import nastavnik, run_python, small_copy

pytestmark = pytest.mark.slow

# A text of the records for every template of the staff site.
SAID = {
    "deadlines": ("deadlines.html", "Методсовет о ходе программы"),
    "document": ("documents/dc-2026-pary.html", "О закреплении наставнических пар и групп"),
    "event": ("events/ev-2026-shkola.html", "Два часа разбирали, как начать разговор."),
    "form": ("forms/teacher-teacher.html", "Войти в профессию"),
    "handbook": ("handbook/rules.html", "meeting-gap"),
    "home": ("index.html", "Методсовет о ходе программы"),
    "instrument": ("instruments/mentee-v1.html", "Насколько вам спокойно на встречах?"),
    "journal": ("journal.html", "Темп занятия"),
    "list": ("pairs.html", "Группа «Паяльник»"),
    "monitoring": ("monitoring.html", "Договорённостей исполнено"),
    "monitoring-answers": ("seasons/2026-27/answers.html", "Анкеты о программе"),
    "monitoring-conformity": ("seasons/2026-27/conformity.html", "Листа соответствия ещё нет"),
    "monitoring-course": ("seasons/2026-27/course.html", "Встречи по месяцам"),
    "monitoring-dynamics": ("seasons/2026-27/dynamics.html", "По месяцам"),
    "monitoring-expectations": ("seasons/2026-27/expectations.html", "Сравнивать пока не с чем"),
    "monitoring-expected": ("seasons/2025-26/expected.html", "Ожидаемые результаты"),
    "monitoring-indicators": ("seasons/2026-27/indicators.html", "Официальные показатели"),
    "monitoring-influence": ("seasons/2026-27/influence.html", "Вход и выход"),
    "monitoring-profiles": ("seasons/2026-27/profiles.html", "Все пары и группы"),
    "monitoring-swot": ("seasons/2025-26/swot.html", "Завод даёт площадку."),
    "monitoring-wellbeing": ("seasons/2026-27/wellbeing.html", "Набор показателей не назван"),
    "norms": ("norms.html", "273-ФЗ"),
    "pair": ("pairs/pr-c4d5.html", "Пауза за семь минут до конца помогает."),
    "participant": ("participants/p-m3nt.html", "работа с чертежом"),
    "partner": ("partners/pt-zavod.html", "Площадка для экскурсий"),
    "practice": ("practices/three-levels.html", "Как выбирали задание"),
    "practices": ("practices.html", "Карточки трёх уровней"),
    "programme": ("programme.html", "Пояснительная записка"),
    "quality": ("quality.html", "untouched-goal"),
    "risks": ("risks.html", "Одна встреча в месяц вместо совещания."),
    "roadmap": ("seasons/2026-27/roadmap.html", "Утвердить положение"),
    "season": ("seasons/2026-27/index.html", "Собрать первую группу обучающихся."),
    "text": ("pages/note.html", "Сначала попробовали на одной паре."),
    "wave": ("waves/2026-27-mentee-entry.html", "Анкета наставляемого"),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = small_copy(tmp_path_factory.mktemp("zensical") / "programme")
    written = nastavnik(root, "build", "--pages", "pages")
    assert written.code == 0, written.err
    made = run_python(root / "pages", "-m", "zensical", "build", "--config-file", "mkdocs.yml")
    assert made.code == 0, made.err
    return root / "pages"


def test_every_page_is_made(folder: Path) -> None:
    written = {
        path.relative_to(folder / "docs").with_suffix(".html").as_posix()
        for path in (folder / "docs").rglob("*.md")
    }
    made = {
        path.relative_to(folder / "site").as_posix() for path in (folder / "site").rglob("*.html")
    }
    assert len(written) > 80
    assert made - {"404.html"} == written


def test_every_template_is_tried(folder: Path) -> None:
    pages = "".join(path.read_text(encoding="utf-8") for path in (folder / "docs").rglob("*.md"))
    assert set(re.findall(r'<div class="n-page n-page--([\w-]+)">', pages)) == SAID.keys()


@pytest.mark.parametrize("kind", SAID)
def test_the_text_of_a_record_is_there(folder: Path, kind: str) -> None:
    url, text = SAID[kind]
    page = unescape((folder / "site" / url).read_text(encoding="utf-8"))
    assert f'<div class="n-page n-page--{kind}">' in page
    assert text in page.replace("\N{NO-BREAK SPACE}", " ")
