"""The components in a browser: nothing sticks out, filters choose, paper is light."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.specimen import harness

pytestmark = pytest.mark.browser

# Filters of a phone and wide tables scroll inside their own boxes, on purpose.
STICKING_OUT = """() => [...document.querySelectorAll('.n-page *')]
  .filter((e) => !e.closest('.n-vh, .n-filters, .n-tablewrap--scroll, svg'))
  .filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
  .map((e) => e.outerHTML.slice(0, 80))"""

WIDTHS = (1280, 800, 390, 320)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    written = tmp_path_factory.mktemp("specimen")
    harness.write(written)
    return written


def opened(browser: Browser, folder: Path, name: str, width: int) -> Page:
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto((folder / f"{name}.html").as_uri())
    return page


@pytest.mark.parametrize("name", harness.NAMES)
def test_nothing_sticks_out_sideways(browser: Browser, folder: Path, name: str) -> None:
    page = opened(browser, folder, name, WIDTHS[0])
    found: dict[int, object] = {}
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        found[width] = page.evaluate(STICKING_OUT)
    page.close()
    assert found == {width: [] for width in WIDTHS}


def shown(page: Page) -> list[str]:
    rows = page.locator("tr.n-item")
    return [
        rows.nth(at).get_attribute("id") or ""
        for at in range(rows.count())
        if rows.nth(at).is_visible()
    ]


def test_filters_choose_without_script(browser: Browser, folder: Path) -> None:
    page = opened(browser, folder, "lists", 1280)
    page.get_by_label("педагог – педагог").check()
    assert shown(page) == ["row-01", "row-02"]
    page.get_by_label("завершена").check()
    assert shown(page) == []
    page.get_by_role("button", name="Показать все").click()
    assert len(shown(page)) == 5
    page.close()


def test_where_nothing_is_left_the_page_says_so(browser: Browser, folder: Path) -> None:
    page = opened(browser, folder, "lists", 390)
    words = page.locator(".n-none")
    covered = """(e) => { const b = e.getBoundingClientRect();
      scrollTo(0, scrollY + b.top - 300);
      const c = e.getBoundingClientRect();
      return document.elementFromPoint(c.left + 4, c.top + c.height / 2) !== e; }"""
    assert words.evaluate(covered)
    page.get_by_label("педагог – педагог").check()
    page.get_by_label("завершена").check()
    assert not words.evaluate(covered)
    page.close()


def test_paper_is_light_in_the_dark_theme(browser: Browser, folder: Path) -> None:
    page = opened(browser, folder, "pair-dark", 1280)
    colour = "getComputedStyle(document.body).color"
    assert page.evaluate(colour) == "rgb(228, 235, 234)"
    page.emulate_media(media="print")
    assert page.evaluate(colour) == "rgb(21, 33, 31)"
    page.close()
