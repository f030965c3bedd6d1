"""The journal of meetings: every season month by month, the newest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from generator.grammar import month_name
from generator.monitoring import season_meetings
from generator.page import Page, Part
from generator.records.meeting import Meeting
from generator.records.pair import Pair
from generator.records.season import Season
from generator.staff.addresses import href, sentence
from generator.staff.desk import Desk
from generator.staff.pieces import Piece, piece_links, pieces
from generator.staff.seasons import begin_page, list_url, switch

TITLE = "Встречи"
SECTION = "journal.html"


@dataclass(frozen=True, slots=True)
class JournalRow:
    """A meeting in the journal; ``month`` is its first day."""

    day: date
    month: date
    kind: str
    pair: str
    pair_url: str
    topic: str
    url: str
    work: tuple[str, ...]
    minutes: int


@dataclass(frozen=True, slots=True)
class MonthLink:
    """A month with its number of meetings and its place on the pages."""

    title: str
    url: str
    count: int


def pages(desk: Desk) -> Iterator[Page]:
    """The journal of every season, in pieces."""
    if not desk.programme.seasons:
        yield begin_page(desk, SECTION, TITLE)
    for season in desk.programme.seasons:
        url = list_url(desk, "journal", season)
        cut = pieces(rows_of(desk, season), url, together=lambda row: row.month)
        months = tuple(_months(cut))
        for piece in cut:
            yield _page(desk, season, url, piece, months)


def rows_of(desk: Desk, season: Season) -> tuple[JournalRow, ...]:
    """Meetings of a season, the newest first."""
    return tuple(_row(desk, m) for m in reversed(season_meetings(desk.programme, season)))


def _row(desk: Desk, meeting: Meeting) -> JournalRow:
    pair = desk.programme.get(Pair, meeting.pair)
    return JournalRow(
        day=meeting.date,
        month=meeting.date.replace(day=1),
        kind=meeting.kind.value,
        pair=desk.pair_title(pair) if pair else meeting.pair,
        pair_url=href(desk, pair) if pair else "",
        topic=meeting.topic,
        url=href(desk, meeting),
        work=tuple(form.label for form in meeting.work),
        minutes=meeting.minutes,
    )


def _months(cut: tuple[Piece[JournalRow], ...]) -> Iterator[MonthLink]:
    for piece in cut:
        for month, rows in groupby(piece.rows, lambda row: row.month):
            url = f"site:{piece.url}#{_anchor(month)}"
            yield MonthLink(sentence(month_name(month)), url, len(tuple(rows)))


def _anchor(month: date) -> str:
    return f"month-{month:%Y-%m}"


def _page(
    desk: Desk,
    season: Season,
    url: str,
    piece: Piece[JournalRow],
    months: tuple[MonthLink, ...],
) -> Page:
    meetings = season_meetings(desk.programme, season)
    head = desk.render(
        "journal/head.html",
        title=TITLE,
        meetings=len(meetings),
        minutes=sum(meeting.minutes for meeting in meetings),
        switch=switch(desk, "journal", season),
        months=months,
        links=piece_links(url, piece),
    )
    return Page(
        url=piece.url,
        title=f"{TITLE}, {season.title}",
        section=SECTION,
        kind="journal",
        head=head,
        parts=tuple(_parts(desk, piece)),
    )


def _parts(desk: Desk, piece: Piece[JournalRow]) -> Iterator[Part]:
    if not piece.rows:
        yield Part("meetings", "Журнал", desk.render("journal/empty.html"))
    for month, found in groupby(piece.rows, lambda row: row.month):
        rows = tuple(found)
        title = sentence(month_name(month))
        yield Part(
            _anchor(month),
            title,
            desk.render("journal/month.html", rows=rows, title=title),
            note=desk.render("journal/note.html", rows=rows),
        )
