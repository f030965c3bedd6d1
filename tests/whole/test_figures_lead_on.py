"""Every number of both sites unfolds into how it was counted, and on the staff site leads on."""

# html5lib's stubs leave keyword arguments untyped.
# pyright: reportUnknownMemberType=false

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urldefrag
from xml.etree.ElementTree import Element

import html5lib
import pytest

pytestmark = pytest.mark.slow

OF_SHEETS = "лист организации"
"""A school's own number has no parts: it stands in its sheet as it is."""


@dataclass(frozen=True)
class Leaf:
    """A page as a reader sees it: its elements, each with what holds it."""

    path: Path
    html: str

    @cached_property
    def tree(self) -> Element:
        return html5lib.parse(self.html, namespaceHTMLElements=False)

    @cached_property
    def holder(self) -> dict[Element, Element]:
        return {child: element for element in self.tree.iter() for child in element}

    def of(self, look: str) -> Iterator[Element]:
        yield from having(self.tree, look)

    def around(self, element: Element) -> Element:
        """The row, card or entry of a list in which an element stands."""
        while element.tag not in {"tr", "li", "body"}:
            element = self.holder[element]
        return element


def having(element: Element, look: str) -> Iterator[Element]:
    """Elements with a class."""
    return (e for e in element.iter() if look in (e.get("class") or "").split())


def has(element: Element, look: str) -> bool:
    """Whether an element or something in it has a class."""
    return next(having(element, look), None) is not None


def text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def terms(how: Element) -> dict[str, str]:
    """«n», «период», … of what unfolds."""
    return {text(d[0]): text(d[1]) for d in how.iter("div") if len(d) == 2 and d[0].tag == "dt"}


def hrefs(element: Element) -> list[str]:
    return [a.get("href") or "" for a in element.iter("a")]


def leaves(folder: Path) -> list[Leaf]:
    """Pages with figures on them."""
    pages = ((path, path.read_text("utf-8")) for path in sorted(folder.rglob("*.html")))
    return [Leaf(path, html) for path, html in pages if "n-how" in html or "n-fig" in html]


@pytest.fixture(scope="module")
def staff(demo: Path) -> list[Leaf]:
    return leaves(demo / "site" / "staff")


@pytest.fixture(scope="module")
def public(demo: Path) -> list[Leaf]:
    return leaves(demo / "site" / "public")


# ── what is amiss with one «как посчитано» ───────────────────────────────


def faults(leaf: Leaf) -> list[str]:
    """What the numbers of a staff page fail to say of themselves."""
    found = [
        f"{text(how)[:120]}: {', '.join(said)}"
        for how in leaf.of("n-how")
        if (said := [*unsaid(how), *astray(leaf, how)])
    ]
    return found + [f"{text(bare)[:120]}: bare" for bare in unexplained(leaf)]


def unsaid(how: Element) -> Iterator[str]:
    said = terms(how)
    if not any(p.get("class") is None and text(p) for p in how.iter("p")):
        yield "definition"
    yield from (name for name in ("период", "источник") if not said.get(name))
    if has(how, "n-how--none"):
        return
    if not said.get("n") and OF_SHEETS not in said.get("источник", ""):
        yield "n"
    if not hrefs(how):
        yield "link"


def astray(leaf: Leaf, how: Element) -> Iterator[str]:
    """Links that lead nowhere, and those of answers that lead anywhere but to a wave."""
    for href in hrefs(how):
        name, anchor = urldefrag(unquote(href))
        page = (leaf.path.parent / name).resolve()
        if not page.is_file():
            yield f"no page {href}"
        elif anchor and f'id="{anchor}"' not in page.read_text("utf-8"):
            yield f"no place {href}"
    kinds = {(leaf.path.parent / href).resolve().parent.name for href in hrefs(how)}
    if "waves" in kinds and kinds != {"waves"}:
        yield f"answers lead to {', '.join(sorted(kinds))}"


def unexplained(leaf: Leaf) -> Iterator[Element]:
    """Cards and rows of figures that do not unfold, unless they say why there is no number."""
    for look in ("n-fig", "n-c-how"):
        for holder in leaf.of(look):
            told = has(holder, "n-how") or has(leaf.around(holder), "n-small")
            if holder.tag in {"li", "td"} and not told:
                yield holder


def test_every_number_of_the_staff_site_leads_on(staff: list[Leaf]) -> None:
    assert {leaf.path.name: found for leaf in staff if (found := faults(leaf))} == {}
    assert sum(1 for leaf in staff for _ in leaf.of("n-how")) > 300


def test_every_room_of_monitoring_counts(staff: list[Leaf]) -> None:
    """No page of monitoring is without figures, and answers lead to their waves."""
    counted = {leaf.path.name for leaf in staff if leaf.path.parent.name == "2025-26"}
    assert counted >= {f"{name}.html" for name in ROOMS}
    (answers,) = (leaf for leaf in staff if leaf.path.parts[-2:] == ("2025-26", "answers.html"))
    assert all("waves/" in href for how in answers.of("n-how") for href in hrefs(how))


ROOMS = (
    *("answers", "conformity", "course", "expectations", "expected", "indicators"),
    *("influence", "monitoring", "profiles", "swot", "wellbeing"),
)


def test_every_number_of_the_public_site_says_what_it_is(public: list[Leaf]) -> None:
    """A definition, or why it is not shown; and no way into the records."""
    hows = [how for leaf in public for how in leaf.of("n-how")]
    assert len(hows) > 20
    assert [text(how) for how in hows if len(text(how)) < 40 or hrefs(how)] == []
    assert [text(bare) for leaf in public for bare in unexplained(leaf)] == []


# ── that the walk would find it ──────────────────────────────────────────


@pytest.mark.parametrize(
    ("taken", "put", "expected"),
    [
        ('<p class="n-how__to"><a href="../../waves/w.html">Волна</a></p>', "", "link"),
        ("waves/w.html", "waves/gone.html", "no page ../../waves/gone.html"),
        ("waves/w.html", "waves/w.html#gone", "no place ../../waves/w.html#gone"),
        ("<p>из всех ответивших</p>", "", "definition"),
        ("<div><dt>n</dt><dd>14</dd></div>", "", "n"),
        ("<div><dt>период</dt><dd>2025/26</dd></div>", "", "период"),
        (
            "Волна</a>",
            'Волна</a><a href="../../people.html">Участники</a>',
            "no page ../../people.html, answers lead to site, waves",
        ),
    ],
)
def test_the_walk_finds_what_is_taken_away(
    tmp_path: Path, taken: str, put: str, expected: str
) -> None:
    site = tmp_path / "site"
    (site / "waves").mkdir(parents=True)
    (site / "waves" / "w.html").write_text("<h1>Волна</h1>", "utf-8")
    whole = Leaf(site / "seasons" / "2025-26" / "answers.html", CARD)
    assert taken in CARD
    assert faults(whole) == []
    (found,) = faults(Leaf(whole.path, CARD.replace(taken, put)))
    assert found.endswith(f": {expected}")


def test_a_card_without_how_is_found() -> None:
    assert faults(Leaf(Path("x.html"), '<ul><li class="n-fig">Встречи 14</li></ul>')) == [
        "Встречи 14: bare"
    ]


CARD = """\
<ul><li class="n-fig"><p>Довольны 86 %</p><details class="n-how"><summary>n = 14</summary>
<p>из всех ответивших</p><dl><div><dt>n</dt><dd>14</dd></div>
<div><dt>период</dt><dd>2025/26</dd></div><div><dt>источник</dt><dd>ответы волны</dd></div></dl>
<p class="n-how__to"><a href="../../waves/w.html">Волна</a></p></details></li></ul>
"""
