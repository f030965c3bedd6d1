"""What the smaller pages of the staff site share: heads, links to records, texts cut in parts."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from generator.grammar import day_month, nbsp
from generator.page import Part
from generator.programme.relations import is_group
from generator.programme.state import DeedState, StageState, deed_state
from generator.records import Record
from generator.records.consent import Consent
from generator.records.meeting import Meeting
from generator.records.pair import Pair
from generator.records.season import Season
from generator.staff.addresses import href
from generator.staff.badges import Badge, deed_badge
from generator.staff.desk import Desk
from generator.staff.seasons import SwitchItem

_WHOLE = ("blockquote", "ul", "ol", "table")
_NBSP = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Link:
    """A title that leads somewhere when ``url`` is not empty; `site:` is included."""

    title: str
    url: str = ""
    note: str = ""
    icon: str = "doc"


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of a passport: a label and what it leads to or says."""

    label: str
    values: tuple[Link, ...]


STAGES = {
    StageState.AHEAD: Badge(StageState.AHEAD.label),
    StageState.NOW: Badge(StageState.NOW.label, "plain", "arrow"),
    StageState.LATE: Badge(StageState.LATE.label, "warn"),
    StageState.DONE: Badge(StageState.DONE.label, "good"),
}


# ── links ────────────────────────────────────────────────────────────────


def called(desk: Desk, record: Record) -> str:
    """What a record is called in a link; of a consent never what it is to (it may tell)."""
    if isinstance(record, Consent):
        return "Согласие" if record.kind.private else f"Согласие: {desk.name(record.person)}"
    if isinstance(record, Meeting):
        return nbsp(f"{record.topic}, {day_month(record.date)}")
    if isinstance(record, Season):
        return f"Сезон{_NBSP}{record.title}"
    return nbsp(desk.title(record))


def link_of(desk: Desk, record: Record, note: str = "", icon: str = "doc") -> Link:
    """A link to a record, or its title alone when it has no page."""
    return Link(called(desk, record), href(desk, record), note, icon)


def link_to(desk: Desk, key: str | None, note: str = "") -> tuple[Link, ...]:
    """A link to the record with a key; the key itself when there is no such record."""
    if not key:
        return ()
    record = desk.programme.find(key)
    return (link_of(desk, record, note) if record else Link(key, note=note),)


def one_link(desk: Desk, key: str | None) -> Link | None:
    """A link to the record with a key, when a key is given."""
    return next(iter(link_to(desk, key)), None)


def evidence_of(desk: Desk, key: str) -> Link:
    """A link to a record that proves something, with the word of its kind."""
    (link,) = link_to(desk, key)
    record = desk.programme.find(key)
    word = desk.programme.kind(record).title if record else ""
    if isinstance(record, Pair):
        word = "Группа" if is_group(record) else "Пара"
    return Link(link.title, link.url, word)


def used_by(
    desk: Desk, key: str, told: Container[str] = (), kinds: tuple[type[Record], ...] = ()
) -> Iterator[Link]:
    """Records with a page that point at a key, each once; but not those ``told`` of elsewhere."""
    for record in desk.programme.sources(key):
        source = desk.programme.key(record)
        if source not in told and not isinstance(record, kinds) and href(desk, record):
            yield evidence_of(desk, source)


# ── heads and facts ──────────────────────────────────────────────────────


def fact(label: str, *values: str | Link | tuple[Link, ...] | None) -> Iterator[Fact]:
    """A line of a passport; nothing when there is nothing to say."""
    links: list[Link] = []
    for value in values:
        if isinstance(value, tuple):
            links += value
        elif isinstance(value, Link):
            links.append(value)
        elif value:
            links.append(Link(nbsp(value).replace(" – ", f"{_NBSP}– ")))
    if links:
        yield Fact(label, tuple(links))


def head(
    desk: Desk,
    title: str,
    sub: str = "",
    *,
    kicker: str = "",
    actions: Sequence[Link] = (),
    seasons: Sequence[SwitchItem] = (),
) -> Markup:
    """The head of a page with its only h1, and the switch between seasons under it."""
    return desk.render(
        "rooms/head.html",
        title=nbsp(title),
        sub=nbsp(sub),
        kicker=kicker,
        actions=actions,
        seasons=seasons,
    )


def article_head(
    desk: Desk, title: str, lead: str = "", *, kicker: str = "", form: str = ""
) -> Markup:
    """The head of a page for reading; ``form`` puts the mark of a form before the kicker."""
    return desk.render(
        "rooms/article_head.html", title=nbsp(title), lead=nbsp(lead), kicker=kicker, form=form
    )


def facts_part(
    desk: Desk, facts: Iterable[Fact], title: str = "Паспорт", key: str = "passport"
) -> Part:
    """A card of facts beside the text."""
    html = desk.render("rooms/facts.html", facts=tuple(facts))
    return Part(key, title, html, slot="side", look="card")


def links_part(desk: Desk, key: str, title: str, links: Sequence[Link], note: str = "") -> Part:
    """A list of links with a note under each."""
    return Part(
        key, title, desk.render("rooms/links.html", links=links), note=Markup.escape(nbsp(note))
    )


def list_part(desk: Desk, key: str, title: str, lines: Sequence[str]) -> Part:
    """A list of plain sentences."""
    html = desk.render("rooms/lines.html", lines=tuple(nbsp(line) for line in lines))
    return Part(key, title, html)


def empty_part(
    desk: Desk, key: str, heading: str, title: str, text: str, command: str = ""
) -> Part:
    """What to do first where there is nothing yet."""
    html = desk.render("rooms/empty.html", title=title, text=nbsp(text), command=command)
    return Part(key, heading, html)


# ── texts ────────────────────────────────────────────────────────────────


def prose_html(desk: Desk, text: str, prefix: str = "") -> Markup:
    """A text of a record set as prose; empty for an empty text."""
    if not text.strip():
        return Markup()
    html = desk.prose(text, id_prefix=prefix).html
    return desk.render("rooms/prose.html", html=html)


def chapters(desk: Desk, text: str) -> tuple[Markup, tuple[Part, ...]]:
    """A text cut at its own top headings: what stands before the first, and a part for each."""
    prose = desk.prose(text, base_level=2, id_prefix="t-")
    rest, cut = prose.html, list[tuple[str, str, Markup]]()
    for heading in reversed([heading for heading in prose.headings if heading.level == 2]):  # noqa: PLR2004 - h2
        before, _, after = rest.partition(f'<h2 id="{heading.id}">')
        if _is_whole(before):
            cut.insert(0, (heading.id, heading.title, after.partition("</h2>")[2]))
            rest = before
    parts = (
        Part(key, title, desk.render("rooms/prose.html", html=html)) for key, title, html in cut
    )
    intro = desk.render("rooms/prose.html", html=rest) if rest.strip() else Markup()
    return intro, tuple(parts)


def contents(desk: Desk, parts: Sequence[Part]) -> Iterator[Part]:
    """A card beside a text that leads to its chapters, when there are several."""
    if len(parts) > 1:
        html = desk.render("rooms/contents.html", parts=parts)
        yield Part("contents", "На странице", html, slot="side", look="card", text=_NBSP)


def _is_whole(html: str) -> bool:
    """Whether nothing is left open that a cut would tear."""
    return all(html.count(f"<{tag}>") == html.count(f"</{tag}>") for tag in _WHOLE)


# ── seasons and days ─────────────────────────────────────────────────────


def span(first: date, last: date) -> str:
    """A period within a known year: «7–25 сентября», «5 октября – 28 мая»."""
    if first == last:
        return day_month(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day_month(last)}"
    return f"{day_month(first)}{_NBSP}– {day_month(last)}"


def term_badge(
    desk: Desk, first: date | None, due: date, done_on: date | None, *, dated: bool = False
) -> Badge:
    """The state of a term: what has not begun is ahead, what has no beginning neither."""
    today = desk.programme.as_of
    state = deed_state(due, done_on, today)
    badge = deed_badge(state)
    if state is DeedState.OPEN and (first is None or first > today):
        return Badge(StageState.AHEAD.label, glyph="calendar")
    if state is DeedState.DONE and dated and done_on is not None:
        return Badge(f"{badge.label}{_NBSP}{day_month(done_on)}", badge.tone, badge.glyph)
    return badge
