"""Markdown as we use it: no raw HTML, no attribute lists, no indented code, no entities stash.

Opened at the first rendering only: importing Markdown costs as much as checking a small school.
"""

import re
from functools import cache
from threading import Lock
from typing import cast
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import InlineProcessor

_LOCK = Lock()  # one Markdown object holds the references of one text at a time
_BARE = r"(?<![\w@/\\.=])(https?://[^\s<>\"«»\[\]|\ue000]+)"
_MAIL = r"<([\w.+-]+@[\w-]+(?:\.[\w-]+)+)>"
_TRAILING = re.compile(r"[.,;:!?…*_'’”“)]+$")


def parse(text: str) -> Element:
    """Parse a text within bounds into a tree, its root a `div`."""
    with _LOCK:
        engine = _engine()
        engine.reset()
        lines = text.split("\n")
        for preprocessor in engine.preprocessors:
            lines = preprocessor.run(lines)
        root = cast("Element", engine.parser.parseDocument(lines).getroot())
        for processor in engine.treeprocessors:
            replaced = processor.run(root)
            root = root if replaced is None else replaced
        return root


def serialize(root: Element) -> str:
    """Write a tree as HTML, without its root."""
    html = _engine().serializer(root).strip()
    return html.removeprefix("<div>").removesuffix("</div>").strip()


@cache
def _engine() -> Markdown:
    engine = Markdown(
        extensions=[TableExtension(use_align_attribute=True), SaneListExtension()],
        output_format="html",
    )
    engine.preprocessors.deregister("html_block")
    engine.parser.blockprocessors.deregister("code")
    for name in ("html", "entity", "backtick", "automail"):
        engine.inlinePatterns.deregister(name)
    engine.inlinePatterns.register(_BareAddress(_BARE, engine), "bare-address", 85)
    engine.inlinePatterns.register(_Letter(_MAIL, engine), "letter", 110)
    return engine


class _BareAddress(InlineProcessor):
    """Makes a link of an address that was pasted into the text."""

    ANCESTOR_EXCLUDES = ("a",)

    def handleMatch(  # noqa: N802 # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[Element, int, int]:
        address = _TRAILING.sub("", m[1])
        return _link(address, address), m.start(0), m.start(0) + len(address)


class _Letter(InlineProcessor):
    """Makes a link of `<name@school.ru>`, without the disguise that Markdown gives it."""

    ANCESTOR_EXCLUDES = ("a",)

    def handleMatch(  # noqa: N802 # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[Element, int, int]:
        return _link(f"mailto:{m[1]}", m[1]), m.start(0), m.end(0)


def _link(href: str, text: str) -> Element:
    link = Element("a", {"href": href})
    link.text = text
    return link
