"""Every component renders, is accessible on its own, and keeps to the style's rules."""

import itertools
import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import cast
from xml.etree.ElementTree import Element

import html5lib
import jinja2
import pytest
from jinja2 import nodes

from generator.templating import Templates
from tests.specimen import harness

MACROS = sorted((harness.TEMPLATES / "macros").glob("*.html"))
BUDGET = 45 * 1024
# The menu and the search dialog after these belong to the shell's own tests.
OURS = [path for path in harness.styles() if int(path.name[:2]) <= 12]
CSS = "\n".join(path.read_text(encoding="utf-8") for path in OURS)
# Sheets of single pages, outside the budget of what every page needs.
LATER = "\n".join(
    path.read_text(encoding="utf-8") for path in harness.styles() if int(path.name[:2]) > 14
)
# The plain look of these is already right; they tell a state to whoever looks for it.
UNSTYLED = {"n-c-bare", "n-do--open", "n-swot__c--s", "n-swot__c--o", "n-warn--warning"}
# Macros that only other macros call.
INNER = {"along", "at", "classes", "column", "counted", "grid", "linked", "named", "shape", "who"}
TONE = re.compile(r"--(plain|info|good|warn|bad)$")


@lru_cache
def parsed(name: str) -> Element:
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    parse = cast("Callable[[str], Element]", parser.parse)
    return parse(harness.render(name))


def defined(path: Path) -> set[str]:
    tree = jinja2.Environment(autoescape=True).parse(path.read_text(encoding="utf-8"))
    return {macro.name for macro in tree.find_all(nodes.Macro)}


def called(source: str) -> set[str]:
    tree = jinja2.Environment(autoescape=True).parse(source)
    calls = (call.node for call in tree.find_all(nodes.Call))
    return {node.name for node in calls if isinstance(node, nodes.Name)}


@pytest.fixture(params=harness.NAMES)
def page(request: pytest.FixtureRequest) -> Element:
    return parsed(str(request.param))


@pytest.fixture
def said(tmp_path: Path) -> Callable[[str], str]:
    def render(source: str) -> str:
        (tmp_path / "said.html").write_text(source, encoding="utf-8")
        return Templates([tmp_path, harness.TEMPLATES]).render("said.html")

    return render


def test_every_macro_is_shown_somewhere() -> None:
    sources = [*harness.HERE.glob("*.html"), *MACROS]
    shown = {name for path in sources for name in called(path.read_text(encoding="utf-8"))}
    assert {name for path in MACROS for name in defined(path)} - shown == set()


@pytest.mark.parametrize("path", MACROS, ids=lambda path: path.stem)
def test_a_family_of_macros_lists_what_it_has(path: Path) -> None:
    head = path.read_text(encoding="utf-8").partition("#}")[0]
    assert {name for name in defined(path) - INNER if f"{name}(" not in head} == set()


def test_no_style_and_no_script_stands_in_the_markup(page: Element) -> None:
    assert not page.findall(".//script")
    assert not page.findall(".//style")
    attributes = {name for element in page.iter() for name in element.attrib}
    assert not {name for name in attributes if name == "style" or name.startswith("on")}


def test_headings_go_down_by_one(page: Element) -> None:
    levels = [int(e.tag[1]) for e in page.iter() if re.fullmatch(r"h[1-6]", str(e.tag))]
    assert levels.count(1) == 1
    started = levels[levels.index(1) :]
    assert all(after <= before + 1 for before, after in itertools.pairwise(started))


def test_a_drawing_is_named_or_hidden(page: Element) -> None:
    drawings = [e for e in page.iter() if str(e.tag).endswith("svg")]
    bare = [e for e in drawings if e.get("aria-hidden") != "true" and not e.get("aria-label")]
    assert bare == []
    assert all(e.get("role") == "img" for e in drawings if e.get("aria-label"))


def test_ids_are_unique_and_labels_lead_to_them(page: Element) -> None:
    ids = [e.attrib["id"] for e in page.iter() if "id" in e.attrib]
    assert len(ids) == len(set(ids))
    wanted = {e.attrib["aria-labelledby"] for e in page.iter() if "aria-labelledby" in e.attrib}
    assert wanted <= set(ids)


def test_tables_have_captions_and_scopes(page: Element) -> None:
    for table in page.findall(".//table[@role]"):
        assert table.find("caption") is not None
        assert all(head.get("scope") in {"col", "row"} for head in table.findall(".//th"))
        assert all(row.find("th") is not None for row in table.findall(".//tbody/tr"))


def test_a_class_that_is_written_has_a_rule(page: Element) -> None:
    written = {word for e in page.iter() for word in e.get("class", "").split()}
    names = {word for word in written if word.startswith("n-")}
    unruled = {word for word in names if not re.search(rf"\.{word}(?![\w-])", CSS + LATER)}
    assert {word for word in unruled - UNSTYLED if not TONE.search(word)} == set()


def test_a_value_nobody_foresaw_is_an_error(said: Callable[[str], str]) -> None:
    with pytest.raises(jinja2.UndefinedError):
        said('{% from "macros/marks.html" import icon %}{{ icon("unicorn") }}')


def test_words_are_escaped(said: Callable[[str], str]) -> None:
    badge = said('{% from "macros/marks.html" import badge %}{{ badge("<b>") }}')
    assert "&lt;b&gt;" in badge


def test_filters_have_as_many_rules_as_the_macro_promises() -> None:
    promise = (harness.TEMPLATES / "macros" / "tables.html").read_text(encoding="utf-8")
    rules = re.findall(r"\.n-pick:has\(\.f(\d+):checked\) \.n-item:not\(\.f\1\)", CSS)
    assert [int(number) for number in rules] == list(range(1, 31))
    assert "up to 30" in promise


def test_a_row_is_marked_by_the_place_of_its_values(said: Callable[[str], str]) -> None:
    marks = said("""{% from "macros/tables.html" import filter_marks %}{{ filter_marks([
        {"name": "form", "options": [{"value": "a"}, {"value": "b"}]},
        {"name": "state", "options": [{"value": "x"}, {"value": "y"}]},
    ], {"form": "b", "state": ["x", "y"]}) }}""")
    assert marks.split() == ["f2", "f3", "f4"]


def test_the_stylesheets_stay_light() -> None:
    assert len(CSS.encode()) <= BUDGET


def test_raw_colours_stand_in_the_tokens_only() -> None:
    others = [path for path in OURS if not path.name.startswith("01-")]
    found = {
        colour
        for path in others
        for colour in re.findall(r"#[0-9a-f]{3,8}\b", path.read_text(encoding="utf-8"))
    }
    assert found == {"#fff"}  # paper


GROUNDS = {
    "text": ("bg", "surface", "sunk", "accent-soft", "warn-soft", "bad-soft", "good-soft"),
    "text-2": ("bg", "surface", "sunk"),
    "text-3": ("bg", "surface", "sunk"),
    "accent": ("bg", "surface", "accent-soft"),
    "accent-2": ("bg", "surface"),
    "on-accent": ("accent",),
    "good": ("bg", "surface", "good-soft"),
    "warn": ("bg", "surface", "warn-soft"),
    "bad": ("bg", "surface", "bad-soft"),
    "hero-text": ("hero",),
    "hero-text-2": ("hero",),
}


def palettes() -> dict[str, dict[str, str]]:
    text = (harness.ASSETS / "css" / "01-tokens.css").read_text(encoding="utf-8")
    light, dark = text.split('[data-md-color-scheme="slate"]')[:2]
    return {
        scheme: dict(re.findall(r"--n-([\w-]+): (#[0-9a-f]{3,6})", part))
        for scheme, part in (("light", light), ("dark", dark))
    }


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_is_readable_on_every_ground(scheme: str) -> None:
    tokens = palettes()[scheme]
    weak = {
        (text, ground): round(contrast(tokens[text], tokens[ground]), 2)
        for text, grounds in GROUNDS.items()
        for ground in grounds
        if contrast(tokens[text], tokens[ground]) < 4.5
    }
    assert weak == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_borders_of_controls_are_seen(scheme: str) -> None:
    tokens = palettes()[scheme]
    assert contrast(tokens["edge"], tokens["bg"]) >= 3
    assert contrast(tokens["edge"], tokens["surface"]) >= 3
