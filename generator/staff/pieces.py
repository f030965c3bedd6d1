"""Long lists cut into pieces: ``pairs.html``, ``pairs-2.html``, ``pairs-3.html``."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Generic, TypeVar

LIMIT = 200

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Piece(Generic[Row]):
    """One page of a list; ``number`` is 1-based and ``of`` says how many pieces there are."""

    url: str
    number: int
    of: int
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class PieceLink:
    """A piece in the line of pages; the shown one has no ``url``."""

    number: int
    url: str


def piece_url(url: str, number: int) -> str:
    """The address of a piece of the list at ``url``; the first one is the list itself."""
    return url if number == 1 else f"{url.removesuffix('.html')}-{number}.html"


def pieces(
    rows: Sequence[Row],
    url: str,
    together: Callable[[Row], object] | None = None,
    limit: int = LIMIT,
) -> tuple[Piece[Row], ...]:
    """Rows in pieces of at most ``limit``, at least one piece.

    Neighbours with the same ``together`` stay on one page where they fit on one.
    """
    cut = list(_filled(_blocks(rows, together), limit)) or [()]
    return tuple(
        Piece(piece_url(url, number), number, len(cut), chosen)
        for number, chosen in enumerate(cut, start=1)
    )


def piece_links(url: str, piece: Piece[Row]) -> tuple[PieceLink, ...]:
    """Every piece of the list for the line of pages; empty when there is but one."""
    if piece.of == 1:
        return ()
    return tuple(
        PieceLink(number, "" if number == piece.number else piece_url(url, number))
        for number in range(1, piece.of + 1)
    )


def _blocks(rows: Sequence[Row], together: Callable[[Row], object] | None) -> list[list[Row]]:
    if together is None:
        return [[row] for row in rows]
    return [list(block) for _, block in groupby(rows, together)]


def _filled(blocks: list[list[Row]], limit: int) -> Iterator[tuple[Row, ...]]:
    page: list[Row] = []
    for block in blocks:
        if page and len(page) + len(block) > limit:
            yield tuple(page)
            page = []
        page += block
        while len(page) > limit:
            yield tuple(page[:limit])
            page = page[limit:]
    if page:
        yield tuple(page)
