"""A small site that no data stands behind: the engine is tried on it."""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
from markupsafe import Markup

from generator.page import Crumb, Page, Part, Site

REPOSITORY = Path(__file__).parents[1]
HOSTILE = '<script>alert(1)</script> "кавычки" & {{ 7*7 }} </title>'

_SECTIONS = {
    "index.html": "Сезон 2026/27",
    "pairs.html": "Пары и группы",
    "people.html": "Участники",
    "journal.html": "Встречи",
    "monitoring.html": "Мониторинг",
    "programme.html": "Программа",
    "practices.html": "Практики",
    "events.html": "События",
    "forms.html": "Формы",
    "results.html": "Результаты",
}


def head(title: str, sub: str = "") -> Markup:
    line = Markup('<p class="n-head__sub">{}</p>').format(sub) if sub else Markup()
    return Markup('<header class="n-head"><div><h1>{}</h1>{}</div></header>').format(title, line)


def paragraph(text: str) -> Markup:
    return Markup("<p>{}</p>").format(text)


def section_page(url: str) -> Page:
    title = _SECTIONS[url]
    part = Part(
        "list",
        "Список",
        Markup(
            '<ul><li><a href="site:pairs/pr-a1b2.html#m-2026-10-12">Первая встреча</a></li></ul>'
        ),
    )
    layout = "home" if url == "index.html" else "plain"
    return Page(url, title, url, "section", head(title, "Всё, что есть"), (part,), layout=layout)


def pair_page() -> Page:
    meeting = Markup(
        '<ol><li id="m-2026-10-12"><time>12 октября</time>'
        "<h3>Посещение урока и обсуждение</h3>"
        "<p>Наставнику удалось показать хронометраж; молодой учитель принёс журнал "
        "наблюдений и полётный лист.</p></li>"
        '<li id="m-2026-11-02"><time>2 ноября</time><h3>Разбор конспектов</h3>'
        "<p>Договорились о взаимопосещениях.</p></li></ol>"
    )
    return Page(
        "pairs/pr-a1b2.html",
        "Лебедева – Соколов",
        "pairs.html",
        "pair",
        head("Лебедева – Соколов", "педагог – педагог"),
        (
            Part("missing", "Чего не хватает", paragraph("Выходная анкета"), "side", look="warn"),
            Part("goals", "Цели", paragraph("Проектировать урок с задачами трёх уровней.")),
            Part("meetings", "Встречи", meeting, note=Markup("2 из 16")),
            Part("documents", "Документы", paragraph("Приказ № 214-о"), "side", look="card"),
        ),
        crumbs=(Crumb("Сезон 2026/27", "index.html"), Crumb("Пары и группы", "pairs.html")),
        description="Пара работает с 1 октября 2026 г.",
        layout="split",
        source="records/pairs/pr-a1b2.yml",
    )


def article_page() -> Page:
    texts = ("Зачем это нужно", "Как это устроено", "Что получилось")
    parts = tuple(
        Part(f"s{number}", title, paragraph("Опытный педагог и молодой специалист рядом. " * 12))
        for number, title in enumerate(texts)
    )
    return Page(
        "practices/lesson-for-two.html",
        HOSTILE,
        "practices.html",
        "practice",
        head(HOSTILE),
        parts,
        crumbs=(Crumb("Практики", "practices.html"),),
        description=HOSTILE,
        layout="article",
    )


def invented_site(root: Path, as_of: date | None) -> Site:
    """The site as a source gives it; the folder and the day change nothing in its pages."""
    sections = tuple(section_page(url) for url in _SECTIONS)
    return Site(
        pages=(*sections, pair_page(), article_page()),
        name="Наставничество",
        tagline="Дом творчества · 2026/27",
        as_of=as_of or date(2027, 2, 1),
        footer="По состоянию на 1 февраля 2027 г.",
        notice="Служебный сайт",
        badge="Для сотрудников",
        repository="https://github.com/invented/school",
    )


def install(
    monkeypatch: pytest.MonkeyPatch, source: Callable[[Path, date | None], Site] = invented_site
) -> None:
    """Put the source where the engine looks for both audiences."""
    for audience in ("staff", "public"):
        module = ModuleType(f"generator.{audience}")
        module.__dict__["pages"] = source
        monkeypatch.setitem(sys.modules, module.__name__, module)


def programme(folder: Path) -> Path:
    """An empty programme: the site's looks come from the package."""
    (folder / "records").mkdir(parents=True)
    (folder / "records" / "school.yml").write_text("name: Дом творчества\n", encoding="utf-8")
    return folder
