"""The few places where Word's own XML is written by hand, with types for them."""

from collections.abc import Iterable, Iterator
from typing import Protocol, Self, cast

from docx import oxml
from docx.document import Document
from docx.oxml.ns import qn
from docx.section import Section
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell, _Row  # pyright: ignore[reportPrivateUsage]
from docx.text.paragraph import Paragraph
from docx.text.run import Run


class Xml(Protocol):
    """An element of the tree, as far as it is used here."""

    text: str | None

    def append(self, child: Self, /) -> None:
        """Put a child last."""
        ...

    def insert(self, at: int, child: Self, /) -> None:
        """Put a child at a place."""
        ...

    def index(self, child: Self, /) -> int:
        """The place of a child."""
        ...

    def remove(self, child: Self, /) -> None:
        """Take a child away."""
        ...

    def find(self, name: str, /) -> Self | None:
        """The first child of a qualified name."""
        ...

    def iterchildren(self, name: str, /) -> Iterator[Self]:
        """Children of a qualified name."""
        ...

    def set(self, key: str, value: str, /) -> None:
        """Give an attribute of a qualified name."""
        ...

    def getparent(self) -> Self:
        """The element that this one lies in."""
        ...

    def addnext(self, sibling: Self, /) -> None:
        """Put an element after this one."""
        ...


def element(name: str, attributes: Iterable[tuple[str, str]] = ()) -> Xml:
    """A new element «w:name» with attributes of the same namespace."""
    made = cast("Xml", oxml.OxmlElement(name))  # pyright: ignore[reportUnknownMemberType]
    for key, value in attributes:
        made.set(qn(f"w:{key}"), value)
    return made


def xml_of(thing: Paragraph | Run | Table) -> Xml:
    """The element that a piece of a document stands for."""
    return cast("Xml", thing._element)  # noqa: SLF001 # pyright: ignore[reportPrivateUsage, reportUnknownMemberType]


def body_of(document: Document) -> Xml:
    """Where the paragraphs and tables of a document lie."""
    return cast("Xml", document.element.body)  # pyright: ignore[reportUnknownMemberType]


def section_properties(section: Section) -> Xml:
    """Where a section keeps how its pages look."""
    return cast("Xml", section._sectPr)  # noqa: SLF001 # pyright: ignore[reportPrivateUsage, reportUnknownMemberType]


def row_properties(row: _Row) -> Xml:
    """Where a table's line keeps how it behaves."""
    return cast("Xml", row._tr.get_or_add_trPr())  # noqa: SLF001 # pyright: ignore[reportPrivateUsage, reportUnknownMemberType]


def cell_properties(cell: _Cell) -> Xml:
    """Where a table's cell keeps how it looks."""
    return cast("Xml", cell._tc.get_or_add_tcPr())  # noqa: SLF001 # pyright: ignore[reportPrivateUsage, reportUnknownMemberType]


def style_properties(style: ParagraphStyle) -> tuple[Xml, Xml]:
    """Where a style keeps its paragraph's look and its type's."""
    made = style.element
    return cast("Xml", made.get_or_add_pPr()), cast("Xml", made.get_or_add_rPr())  # pyright: ignore[reportUnknownMemberType, reportAttributeAccessIssue]


def children(of: Xml, name: str) -> tuple[Xml, ...]:
    """Children of a name, safe to remove while they are gone through."""
    return tuple(of.iterchildren(qn(name)))


def remove_children(of: Xml, name: str) -> None:
    """Take all children of a name away."""
    for child in children(of, name):
        of.remove(child)
