"""A long text cut at its own headings, so that contents and search can lead into it."""

from dataclasses import dataclass
from html.parser import HTMLParser

from markupsafe import Markup
from typing_extensions import override

from generator.page import EMPTY, Part
from generator.public.desk import Desk

_VOID = frozenset({"br", "hr", "img", "input", "wbr", "col"})
_CUT = "h2"


@dataclass(frozen=True, slots=True)
class Sections:
    """What stands before the first heading, and a part for each heading."""

    intro: Markup
    parts: tuple[Part, ...]


def sections(desk: Desk, text: str) -> Sections:
    """The text of a page; headings inside quotations and lists do not cut it.

    A text without headings is one part, so that search finds it.
    """
    prose = desk.prose(text, base_level=2)
    titles = {heading.id: heading.title for heading in prose.headings}
    found = _Cuts(str(prose.html)).found
    if not found:
        whole = Part("text", "Текст", desk.render("prose.html", html=prose.html), text=prose.text)
        return Sections(EMPTY, (whole,))
    ends = [cut.start for cut in found[1:]] + [len(prose.html)]
    return Sections(
        intro=prose.html[: found[0].start],
        parts=tuple(
            Part(cut.id, titles[cut.id], desk.render("prose.html", html=prose.html[cut.end : end]))
            for cut, end in zip(found, ends, strict=True)
        ),
    )


@dataclass(slots=True)
class _Cut:
    id: str
    start: int
    end: int = 0


class _Cuts(HTMLParser):
    """Finds the headings that lie directly in the text, each from `<h2>` to behind `</h2>`."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[_Cut] = []
        self._depth = 0
        lines = html.split("\n")
        self._starts = [sum(len(line) + 1 for line in lines[:at]) for at in range(len(lines))]
        self.feed(html)
        self.close()

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        anchor = dict(attrs).get("id")
        if tag == _CUT and anchor and self._depth == 0:
            self.found.append(_Cut(anchor, self._here()))
        self._depth += tag not in _VOID

    @override
    def handle_endtag(self, tag: str) -> None:
        self._depth -= tag not in _VOID
        if tag == _CUT and self._depth == 0 and self.found:
            self.found[-1].end = self._here() + len(f"</{_CUT}>")

    def _here(self) -> int:
        line, column = self.getpos()
        return self._starts[line - 1] + column
