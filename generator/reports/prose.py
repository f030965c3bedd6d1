"""Texts of the records as blocks for Word: paragraphs, lists, headings and tables of plain runs.

The safe HTML of ``generator.prose`` is read, so that a paper says what the site says.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from html.parser import HTMLParser
from typing import Literal

from generator.prose import Speaker, render

BlockKind = Literal["heading", "paragraph", "item", "quote", "table"]
BULLET = "–"
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_FLAT = frozenset({"p", "li", "pre", "td", "th", *_HEADINGS})
"""Elements at whose ends a block, or a cell of a table, is complete."""
_LISTS = frozenset({"ul", "ol"})


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one look."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class TextCell:
    """A cell of a table inside a text."""

    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class TextRow:
    """A row of a table inside a text."""

    cells: tuple[TextCell, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a text: ``runs`` of what is read, or ``head`` and ``rows`` of a table.

    ``level`` is that of a heading (1 is the highest in the text) or how deep a list item lies (0
    is the outermost); ``mark`` stands before an item: «–» or «3.».
    """

    kind: BlockKind
    runs: tuple[Run, ...] = ()
    level: int = 0
    mark: str = ""
    head: tuple[TextCell, ...] = ()
    rows: tuple[TextRow, ...] = ()

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(run.text for run in self.runs)


def blocks(text: str, speak: Speaker | None = None) -> tuple[Block, ...]:
    """A Markdown text of the records as blocks, in reading order."""
    reader = _Reader()
    reader.feed(str(render(text, speak=speak, base_level=1).html))
    reader.close()
    return tuple(reader.finished())


@dataclass
class _List:
    """A list that is open: the number of its next item, None when it has bullets."""

    number: int | None
    mark: str = ""


class _Reader(HTMLParser):
    """Walks safe HTML and gathers blocks; knows only the elements that prose may hold."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[Block] = []
        self._runs: list[Run] = []
        self._bold = self._italic = self._quotes = 0
        self._lists: list[_List] = []
        self._rows: list[tuple[TextCell, ...]] | None = None
        self._cells: list[TextCell] = []

    def finished(self) -> Iterator[Block]:
        """The blocks; text that stood outside every element ends as a paragraph."""
        self._complete("p")
        return iter(self._blocks)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element opens."""
        if tag in _LISTS:
            self._complete("p")
            start = dict(attrs).get("start") or "1"
            self._lists.append(_List(int(start) if tag == "ol" else None))
        elif tag == "li":
            self._begin_item()
        elif tag == "table":
            self._rows = []
        elif tag == "br":
            self._say(" ")
        self._bold += tag in {"strong", "th"}
        self._italic += tag == "em"
        self._quotes += tag == "blockquote"

    def handle_endtag(self, tag: str) -> None:
        """An element closes."""
        if tag in _FLAT:
            self._complete(tag)
        elif tag in _LISTS:
            self._lists.pop()
        elif tag == "tr":
            self._end_row()
        elif tag == "table":
            self._end_table()
        self._bold -= tag in {"strong", "th"}
        self._italic -= tag == "em"
        self._quotes -= tag == "blockquote"

    def handle_data(self, data: str) -> None:
        """Words between the elements."""
        self._say(data)

    def _say(self, words: str) -> None:
        if self._runs or words.strip():
            bold = self._bold > 0 and self._rows is None
            self._runs.append(Run(words.replace("\n", " "), bold=bold, italic=self._italic > 0))

    def _begin_item(self) -> None:
        self._complete("p")
        opened = self._lists[-1]
        opened.mark = BULLET if opened.number is None else f"{opened.number}."
        opened.number = None if opened.number is None else opened.number + 1

    def _complete(self, tag: str) -> None:
        """What was said up to here becomes a cell or a block."""
        runs = tuple(_trimmed(self._runs))
        self._runs = []
        if tag in {"td", "th"}:
            self._cells.append(TextCell(runs))
        elif runs:
            self._blocks.append(self._block(tag, runs))

    def _block(self, tag: str, runs: tuple[Run, ...]) -> Block:
        if tag in _HEADINGS:
            return Block("heading", runs, level=int(tag[1]))
        if self._lists:
            mark, self._lists[-1].mark = self._lists[-1].mark, ""
            return Block("item", runs, level=len(self._lists) - 1, mark=mark)
        return Block("quote" if self._quotes else "paragraph", runs)

    def _end_row(self) -> None:
        if self._rows is not None:
            self._rows.append(tuple(self._cells))
        self._cells = []

    def _end_table(self) -> None:
        head, *rows = self._rows or [()]
        self._rows = None
        self._blocks.append(Block("table", head=head, rows=tuple(TextRow(row) for row in rows)))


def _trimmed(runs: list[Run]) -> Iterator[Run]:
    """Runs without white space at the ends of their block."""
    last = len(runs) - 1
    for place, run in enumerate(runs):
        words = run.text.lstrip() if place == 0 else run.text
        words = words.rstrip() if place == last else words
        if words:
            yield replace(run, text=words)
