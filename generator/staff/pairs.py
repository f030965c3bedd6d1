"""Pairs and groups of every season: the list with filters."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.page import Page, Part
from generator.programme.relations import forms_of, is_group, pairs_in
from generator.programme.state import PairState
from generator.records.pair import Pair
from generator.records.season import Season
from generator.staff.desk import Desk
from generator.staff.filtering import FilterGroup, choices_of, filter_group, useful
from generator.staff.pair_rows import PairRow, pair_row
from generator.staff.pieces import Piece, piece_links, pieces
from generator.staff.seasons import begin_page, list_url, switch

TITLE = "Пары и группы"
SECTION = "pairs.html"
_SIZES = (("pair", "пары"), ("group", "группы"))
_LACKS = (("some", "есть"), ("none", "всё на месте"))


@dataclass(frozen=True, slots=True)
class PairsCount:
    """The line under the title."""

    pairs: int
    groups: int
    mentors: int
    mentees: int


def pages(desk: Desk) -> Iterator[Page]:
    """The list of every season, in pieces."""
    if not desk.programme.seasons:
        yield begin_page(desk, SECTION, TITLE)
    for season in desk.programme.seasons:
        rows = [pair_row(desk, pair) for pair in pairs_in(desk.programme, season)]
        url = list_url(desk, "pairs", season)
        for piece in pieces(rows, url):
            yield _page(desk, season, url, piece)


def _page(desk: Desk, season: Season, url: str, piece: Piece[PairRow]) -> Page:
    head = desk.render(
        "pairs/head.html",
        title=TITLE,
        count=counted(pairs_in(desk.programme, season)),
        switch=switch(desk, "pairs", season),
    )
    body = desk.render(
        "pairs/list.html",
        rows=piece.rows,
        groups=_filters(desk, piece.rows),
        season=season.title,
        links=piece_links(url, piece),
    )
    return Page(
        url=piece.url,
        title=f"{TITLE}, {season.title}",
        section=SECTION,
        kind="list",
        head=head,
        parts=(Part("pairs", f"Сезон {season.title}", body),),
    )


def counted(pairs: tuple[Pair, ...]) -> PairsCount:
    """How many pairs, groups and people; a person of several pairs counts once."""
    groups = sum(is_group(pair) for pair in pairs)
    return PairsCount(
        pairs=len(pairs) - groups,
        groups=groups,
        mentors=len({key for pair in pairs for key in pair.mentors}),
        mentees=len({key for pair in pairs for key in pair.mentees}),
    )


def _filters(desk: Desk, rows: tuple[PairRow, ...]) -> tuple[FilterGroup, ...]:
    names = [(form.id, form.title) for form in forms_of(desk.programme)]
    return useful(
        (
            filter_group("form", "Форма", names, [row.form for row in rows]),
            filter_group("state", "Состояние", choices_of(PairState), [row.state for row in rows]),
            filter_group("size", "Состав", _SIZES, [row.size for row in rows]),
            filter_group(
                "lacks", "Не хватает", _LACKS, ["some" if row.lacks else "none" for row in rows]
            ),
        )
    )
