"""Header, menu and theme on every page, from a server and from a folder."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import watched

pytestmark = pytest.mark.browser

PAGES = ("index.html", "pairs/pr-a1b2.html", "practices/lesson-for-two.html")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("name", [*PAGES, "404.html"])
def test_a_page_under_a_strict_policy(
    browser: Browser, invented_address: str, name: str, width: int, *, dark: bool
) -> None:
    watch = watched(browser, width=width, dark=dark)
    watch.page.goto(f"{invented_address}/{name}")
    assert watch.complaints == []
    assert watch.outside(invented_address) == []
    assert watch.page.evaluate("document.documentElement.scrollWidth") == width
    ground = watch.page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert ground == ("rgb(15, 23, 25)" if dark else "rgb(243, 246, 246)")
    watch.page.close()


@pytest.mark.parametrize("name", PAGES)
def test_a_page_from_a_folder(browser: Browser, invented_tree: Path, name: str) -> None:
    watch = watched(browser)
    watch.page.goto((invented_tree / name).as_uri())
    assert watch.complaints == []
    assert watch.outside("file://") == []
    watch.page.get_by_role("link", name="Пары", exact=True).first.click()
    expect(watch.page).to_have_url((invented_tree / "pairs.html").as_uri())
    watch.page.close()


def test_the_chosen_theme_is_remembered(browser: Browser, invented_address: str) -> None:
    watch = watched(browser)
    watch.page.goto(f"{invented_address}/index.html")
    watch.page.get_by_role("button", name="Включить тёмную тему").click()
    watch.page.goto(f"{invented_address}/pairs.html")
    expect(watch.page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    expect(watch.page.get_by_role("button", name="Включить светлую тему")).to_be_visible()
    watch.page.close()


def test_sections_fold_into_a_menu(browser: Browser, invented_address: str) -> None:
    page = watched(browser, width=390).page
    page.goto(f"{invented_address}/pairs/pr-a1b2.html")
    link = page.locator(".n-header__menu").get_by_role("link", name="События")
    expect(link).to_be_hidden()
    page.locator(".n-header__menu summary").click()
    expect(link).to_be_visible()
    page.keyboard.press("Escape")
    expect(link).to_be_hidden()
    page.close()


def test_the_section_of_a_page_in_the_more_menu_is_marked(
    browser: Browser, invented_address: str
) -> None:
    page = watched(browser).page
    page.goto(f"{invented_address}/practices/lesson-for-two.html")
    expect(page.locator(".n-menu--more summary")).to_have_class("is-current")
    page.locator(".n-menu--more summary").click()
    link = page.locator(".n-menu--more").get_by_role("link", name="Практики")
    expect(link).to_have_attribute("aria-current", "true")
    page.close()


def test_the_keyboard_reaches_the_content_first(browser: Browser, invented_address: str) -> None:
    page = watched(browser).page
    page.goto(f"{invented_address}/index.html")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="К содержанию")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()
    page.close()


def test_the_watch_sees_what_a_policy_forbids(browser: Browser, invented_address: str) -> None:
    watch = watched(browser)
    watch.page.goto(f"{invented_address}/index.html")
    watch.page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'), {text: 'alert(1)'}))"
    )
    assert [text[:32] for text in watch.complaints] == ["Executing inline script violates"]
    watch.page.close()
