"""Documents of every season: what is required, what there is, what was sent; a page for each."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import count, day, nbsp
from generator.monitoring import RequiredPaper, required_papers
from generator.page import Page, Part
from generator.programme.state import StageState
from generator.records.dispatch import Dispatch
from generator.records.document import Document
from generator.records.pair import Pair
from generator.records.season import Season
from generator.staff.addresses import href, sentence, site
from generator.staff.badges import Badge
from generator.staff.desk import Desk
from generator.staff.rooms import (
    Fact,
    Link,
    empty_part,
    fact,
    facts_part,
    head,
    link_of,
    link_to,
    links_part,
    one_link,
    prose_html,
    used_by,
)
from generator.staff.seasons import begin_page, list_url, switch
from generator.staff.sizes import sizes

TITLE = "Документы"
URL = "documents.html"
_MISSING = Badge("нет, этап окончен", "bad")


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document in a list."""

    title: str
    url: str
    kind: str
    number: str
    date: str
    signer: str
    state: Badge | None


@dataclass(frozen=True, slots=True)
class RequiredRow:
    """A document that must be there by the end of a stage, and those that are."""

    kind: str
    stage: str
    found: tuple[Link, ...]
    state: Badge


@dataclass(frozen=True, slots=True)
class DispatchRow:
    """A paper that was sent."""

    id: str
    title: str
    kind: str
    date: str
    recipient: str
    season: str
    document: Link | None
    note: str


def pages(desk: Desk) -> Iterator[Page]:
    """The list of every season, and every document."""
    if not desk.programme.seasons:
        yield begin_page(desk, URL, TITLE, section="programme.html")
    for season in desk.programme.seasons:
        yield _list(desk, season)
    for document in desk.programme.of(Document):
        yield _page(desk, document)


# ── lists ────────────────────────────────────────────────────────────────


def _list(desk: Desk, season: Season) -> Page:
    found = _of_season(desk, season)
    said = count(len(found), "документ", "документа", "документов")
    return Page(
        url=list_url(desk, "documents", season),
        title=f"{TITLE} {season.title}",
        section="programme.html",
        kind="list",
        head=head(
            desk,
            TITLE,
            f"{said} сезона {season.title}",
            seasons=switch(desk, "documents", season),
        ),
        parts=tuple(_parts(desk, season, found)),
        crumbs=desk.crumbs(("Программа", "programme.html")),
        layout="article",
    )


def _newest(documents: list[Document]) -> tuple[Document, ...]:
    return tuple(sorted(documents, key=lambda d: (d.date, d.id), reverse=True))


def _of_season(desk: Desk, season: Season) -> tuple[Document, ...]:
    return _newest([d for d in desk.programme.of(Document) if d.season == season.id])


def _lasting(desk: Desk) -> tuple[Document, ...]:
    return _newest([d for d in desk.programme.of(Document) if d.season is None])


def _parts(desk: Desk, season: Season, found: tuple[Document, ...]) -> Iterator[Part]:
    required = tuple(_required(desk, paper) for paper in required_papers(desk.programme, season))
    if required:
        html = desk.render("documents/required.html", rows=required)
        missing = sum(row.state == _MISSING for row in required)
        said = f"не хватает: {missing}" if missing else "к сроку всё есть"
        note = desk.render("documents/note.html", text=said)
        yield Part("required", "Обязательные документы", html, note=note)
    if found:
        yield _table(desk, "season", "Документы сезона", found)
    else:
        yield empty_part(
            desk,
            "season",
            "Документы сезона",
            "Документов сезона пока нет",
            "Запишите первый приказ: вид, номер, дату и о чём он.",
            "nastavnik new document",
        )
    lasting = _lasting(desk)
    if lasting:
        yield _table(desk, "lasting", "Общие документы", lasting)
    if season is desk.programme.season:
        yield from _sent(desk)
    elif desk.programme.of(Dispatch):
        link = Link("Всё, что отправлено", site(f"{URL}#dispatches"), icon="arrow")
        yield links_part(desk, "sent", "Отправлено", (link,))


def _table(desk: Desk, key: str, title: str, documents: tuple[Document, ...]) -> Part:
    rows = tuple(_row(desk, document) for document in documents)
    return Part(key, title, desk.render("documents/table.html", rows=rows, caption=title))


def _row(desk: Desk, document: Document) -> DocumentRow:
    return DocumentRow(
        title=nbsp(document.title),
        url=href(desk, document),
        kind=document.kind.label,
        number=nbsp(document.number),
        date=day(document.date),
        signer=desk.responsible(document.signed_by) if document.signed_by else "",
        state=state_of(desk, document),
    )


def state_of(desk: Desk, document: Document) -> Badge | None:
    """What is out of the ordinary about a document: a draft, replaced, out of term."""
    if not document.signed:
        return Badge("проект", "warn", "edit")
    if desk.programme.pointing(Document, document.id, "supersedes"):
        return Badge("заменён")
    if document.valid_until is not None and document.valid_until < desk.programme.as_of:
        return Badge("срок истёк", "warn", "clock")
    return None


def _required(desk: Desk, paper: RequiredPaper) -> RequiredRow:
    term = f"до\N{NBSP}{day(paper.by)}" if paper.by else ""
    if paper.documents:
        state = Badge("есть", "good")
    else:
        state = _MISSING if paper.late else Badge(StageState.AHEAD.label, glyph="calendar")
    return RequiredRow(
        kind=sentence(paper.kind.label),
        stage=", ".join(filter(None, (paper.stage.label, term))),
        found=tuple(link_of(desk, document) for document in paper.documents),
        state=state,
    )


def _sent(desk: Desk) -> Iterator[Part]:
    found = sorted(desk.programme.of(Dispatch), key=lambda d: (d.sent_on, d.id), reverse=True)
    rows = tuple(_dispatch(desk, dispatch) for dispatch in found)
    if rows:
        html = desk.render("documents/dispatches.html", rows=rows)
        yield Part("dispatches", "Отправлено", html)


def _dispatch(desk: Desk, dispatch: Dispatch) -> DispatchRow:
    season = desk.programme.season_of(dispatch)
    return DispatchRow(
        id=dispatch.id,
        title=nbsp(dispatch.title),
        kind=dispatch.kind.label,
        date=day(dispatch.sent_on),
        recipient=nbsp(dispatch.recipient),
        season=season.title if season else "",
        document=one_link(desk, dispatch.document),
        note=nbsp(dispatch.note.strip()),
    )


# ── one document ─────────────────────────────────────────────────────────


def _page(desk: Desk, document: Document) -> Page:
    season = desk.programme.season_of(document)
    shelf = list_url(desk, "documents", season) if season else URL
    kicker = f"{sentence(document.kind.label)} № {document.number}"
    parts = (*_main(desk, document), facts_part(desk, _facts(desk, document), "Реквизиты"))
    return Page(
        url=desk.url(document),
        title=nbsp(document.title),
        section="programme.html",
        kind="document",
        head=head(desk, document.title, day(document.date), kicker=nbsp(kicker)),
        parts=parts,
        crumbs=desk.crumbs(("Программа", "programme.html"), (TITLE, shelf)),
        description=document.kind.label,
        layout="split",
        source=desk.programme.path(document),
    )


def _main(desk: Desk, document: Document) -> Iterator[Part]:
    if document.note.strip():
        yield Part("note", "Что решено", prose_html(desk, document.note, "n-"))
    pairs = covered(desk, document)
    if pairs:
        html = desk.render("documents/pairs.html", rows=[_pair_row(desk, pair) for pair in pairs])
        note = desk.render("documents/note.html", text=sizes(pairs))
        yield Part("pairs", "Кого касается", html, note=note)
    resting = _resting(desk, document)
    if resting:
        yield links_part(desk, "used", "Где на него ссылаются", resting)
    if not (document.note.strip() or pairs or resting):
        text = "Впишите в запись одну-две фразы: что этим документом решено."
        yield empty_part(desk, "note", "Что решено", "Пояснения нет", text)


def covered(desk: Desk, document: Document) -> tuple[Pair, ...]:
    """Pairs fixed by a document: those that name it, and those that it names."""
    naming = desk.programme.pointing(Pair, document.id, "order")
    named = (desk.programme.get(Pair, key) for key in document.covers)
    found = {pair.id: pair for pair in (*naming, *named) if pair is not None}
    return tuple(found.values())


def _pair_row(desk: Desk, pair: Pair) -> Link:
    form = desk.programme.find(pair.form)
    started = f", с {day(pair.started_on)}" if pair.started_on else ""
    return link_of(desk, pair, nbsp(f"{form.label if form else pair.form}{started}"), "person")


def _resting(desk: Desk, document: Document) -> tuple[Link, ...]:
    """Where a document is needed, without the pairs it fixes and the edition that replaces it."""
    told = {pair.id for pair in covered(desk, document)}
    later = desk.programme.pointing(Document, document.id, "supersedes")
    return tuple(used_by(desk, document.id, told | {other.id for other in later}))


def _facts(desk: Desk, document: Document) -> Iterator[Fact]:
    state = state_of(desk, document)
    yield from fact("Вид", document.kind.label)
    yield from fact("Номер", document.number)
    yield from fact("Дата", day(document.date))
    if document.signed_by:
        yield from fact("Подписал", desk.responsible(document.signed_by))
    if state is not None:
        yield from fact("Состояние", state.label)
    yield from fact("Действует до", day(document.valid_until) if document.valid_until else None)
    season = desk.programme.get(Season, document.season)
    yield from fact("Сезон", link_of(desk, season) if season else "общий, не одного сезона")
    yield from fact("Партнёр", link_to(desk, document.partner))
    yield from fact("Вместо", link_to(desk, document.supersedes))
    later = desk.programme.pointing(Document, document.id, "supersedes")
    yield from fact("Заменён на", tuple(link_of(desk, other) for other in later))
    if document.url:
        yield from fact("Лежит", Link("открыть", document.url))
