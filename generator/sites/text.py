"""The readable text of a part, cut at its own anchors."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from html.parser import HTMLParser

from typing_extensions import override

from generator.page import Part

_SILENT = frozenset({"fieldset", "svg", "script", "style", "template", "select"})
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_ANCHORED = frozenset({"section", "article", "li", "tr", "dt", "div", *_HEADINGS})
_INLINE = frozenset({"a", "abbr", "b", "code", "em", "i", "mark", "span", "strong", "u"})
_SPACE = re.compile(r"\s+")
# While serving, parts that did not change are not read again.
_KEPT = 20_000


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a page that search can lead to: its anchor, its heading, its text."""

    anchor: str
    title: str
    text: str


@lru_cache(maxsize=_KEPT)
def passages(part: Part) -> tuple[Passage, ...]:
    """The part's own text first, then one passage for each anchor within it."""
    if part.text:
        return (Passage(part.id, part.title, _squeeze(part.text)),)
    reader = _Reader(part.id, part.title)
    reader.feed(str(part.html))
    reader.close()
    return reader.found()


def _squeeze(text: str) -> str:
    return _SPACE.sub(" ", unicodedata.normalize("NFC", text)).strip()


@dataclass(slots=True)
class _Draft:
    anchor: str
    title: str
    text: str = ""
    heading: str = ""

    named: bool = False

    def finished(self) -> Passage:
        return Passage(self.anchor, _squeeze(self.heading) or self.title, _squeeze(self.text))


class _Reader(HTMLParser):
    """Collects text; an element with an id begins a new passage, named by its first heading."""

    def __init__(self, anchor: str, title: str) -> None:
        super().__init__(convert_charrefs=True)
        self._title = title
        self._drafts = [_Draft(anchor, title, named=True)]
        self._silent = 0
        self._heading = 0

    def found(self) -> tuple[Passage, ...]:
        first, *rest = (draft.finished() for draft in self._drafts)
        return (first, *(passage for passage in rest if passage.text))

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        anchor = dict(attrs).get("id")
        if anchor and tag in _ANCHORED and not self._silent:
            self._drafts.append(_Draft(anchor, self._title))
        self._silent += tag in _SILENT
        self._heading += tag in _HEADINGS
        self._part_words(tag)

    @override
    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._part_words(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in _SILENT
        self._heading -= tag in _HEADINGS
        self._drafts[-1].named |= tag in _HEADINGS
        self._part_words(tag)

    @override
    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        draft = self._drafts[-1]
        draft.text += data
        if self._heading and not draft.named:
            draft.heading += data

    def _part_words(self, tag: str) -> None:
        if tag not in _INLINE and not self._silent:
            self._drafts[-1].text += " "
