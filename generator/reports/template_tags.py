"""Tags of a Word template with the places they stand at, in the curator's words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from docx.document import Document
from docx.section import Section
from docx.table import (
    Table,
    _Cell,  # pyright: ignore[reportPrivateUsage]
    _Row,  # pyright: ignore[reportPrivateUsage]
)
from docx.text.paragraph import Paragraph

_TAG = re.compile(r"\{\{(?:(?!\}\}).)*\}\}|\{%(?:(?!%\}).)*%\}", re.DOTALL)
_PREFIX = re.compile(r"^(\{[{%])(?:tr|tc|p|r)\s+")
_BLOCK = re.compile(r"\{%-?(?:tr\s|tc\s|p\s|r\s)?\s*(\w+)")
_OPEN_OR_CLOSE = re.compile(r"\{\{|\}\}|\{%|%\}")
_PAIRED = {"for": "endfor", "if": "endif"}
_MIDDLE = frozenset({"else", "elif"})
_LAYOUT = frozenset({"vm", "hm"})
"""Tags of the filling library that merge cells and ask for nothing."""
_CELL = re.compile(r"^\{%\s*(?:colspan|cellbg)\s+(.*?)\s*%\}$")


@dataclass(frozen=True, slots=True)
class TemplateProblem:
    """A mistake of a template: where («абзац 3»), what is wrong, how to mend it."""

    place: str
    message: str
    remedy: str

    @property
    def text(self) -> str:
        """All of it in one line."""
        start = f"{self.place}: " if self.place else ""
        return f"{start}{self.message} {self.remedy}"


@dataclass(frozen=True, slots=True)
class Spot:
    """A paragraph of a template and how its place is called."""

    place: str
    text: str


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag at its place."""

    place: str
    source: str

    @property
    def word(self) -> str:
        """«for», «endfor», «if» …; empty for a tag that prints a value."""
        found = _BLOCK.match(self.source)
        return found[1] if found else ""

    @property
    def alone(self) -> str:
        """The tag as a piece of a template that can be read by itself."""
        cell = _CELL.match(self.source)
        if cell:
            return f"{{{{ {cell[1]} }}}}"
        source = _PREFIX.sub(r"\1 ", self.source)
        if self.word == "elif":
            return source.replace("elif", "if", 1) + "{% endif %}"
        if self.word in _LAYOUT or self.word in _MIDDLE or self.word.startswith("end"):
            return ""
        return source + (f"{{% {_PAIRED[self.word]} %}}" if self.word in _PAIRED else "")


def tags_of(spot: Spot) -> Iterator[Tag]:
    """The tags of a paragraph; straight quotes stand for the ones Word makes of them."""
    for found in _TAG.finditer(spot.text):
        yield Tag(spot.place, re.sub("[“”„«»]", '"', re.sub("[‘’]", "'", found[0])))


def spots(document: Document) -> Iterator[Spot]:
    """Every paragraph of the body, its tables, the headers and the footers."""
    yield from _of(document, "")
    for number, section in enumerate(document.sections, start=1):
        yield from _margins(section, number)


def _margins(section: Section, number: int) -> Iterator[Spot]:
    for part, name in ((section.header, "верхний колонтитул"), (section.footer, "нижний")):
        whole = name if name.endswith("колонтитул") else f"{name} колонтитул"
        if not part.is_linked_to_previous:
            yield from _of(part, f"{whole} раздела {number}, ")


class _Holder(Protocol):
    def iter_inner_content(self) -> Iterator[Paragraph | Table]: ...


def _of(holder: _Holder, where: str) -> Iterator[Spot]:
    paragraphs = tables = 0
    for block in holder.iter_inner_content():
        if isinstance(block, Paragraph):
            paragraphs += 1
            yield Spot(f"{where}абзац {paragraphs}", block.text)
        else:
            tables += 1
            yield from _cells(block, f"{where}таблица {tables}")


def _cells(table: Table, where: str) -> Iterator[Spot]:
    for number, row in enumerate(table.rows, start=1):
        for column, cell in enumerate(_distinct(row), start=1):
            text = "\n".join(paragraph.text for paragraph in cell.paragraphs)
            yield Spot(f"{where}, строка {number}, столбец {column}", text)


def _distinct(row: _Row) -> Iterator[_Cell]:
    """Merged cells come once for each column that they span."""
    before: object = None
    for cell in row.cells:
        if cell._tc is not before:  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
            yield cell
        before = cell._tc  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


def blocks_problems(places: tuple[Spot, ...]) -> Iterator[TemplateProblem]:
    """Brackets without their pair, and blocks opened and not closed."""
    opened: list[Tag] = []
    for spot in places:
        yield from _brackets(spot)
        for tag in tags_of(spot):
            if tag.word in _PAIRED:
                opened.append(tag)
            elif tag.word.startswith("end") and not _closes(opened, tag):
                yield TemplateProblem(
                    tag.place,
                    f"Метка «{tag.source}» закрывает то, что не открыто.",
                    "Уберите её или добавьте начало блока выше.",
                )
    for tag in opened:
        yield TemplateProblem(
            tag.place,
            f"Блок «{tag.source}» не закрыт.",
            f"Добавьте ниже метку {_PAIRED[tag.word]} в таких же скобках.",
        )


def _closes(opened: list[Tag], tag: Tag) -> bool:
    """Take the innermost open block off where it is the one that the tag ends."""
    return bool(opened) and _PAIRED[opened.pop().word] == tag.word


def _brackets(spot: Spot) -> Iterator[TemplateProblem]:
    rest = _OPEN_OR_CLOSE.search(_TAG.sub("", spot.text))
    if rest:
        yield TemplateProblem(
            spot.place,
            f"Скобки «{rest[0]}» остались без пары.",
            "Метка пишется целиком в одном абзаце: {{ поле }} или {% … %}.",
        )
