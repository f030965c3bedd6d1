"""Records that attack their readers: both real sites, a page of every kind, and nothing runs.

Every text of every record is an attack (see tests/hostile.py). A control at the end makes pages
as a careless program would, to show that what is looked for here would be seen.
"""

import re
from collections import Counter
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import jinja2
import markdown
import pytest
from playwright.sync_api import Browser, Page, expect
from typing_extensions import override

from generator.opening import open_programme
from generator.publication import write_bundle
from generator.records import KINDS
from generator.sites.build import build_site
from tests.browser.conftest import POLICY, Watch, serving, watched
from tests.browser.test_built_sites import FACTS, fullest
from tests.dissected import SUM, Seen, look_at
from tests.hostile import Attack, attack_records, break_records, line, shown, text_fields
from tests.whole.built import REPOSITORY, small_copy

pytestmark = [pytest.mark.browser, pytest.mark.slow]

SITES = ("staff", "public")
STARTS = ("policy", "server", "folder")
# Instead of a dialog, which would stop everything, each attack leaves its number.
LISTEN = "window.ran = []; window.alert = (number) => { window.ran.push(number) }"
DOM = """(sum) => {
  const all = [...document.querySelectorAll("*")];
  const led = (e) => [e.href, e.src, e.action, e.data].filter((a) => typeof a === "string");
  return {
    ran: window.ran,
    handlers: all.flatMap((e) => e.getAttributeNames())
      .filter((name) => /^on/i.test(name) || name === "style" || name === "srcdoc"),
    addresses: all.flatMap(led).filter((a) => /^\\s*(javascript|vbscript|data|blob):/i.test(a)),
    inline: all.filter((e) => e.matches("script:not([src]), style, iframe, object, embed, base"))
      .map((e) => e.outerHTML.slice(0, 80)),
    evaluated: document.documentElement.outerHTML.includes(sum),
  };
}"""
QUIET: dict[str, object] = {
    "ran": [],
    "handlers": [],
    "addresses": [],
    "inline": [],
    "evaluated": False,
}


@dataclass(frozen=True, slots=True)
class Attacked:
    """Both sites of the attacked programme, and what it was attacked with."""

    root: Path
    attack: Attack
    broken: tuple[str, ...]

    def tree(self, site: str) -> Path:
        return self.root / "site" / site

    def number(self, where: str) -> int:
        """The attack that the first field of this name got."""
        return next(number for number, name in self.attack.fields.items() if name == where)


@pytest.fixture(scope="session")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> Attacked:
    """The public site is refused for any error, so that here its errors are hushed up."""
    root = small_copy(tmp_path_factory.mktemp("hostile"))
    attack = attack_records(root)
    opened = open_programme(root)
    assert opened.has_errors
    assert opened.programme.archive.broken == {}
    assert write_bundle(replace(opened, diagnostics=()), root / "site" / "bundle") == ()
    broken = break_records(root)
    for site in SITES:
        assert build_site(root, site, as_of=opened.programme.as_of).problems == ()
    return Attacked(root, attack, broken)


@pytest.fixture(scope="session")
def homes(attacked: Attacked) -> Generator[dict[tuple[str, str], str]]:
    """The address of each site under the policy, without any, and in its folder."""
    with ExitStack() as running:
        yield {
            (site, start): running.enter_context(opened_at(attacked.tree(site), start))
            for site in SITES
            for start in STARTS
        }


@contextmanager
def opened_at(tree: Path, start: str) -> Generator[str]:
    if start == "folder":
        yield tree.as_uri()
    elif start == "policy":
        with serving(tree) as address:
            yield address
    else:
        with unguarded(tree) as address:
            yield address


class _Silent(SimpleHTTPRequestHandler):
    @override
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the watch reports what matters."""


@contextmanager
def unguarded(tree: Path) -> Generator[str]:
    """The address of a tree on a server that sends no policy."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Silent, directory=str(tree))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def listening(browser: Browser, width: int = 1280) -> Watch:
    watch = watched(browser, width=width)
    watch.page.add_init_script(LISTEN)
    return watch


def faults(watch: Watch, home: str) -> list[str]:
    """What ran, or could, on the page that is open, and what it asked for."""
    found = watch.page.evaluate(DOM, SUM)
    said = [f"{name}: {found[name]}" for name, quiet in QUIET.items() if found[name] != quiet]
    said += [*watch.complaints, *(f"asks for {url}" for url in watch.outside(home))]
    watch.complaints.clear()
    watch.requests.clear()
    return said


def misread(texts: tuple[str, ...]) -> list[str]:
    """Attacks that are not read as they were typed."""
    return [found for _, found, whole in shown(texts) if not whole]


# ── The attacks reach every field ────────────────────────────────────────────


def test_every_text_of_every_kind_is_attacked(attacked: Attacked) -> None:
    texts = {name for kind in KINDS for name in text_fields(kind.model, (), kind.name)}
    assert len(texts) > 100
    assert texts - set(attacked.attack.fields.values()) == set()


def test_attacks_are_told_to_the_curator(attacked: Attacked) -> None:
    """The curator is told, and the public site is refused: what follows is the second wall."""
    opened = open_programme(attacked.root)
    rules = Counter(found.rule for found in opened.diagnostics if found.is_error)
    assert rules["prose"] > 1000
    assert write_bundle(opened, attacked.root / "site" / "refused") != ()
    assert not (attacked.root / "site" / "refused").exists()


# ── Every page, taken apart as a browser would ───────────────────────────────


@pytest.fixture(scope="session")
def dissected(attacked: Attacked) -> dict[str, dict[str, Seen]]:
    """Every page of each site by its address."""
    trees = {site: attacked.tree(site) for site in SITES}
    return {
        site: {
            path.relative_to(tree).as_posix(): look_at(path.read_text(encoding="utf-8"))
            for path in sorted(tree.rglob("*.html"))
        }
        for site, tree in trees.items()
    }


@pytest.mark.parametrize("site", SITES)
def test_no_page_holds_a_live_attack(dissected: dict[str, dict[str, Seen]], site: str) -> None:
    wrong = {url: [*page.faults, *misread(page.texts)] for url, page in dissected[site].items()}
    assert {url: found for url, found in wrong.items() if found} == {}


@pytest.mark.parametrize(("site", "most"), [("staff", 100), ("public", 40)])
def test_most_fields_are_shown_somewhere(
    attacked: Attacked, dissected: dict[str, dict[str, Seen]], site: str, most: int
) -> None:
    """Else there would be nothing to find."""
    seen = {
        attacked.attack.fields.get(number, "")
        for page in dissected[site].values()
        for number, _, _ in shown(page.texts)
    }
    assert len(seen) > most


@pytest.mark.parametrize("site", SITES)
def test_the_search_index_holds_texts_only(attacked: Attacked, site: str) -> None:
    """It is a script: read as one line of data it must end where it began."""
    index = (attacked.tree(site) / "assets" / "search-data.js").read_text(encoding="utf-8")
    assert re.fullmatch(r"globalThis\.nastavnikSearch=\{[^\n\u2028\u2029]*\};\n", index)
    assert SUM not in index


def test_problems_of_broken_files_are_told_as_text(
    attacked: Attacked, dissected: dict[str, dict[str, Seen]]
) -> None:
    pages = [page for url, page in dissected["staff"].items() if url.startswith("quality")]
    texts = tuple(text for page in pages for text in page.texts)
    for name in attacked.broken:
        assert any(f"records/{name}" in text for text in texts), name
    assert {number for number, _, _ in shown(texts)} >= {9002, 9003, 9004}


# ── A page of every kind in Chromium ─────────────────────────────────────────


# The policy would only stop what has already gone wrong, so pages are opened without it.
@pytest.mark.parametrize("start", ["server", "folder"])
@pytest.mark.parametrize("site", SITES)
def test_nothing_runs_on_a_page_of_any_kind(
    browser: Browser, attacked: Attacked, homes: dict[tuple[str, str], str], site: str, start: str
) -> None:
    """Once also read on a phone, where the longest word may not push the page aside."""
    home, wrong = homes[site, start], dict[str, list[str]]()
    on_phone = start == "server"
    watch = listening(browser, 390 if on_phone else 1280)
    for path in fullest(attacked.tree(site)).values():
        if path != "404.html" or start != "folder":
            watch.page.goto(f"{home}/{path}")
            wrong[path] = faults(watch, home)
            wrong[path] += reading_faults(watch.page) if on_phone else []
    watch.page.close()
    assert {path: found for path, found in wrong.items() if found} == {}


def reading_faults(page: Page) -> list[str]:
    facts = page.evaluate(FACTS)
    sideways = [f"sideways by {facts['sideways']}"] if facts["sideways"] > 0 else []
    cut = [f"cut off: {html}" for html in facts["cut"]]
    return [*misread((page.inner_text("body"),)), *sideways, *cut]


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("site", SITES)
def test_search_shows_attacks_as_text(
    browser: Browser, attacked: Attacked, homes: dict[tuple[str, str], str], site: str, start: str
) -> None:
    home, number = homes[site, start], attacked.number("form.title")
    watch = listening(browser)
    watch.page.goto(f"{home}/index.html")
    watch.page.keyboard.press("/")
    box, titles = watch.page.get_by_role("combobox"), watch.page.locator(".n-hit__t")
    box.fill(f"поле{number}х")
    expect(titles.filter(has_text=f"</textarea><script>alert({number})</script>")).to_have_count(1)
    box.fill("script alert onerror")
    assert len(titles.all_inner_texts()) > 5
    assert misread(tuple(titles.all_inner_texts())) == []
    assert faults(watch, home) == []
    box.fill("<img src=x onerror=alert(8001)>{{ 70490+7 }}")
    expect(watch.page.get_by_role("status")).to_contain_text("<img src=x onerror=alert(8001)>")
    assert faults(watch, home) == []
    watch.page.close()


def test_the_policy_is_the_one_we_write_of() -> None:
    told = (REPOSITORY / "docs" / "content-policy.md").read_text(encoding="utf-8")
    assert re.findall(r"^Content-Security-Policy: (.+)$", told, re.MULTILINE) == [POLICY]


# ── The control: what a careless program makes of the same words ─────────────

PLACES = {
    "text": "<p>{{ words }}</p>",
    "title": "<title>{{ words }}</title>",
    "attribute": '<p title="{{ words }}">слово</p>',
    "other quotes": "<p title='{{ words }}'>слово</p>",
    "no quotes": "<p title={{ words }}>слово</p>",
    "box": "<textarea>{{ words }}</textarea>",
    "script": "<script>var words = '{{ words }}'</script>",
    "remark": "<!-- {{ words }} --><p>слово</p>",
}
RUNS = set(PLACES) - {"remark"}


def careless() -> dict[str, str]:
    """Pages made without escaping, and of Markdown as it comes."""
    raw = jinja2.Environment(autoescape=False)  # noqa: S701 - this is the control
    pages = {name: raw.from_string(text).render(words=line(7)) for name, text in PLACES.items()}
    prose = Attack().prose("control")
    pages["markdown"] = markdown.markdown(prose, extensions=["attr_list", "tables"])
    pages["template"] = raw.from_string(line(7)).render()
    head = '<!doctype html><html lang="ru"><meta charset="utf-8">'
    return {name: f"{head}{page}" for name, page in pages.items()}


@pytest.mark.parametrize("name", sorted(RUNS | {"markdown", "template"}))
def test_a_careless_page_is_seen_through(name: str) -> None:
    assert "<script>" in look_at(careless()[name]).faults


def test_taking_apart_sees_each_weapon() -> None:
    weapons = {
        "<p onclick=x>": "<p onclick>",
        "<p style=x>": "<p style>",
        "<a href=' JaVaScript:x'>": "<a href= JaVaScript:x>",
        "<a href='java&#10;script:x'>": "<a href=java\nscript:x>",
        "<a href='data:text/html,x'>": "<a href=data:text/html,x>",
        "<a href='//a.example/'>": "<a href=//a.example/>",
        "<svg><a xlink:href='javascript:x'>": "<a href=javascript:x>",
        "<iframe srcdoc=x>": "<iframe>",
        "<base href='https://a.example/'>": "<base>",
        "<math><mi>x": "<math>",
        "<p>70497": "evaluated",
    }
    for html, fault in weapons.items():
        assert fault in look_at(html).faults, html
    assert (
        look_at('<a href="a.html#b">x</a><a href="mailto:a@b.ru">y</a><script src="a.js">').faults
        == ()
    )
    assert misread(look_at(f"<p>{line(7)}").texts) != []


@pytest.mark.parametrize("start", STARTS)
def test_a_careless_page_does_run(browser: Browser, tmp_path: Path, start: str) -> None:
    """Without the policy each page runs its attack; under it the browser complains instead."""
    for name, page in careless().items():
        (tmp_path / f"{name}.html").write_text(page, encoding="utf-8")
    seen: dict[str, list[str]] = {}
    with opened_at(tmp_path, start) as home:
        watch = listening(browser)
        for name in careless():
            watch.page.goto(f"{home}/{name}.html")
            seen[name] = faults(watch, home)
        watch.page.close()
    word = "Content Security Policy" if start == "policy" else "ran: ["
    quiet = {name for name, said in seen.items() if not any(word in each for each in said)}
    assert quiet == {"remark"}
    assert any(said.startswith("addresses:") for said in seen["markdown"])
    assert any(said.startswith("handlers:") for said in seen["attribute"])
    assert any(said.startswith("evaluated:") for said in seen["template"])


def test_markup_made_by_a_script_would_be_seen(
    browser: Browser, homes: dict[tuple[str, str], str]
) -> None:
    """As a search would that puts what it found into `innerHTML`."""
    home = homes["public", "server"]
    watch = listening(browser)
    watch.page.goto(f"{home}/index.html")
    assert faults(watch, home) == []
    with watch.page.expect_request(f"{home}/x"):
        watch.page.evaluate(
            "words => { document.querySelector('main').innerHTML = words }", line(7)
        )
    watch.page.wait_for_function("() => window.ran.length")
    assert "ran: [7]" in " ".join(faults(watch, home))
    watch.page.close()
