"""Shapes the tree that Markdown made: headings, anchors, links, typography, plain text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from xml.etree.ElementTree import Element

from generator.grammar.typography import typeset_pieces
from generator.prose.links import anchor_of, is_external, safe_href
from generator.prose.masking import CLOSE, OPEN, PLAIN, TOKEN
from generator.prose.slugs import Slugs

_HEADING = re.compile(r"h[1-6]")
_INLINE = frozenset({"a", "em", "strong", "br", "code", "span", "sup", "sub", "del"})
# Half a token, ours or Markdown's own, is left where it misreads unclosed links and stresses.
_STRAY = re.compile(
    rf"({TOKEN.pattern})|[\ue000-\ue00f]|\x02(?:klzzwxh:\d+)?\x03?|(?:klzzwxh:\d+)?\x03"
)
_LINE_END = re.compile(r"[ \t]*\n[ \t]*")
_DEEPEST = 6
# A token's own signs spelt as entities, which would otherwise come to life after the filter.
_FORGED = re.compile(r"&#(?:x0*e00[0-9a-f]|0*573(?:4[4-9]|5\d));?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RawHeading:
    """A heading whose title may hold tokens."""

    id: str
    level: int
    title: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for text in a tree: before the children of an element, or after it."""

    element: Element
    tail: bool = False

    @property
    def text(self) -> str:
        """What stands there."""
        return (self.element.tail if self.tail else self.element.text) or ""

    def put(self, text: str) -> None:
        """Write another text there."""
        if self.tail:
            self.element.tail = text
        else:
            self.element.text = text


def shape(root: Element, base_level: int, id_prefix: str) -> tuple[tuple[RawHeading, ...], str]:
    """Shape a tree in place; return its headings and its plain text, both with tokens."""
    _drop_images(root)
    runs = [run for run in _runs(root) if "".join(slot.text for slot in run).strip()]
    for run in runs:
        _typeset(run)
    headings, anchors = _place_headings(root, base_level, id_prefix)
    _settle_links(root, anchors)
    text = "\n".join("".join(unescape(slot.text) for slot in run).strip() for run in runs)
    return headings, text


def _drop_images(root: Element) -> None:
    """Leave of a picture its alternative text."""
    for image in root.iter("img"):
        image.tag, image.text = "span", TOKEN.sub("", image.get("alt") or "")
        image.attrib.clear()


def _runs(root: Element) -> list[list[Slot]]:
    """Cut a tree into runs of text that stand on one line of sight: paragraphs, cells, items."""
    runs: list[list[Slot]] = [[]]
    for slot, breaks in _slots(root):
        if breaks:
            runs.append([])
        runs[-1].append(slot)
    return runs


def _slots(element: Element) -> Iterator[tuple[Slot, bool]]:
    block = element.tag not in _INLINE
    yield Slot(element), block
    for child in element:
        yield from _slots(child)
        yield Slot(child, tail=True), child.tag not in _INLINE


def _typeset(run: list[Slot]) -> None:
    pieces = typeset_pieces([_plain(slot.text) for slot in run])
    for slot, piece in zip(run, pieces, strict=True):
        slot.put(piece)


def _plain(text: str) -> str:
    return _STRAY.sub(r"\1", _FORGED.sub("", _LINE_END.sub(" ", text)))


def _place_headings(
    root: Element, base_level: int, id_prefix: str
) -> tuple[tuple[RawHeading, ...], dict[str, str]]:
    """Shift headings so that the topmost is at `base_level` and no level is skipped."""
    found = [el for el in root.iter() if _HEADING.fullmatch(el.tag)]
    top = min((int(el.tag[1]) for el in found), default=1)
    slugs, anchors, headings = Slugs(id_prefix), dict[str, str](), list[RawHeading]()
    last = base_level - 1
    for element in found:
        last = min(int(element.tag[1]) - top + base_level, last + 1, _DEEPEST)
        title = unescape("".join(element.itertext())).strip()
        bare, full = slugs.claim(TOKEN.sub("", title))
        anchors[bare] = full
        element.tag = f"h{last}"
        element.attrib = {"id": full}
        headings.append(RawHeading(full, last, title))
    return tuple(headings), anchors


def _settle_links(root: Element, anchors: dict[str, str]) -> None:
    for link in root.iter("a"):
        href = _address(link.get("href") or "", anchors)
        link.attrib = {} if href is None else {"href": href}
        if href is not None and is_external(href):
            link.set("rel", "noopener")
        for slot, _ in tuple(_slots(link)):
            slot.put(TOKEN.sub(rf"{OPEN}\1{PLAIN}{CLOSE}", slot.text))


def _address(href: str, anchors: dict[str, str]) -> str | None:
    anchor = anchor_of(href)
    if anchor is None:
        return safe_href(href)
    return f"#{anchors[anchor]}" if anchor in anchors else None
