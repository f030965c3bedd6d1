"""Both sites of the demo in Chromium: a page of every kind, from a server and from a folder."""

import re
from collections.abc import Generator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import Watch, serving, watched
from tests.whole.built import built_demo

pytestmark = [pytest.mark.browser, pytest.mark.slow]

Homes = dict[tuple[str, str], str]

SITES = ("staff", "public")
STARTS = ("server", "folder")
# Material hides what sticks out of the window and tables clip what does not fit them, so that a
# reader could not even scroll to it: both are looked for.
FACTS = """() => ({
  headings: document.querySelectorAll("h1").length,
  named: document.title.trim() !== "",
  sideways: document.scrollingElement.scrollWidth - innerWidth,
  theme: document.body.dataset.mdColorScheme,
  cut: (() => {
    const right = (e) => e.getBoundingClientRect().right;
    const hidden = (e) => e.matches(".n-vh, svg *") || e.closest("details:not([open]), dialog");
    return [...document.querySelectorAll(".n-page *")].flatMap((box) => {
      const { overflowX, textOverflow } = getComputedStyle(box);
      if (!/clip|hidden/.test(overflowX) || textOverflow === "ellipsis" || hidden(box)) return [];
      return [...box.querySelectorAll("*")]
        .filter((e) => !hidden(e) && !e.closest(".n-tablewrap--scroll"))
        .filter((e) => right(e) > right(box) + 1)
        .map((e) => e.outerHTML.slice(0, 90));
    });
  })(),
})"""


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Generator[Homes]:
    """The address of each site, on a server and in its folder."""
    demo = built_demo(tmp_path_factory)
    trees = {site: demo / "site" / site for site in SITES}
    with ExitStack() as running:
        served = {site: running.enter_context(serving(tree)) for site, tree in trees.items()}
        yield {(site, "server"): address for site, address in served.items()} | {
            (site, "folder"): tree.as_uri() for site, tree in trees.items()
        }


@pytest.fixture(scope="session")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, str]]:
    """For each site the fullest page of every kind, by its path."""
    site = built_demo(tmp_path_factory) / "site"
    return {name: fullest(site / name) for name in SITES}


def fullest(tree: Path) -> dict[str, str]:
    """A kind is a template and a place: `pair pairs/*`, `list seasons/*/journal.html`."""
    found: dict[str, tuple[int, str]] = {}
    for path in sorted(tree.rglob("*.html")):
        url, text = path.relative_to(tree).as_posix(), path.read_text(encoding="utf-8")
        template = re.search(r'<main class="n-page n-page--([\w-]+)"', text)
        assert template, url
        kind = f"{template[1]} {place(url)}"
        found[kind] = max(found.get(kind, (0, "")), (len(text), url))
    return {kind: url for kind, (_, url) in sorted(found.items())}


def place(url: str) -> str:
    """The address without what names a season or a record."""
    folder, _, rest = url.partition("/")
    if not rest:
        return re.sub(r"-\d+(?=\.html)", "-*", url)
    return f"{folder}/*/{place(rest.partition('/')[2])}" if "/" in rest else f"{folder}/*"


def wrong(watch: Watch, home: str, theme: str) -> list[str]:
    """What is not as it should be with the page that is open."""
    facts = watch.page.evaluate(FACTS)
    found = [f"h1: {facts['headings']}"] if facts["headings"] != 1 else []
    found += [] if facts["named"] else ["no title"]
    found += [] if facts["sideways"] <= 0 else [f"scrolls sideways by {facts['sideways']}"]
    found += [] if facts["theme"] == theme else [f"theme: {facts['theme']}"]
    found += [f"cut off: {html}" for html in facts["cut"]]
    found += [*watch.complaints, *(f"asks for {url}" for url in watch.outside(home))]
    watch.complaints.clear()
    watch.requests.clear()
    return found


# Colours move nothing and the address paints nothing: two of the four combinations meet both.
@pytest.mark.parametrize(("start", "dark"), [("server", False), ("folder", True)])
@pytest.mark.parametrize("site", SITES)
def test_a_page_of_every_kind(
    browser: Browser,
    homes: Homes,
    kinds: dict[str, dict[str, str]],
    site: str,
    start: str,
    *,
    dark: bool,
) -> None:
    """Opened on a phone; then the window grows, which only the stylesheet hears of."""
    home, theme = homes[site, start], "slate" if dark else "default"
    watch = watched(browser, width=390, dark=dark)
    faults: dict[str, list[str]] = {}
    # The error page speaks of addresses on a server: nobody is sent to it in a folder.
    shown = [path for path in kinds[site].values() if path != "404.html" or start == "server"]
    for path in shown:
        watch.page.set_viewport_size({"width": 390, "height": 800})
        watch.page.goto(f"{home}/{path}")
        narrow = wrong(watch, home, theme)
        watch.page.set_viewport_size({"width": 1280, "height": 800})
        faults[path] = [*narrow, *(f"wide: {fault}" for fault in wrong(watch, home, theme))]
    watch.page.close()
    assert {path: found for path, found in faults.items() if found} == {}


@pytest.mark.parametrize("site", SITES)
def test_there_are_many_kinds_of_pages(kinds: dict[str, dict[str, str]], site: str) -> None:
    assert len(kinds[site]) >= {"staff": 40, "public": 10}[site]


def test_the_watch_sees_what_is_wrong(browser: Browser, homes: Homes) -> None:
    home = homes["staff", "server"]
    watch = watched(browser, width=390)
    watch.page.goto(f"{home}/index.html")
    assert wrong(watch, home, "default") == []
    watch.page.evaluate("""() => {
      const wide = document.body.appendChild(document.createElement("h1"));
      wide.style.width = "500px";
      wide.textContent = "широко";
      const cut = document.querySelector("main").appendChild(document.createElement("div"));
      cut.style = "overflow: clip; white-space: nowrap";
      cut.appendChild(document.createElement("i")).append("длинноеслово".repeat(9));
      document.title = "";
      console.error("жалоба");
    }""")
    with watch.page.expect_request("https://example.com/"):
        watch.page.evaluate("() => { new Image().src = 'https://example.com/' }")
    said = wrong(watch, home, "slate")
    watch.page.close()
    assert said[:4] == ["h1: 2", "no title", "scrolls sideways by 110", "theme: default"]
    assert said[4].startswith("cut off: <i>длинноеслово")
    assert said[5] == "жалоба"
    assert said[-1] == "asks for https://example.com/"


LISTS = {"staff": ("pairs.html", "pairs/"), "public": ("practices.html", "practices/")}


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("site", SITES)
def test_links_lead_where_they_say(browser: Browser, homes: Homes, site: str, start: str) -> None:
    """Every section by its own link, and a page of a list, whose section is then marked."""
    home = homes[site, start]
    watch = watched(browser)
    watch.page.goto(f"{home}/index.html")
    sections = watch.page.locator(".n-topnav a")
    for at in range(sections.count()):
        if not sections.nth(at).is_visible():
            watch.page.locator(".n-topnav summary").first.click()
        follow(watch.page, sections.nth(at))
        expect(watch.page.locator('.n-topnav [aria-current="page"]')).to_have_count(1)
    section, inner = LISTS[site]
    watch.page.goto(f"{home}/{section}")
    follow(watch.page, watch.page.locator(f"main section a[href^='{inner}']").first)
    expect(watch.page.locator('.n-topnav [aria-current="true"]')).to_have_count(1)
    assert watch.complaints == []
    assert watch.outside(home) == []
    watch.page.close()


def follow(page: Page, link: Locator) -> None:
    target = link.evaluate("link => link.href")
    link.click()
    expect(page).to_have_url(target)
    expect(page.locator("h1")).to_be_visible()


# Words of a record of the demo in other forms, and the title of the page that holds them.
KNOWN = {
    "staff": ("декларациями добровольчеству", "Всеобщая декларация добровольчества"),
    "public": ("шахматных наставников", "шахмат"),
}


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("site", SITES)
def test_search_finds_and_opens(browser: Browser, homes: Homes, site: str, start: str) -> None:
    home = homes[site, start]
    query, title = KNOWN[site]
    watch = watched(browser)
    watch.page.goto(f"{home}/index.html")
    watch.page.keyboard.press("/")
    expect(watch.page.get_by_role("dialog", name="Поиск по сайту")).to_be_visible()
    watch.page.keyboard.type(query)
    hit = watch.page.get_by_role("option").first
    expect(hit).to_contain_text(title)
    target = hit.evaluate("hit => (hit.closest('a') ?? hit.querySelector('a')).href")
    watch.page.keyboard.press("Enter")
    expect(watch.page).to_have_url(target)
    expect(watch.page.locator("main")).to_contain_text(title)
    assert watch.complaints == []
    assert watch.outside(home) == []
    watch.page.close()
