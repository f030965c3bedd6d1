"""The programme: its hub page, and a page for every text of it."""

from collections.abc import Iterator
from itertools import zip_longest

from generator.grammar import count, nbsp
from generator.page import Page, Part
from generator.programme.relations import forms_of, pairs_in
from generator.records.document import Document
from generator.records.form import Form
from generator.records.instrument import Instrument
from generator.records.material import Material
from generator.records.norm import Norm
from generator.records.page import PageKind, ProgrammePage
from generator.records.partner import Partner
from generator.records.risk import Risk
from generator.records.season import Season
from generator.staff.addresses import sentence, site
from generator.staff.desk import Desk
from generator.staff.rooms import (
    Link,
    article_head,
    chapters,
    contents,
    empty_part,
    head,
    link_of,
    links_part,
)
from generator.staff.sizes import sizes
from generator.staff.stage_strip import stage_marks

URL = "programme.html"
_KINDS = tuple(PageKind)


def texts(desk: Desk) -> tuple[ProgrammePage, ...]:
    """Texts of the programme in the order in which they are read."""
    found = desk.programme.of(ProgrammePage)
    return tuple(sorted(found, key=lambda t: (_KINDS.index(t.kind), t.order, t.id)))


def pages(desk: Desk) -> Iterator[Page]:
    """The hub and the texts."""
    school = desk.programme.school
    named = school.programme_title
    title = named if named.lower().startswith("программа") else f"Программа «{named}»"
    yield Page(
        url=URL,
        title="Программа",
        section=URL,
        kind="programme",
        head=head(desk, title, school.motto or school.title),
        parts=tuple(_parts(desk)),
        layout="article",
    )
    found = texts(desk)
    for text, following in zip_longest(found, found[1:]):
        yield _text(desk, text, following)


def _text(desk: Desk, text: ProgrammePage, following: ProgrammePage | None) -> Page:
    intro, parts = chapters(desk, text.body)
    seen = "есть на открытом сайте" if text.public else "только для сотрудников"
    top = article_head(desk, text.title, text.summary, kicker=f"Текст программы, {seen}")
    return Page(
        url=desk.url(text),
        title=nbsp(text.title),
        section=URL,
        kind="text",
        head=top + intro,
        parts=(*parts, *_beside(desk, parts, following)),
        crumbs=desk.crumbs(("Программа", URL)),
        description=text.summary,
        layout="article",
        source=desk.programme.path(text),
    )


def _beside(desk: Desk, parts: tuple[Part, ...], following: ProgrammePage | None) -> Iterator[Part]:
    yield from contents(desk, parts)
    if following is not None:
        link = link_of(desk, following, nbsp(following.summary))
        html = desk.render("rooms/links.html", links=(link,))
        yield Part("following", "Читать дальше", html, slot="side", look="card")


# ── the hub ──────────────────────────────────────────────────────────────


def _parts(desk: Desk) -> Iterator[Part]:
    found = texts(desk)
    if found:
        links = [link_of(desk, text, nbsp(text.summary)) for text in found]
        yield links_part(desk, "texts", "Тексты программы", links)
    else:
        yield empty_part(
            desk,
            "texts",
            "Тексты программы",
            "Текстов пока нет",
            "Начните с пояснительной записки: зачем программа и для кого.",
            "nastavnik new page",
        )
    yield from _forms(desk)
    yield from _stages(desk)
    yield from _seasons(desk)
    yield links_part(desk, "papers", "Документы и основания", tuple(_papers(desk)))
    yield from _materials(desk)
    yield from _partners(desk)


def _forms(desk: Desk) -> Iterator[Part]:
    forms = forms_of(desk.programme)
    if forms:
        html = desk.render("programme/forms.html", forms=[form_card(desk, form) for form in forms])
        yield Part("forms", "Формы наставничества", html)


def form_card(desk: Desk, form: Form) -> dict[str, str]:
    """A form as the macro of forms takes it."""
    return {
        "canonical": form.canonical.value,
        "title": sentence(nbsp(form.title)),
        "url": site(desk.url(form)),
        "text": nbsp(form.summary),
    }


def _stages(desk: Desk) -> Iterator[Part]:
    season = desk.programme.season
    if season is not None and season.stages:
        html = desk.render("programme/stages.html", stages=stage_marks(desk, season))
        yield Part("stages", f"Этапы сезона\N{NBSP}{season.title}", html)


def _seasons(desk: Desk) -> Iterator[Part]:
    if desk.programme.seasons:
        links = [_season(desk, season) for season in reversed(desk.programme.seasons)]
        yield links_part(desk, "seasons", "Сезоны", links)


def _season(desk: Desk, season: Season) -> Link:
    said = sizes(pairs_in(desk.programme, season), " и ") or "пар пока нет"
    return link_of(desk, season, said, "calendar")


def _papers(desk: Desk) -> Iterator[Link]:
    programme = desk.programme
    if programme.season is not None:
        roadmap = desk.season_url(programme.season, "roadmap")
        yield Link("Дорожная карта", site(roadmap), "мероприятия сезона по месяцам", "calendar")
    documents = _said(len(programme.of(Document)), "документ", "документа", "документов")
    yield Link("Документы", "site:documents.html", documents)
    norms = _said(len(programme.of(Norm)), "акт", "акта", "актов")
    yield Link("Нормативная база", "site:norms.html", norms)
    watched = sum(not risk.closed for risk in programme.of(Risk))
    yield Link("Риски", "site:risks.html", _said(watched, "риск", "риска", "рисков"), "warn")
    sheets = _said(len(programme.of(Instrument)), "образец", "образца", "образцов")
    yield Link("Анкеты и листы", "site:instruments.html", sheets, "edit")


def _said(number: int, one: str, few: str, many: str) -> str:
    return count(number, one, few, many) if number else "пока пусто"


def _materials(desk: Desk) -> Iterator[Part]:
    found = desk.programme.of(Material)
    if found:
        links = tuple(link_of(desk, material, nbsp(material.summary)) for material in found)
        html = desk.render("rooms/links.html", links=links)
        note = desk.render("home/more.html", more=Link("По читателям", "site:materials.html"))
        yield Part("materials", "Материалы", html, note=note)


def _partners(desk: Desk) -> Iterator[Part]:
    found = desk.programme.of(Partner)
    if found:
        links = [link_of(desk, p, ", ".join((p.kind.label, *p.gives[:2])), "person") for p in found]
        yield links_part(desk, "partners", "Партнёры", links)
