"""Search as a reader meets it: any form of a word, by keyboard, from a folder too."""

from itertools import product
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.sites.search import fold, stem
from tests.browser.conftest import watched

pytestmark = pytest.mark.browser

ROOTS = (
    "наставн наставнич ученич обуча педагогичес встреч договор ответственн развива люб красив "
    "дел смотр молод старш победи участ чита важн деятельн стро лучш вовлека прош"
)
ENDINGS = (
    " а у ом е ы и ами ях иями ией ью ость остью ости ник ников ница ский ского скому ские ская "
    "ую ющий ющая ющимся вший вшись ившись ывши ив л ла ли ило ена ено ны нный нными нна ть ить "
    "ться ется ит ите йте ешь ишь ют ят ем им ете ейший ейшая ейше нее ь й ье ия иям ием о"
)
WORDS = ("её", "Ёлка", "ПОЛЁТ", "мы", "я", "в", "дзюдо", "9б", "2026", "docx", "pr", "взаимно")


def open_search(page: Page, query: str) -> None:
    page.keyboard.press("/")
    expect(page.get_by_role("dialog", name="Поиск по сайту")).to_be_visible()
    page.keyboard.type(query)


def test_both_sides_cut_words_alike(browser: Browser, invented_tree: Path) -> None:
    words = [
        fold(word) for word in (*map("".join, product(ROOTS.split(), ENDINGS.split(" "))), *WORDS)
    ]
    page = watched(browser).page
    page.goto((invented_tree / "index.html").as_uri())
    cut = page.evaluate("words => words.map(nastavnikStem.stem)", words)
    assert dict(zip(words, cut, strict=True)) == {word: stem(word) for word in words}
    folded = page.evaluate("words => words.map(nastavnikStem.fold)", list(WORDS))
    assert folded == [fold(word) for word in WORDS]
    page.close()


@pytest.mark.parametrize("start", ["folder", "server"])
def test_any_form_finds_and_enter_opens(
    browser: Browser, invented_tree: Path, invented_address: str, start: str
) -> None:
    home = invented_tree.as_uri() if start == "folder" else invented_address
    watch = watched(browser)
    watch.page.goto(f"{home}/practices/lesson-for-two.html")
    open_search(watch.page, "наставников молодыми учителями")
    hit = watch.page.get_by_role("option")
    expect(hit).to_have_count(1)
    expect(hit.locator("mark")).to_have_text(["Наставнику", "молодой", "учитель"])
    expect(hit).to_contain_text("Пары / Посещение урока и обсуждение")
    expect(watch.page.get_by_role("status")).to_have_text("1\u00a0страница")
    watch.page.keyboard.press("Enter")
    expect(watch.page).to_have_url(f"{home}/pairs/pr-a1b2.html#m-2026-10-12")
    assert watch.complaints == []
    assert watch.outside(home) == []
    watch.page.close()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("хроно", ["хронометраж"]),
        ("полетному", ["полётный"]),
        ("ПОЛЁТНЫЙ", ["полётный"]),
        ("взаимопос", ["взаимопосещениях"]),
        ("приказ 214", ["Приказ", "214"]),
    ],
)
def test_beginnings_and_yo(
    browser: Browser, invented_tree: Path, query: str, found: list[str]
) -> None:
    page = watched(browser).page
    page.goto((invented_tree / "index.html").as_uri())
    open_search(page, query)
    expect(page.get_by_role("option").first.locator("mark")).to_have_text(found)
    page.close()


def test_words_that_stand_nowhere_say_so(browser: Browser, invented_tree: Path) -> None:
    page = watched(browser).page
    page.goto((invented_tree / "index.html").as_uri())
    open_search(page, "наставник шифоньер")
    expect(page.get_by_role("status")).to_have_text(
        "По запросу «наставник шифоньер» ничего нет. Попробуйте другое слово."
    )
    expect(page.get_by_role("option")).to_have_count(0)
    expect(page.get_by_role("combobox")).to_have_attribute("aria-expanded", "false")
    page.close()


def test_arrows_choose_and_escape_closes(browser: Browser, invented_tree: Path) -> None:
    page = watched(browser).page
    page.goto((invented_tree / "index.html").as_uri())
    open_search(page, "встреча")
    box, options = page.get_by_role("combobox"), page.get_by_role("option")
    expect(options.nth(0)).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowDown")
    expect(options.nth(1)).to_have_attribute("aria-selected", "true")
    expect(box).to_have_attribute("aria-activedescendant", "n-hit-1")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    page.close()


def test_titles_come_before_text(browser: Browser, invented_tree: Path) -> None:
    page = watched(browser).page
    page.goto((invented_tree / "index.html").as_uri())
    open_search(page, "встречи")
    expect(page.get_by_role("option").first.locator(".n-hit__t")).to_have_text("Встречи")
    page.close()


def test_a_hostile_title_is_shown_and_not_run(browser: Browser, invented_address: str) -> None:
    watch = watched(browser)
    watch.page.goto(f"{invented_address}/index.html")
    open_search(watch.page, "кавычки alert")
    expect(watch.page.get_by_role("option").locator(".n-hit__t")).to_have_text(
        '<script>alert(1)</script> "кавычки" & {{ 7*7 }} </title>'
    )
    assert watch.complaints == []
    watch.page.close()
