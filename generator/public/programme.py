"""The programme: its texts, the way of a year, its partners, and a page for each text."""

from collections.abc import Iterator

from generator.bundle import PublicText
from generator.public.desk import HOME, PROGRAMME, Crumb, Desk, Page, Part, site
from generator.public.sections import sections


def programme_pages(desk: Desk) -> Iterator[Page]:
    """The list of texts, then the texts."""
    yield _overview(desk)
    for text in desk.bundle.texts:
        yield _text_page(desk, text)


def _overview(desk: Desk) -> Page:
    parts = (_texts(desk), _stages(desk), _partners(desk))
    return Page(
        url=PROGRAMME,
        title="Программа",
        section=PROGRAMME,
        kind="list",
        head=desk.head("Программа", "Зачем она нужна, как устроена и как по ней идёт год"),
        parts=tuple(part for part in parts if part is not None),
        description=f"Тексты программы: {desk.site_name}, {desk.bundle.school.short_title}.",
    )


def _texts(desk: Desk) -> Part:
    entries = [
        {"title": text.title, "url": site(f"programme/{text.id}.html"), "note": text.summary}
        for text in desk.bundle.texts
    ]
    return desk.part("texts", "Тексты программы", "programme/texts.html", entries=entries)


def _stages(desk: Desk) -> Part | None:
    season = desk.season
    if season is None or not season.stages:
        return None
    return desk.part(
        "stages", f"Как идёт год: сезон {season.title}", "programme/stages.html", season=season
    )


def _partners(desk: Desk) -> Part | None:
    partners = desk.bundle.partners
    if not partners:
        return None
    return desk.part("partners", "Партнёры", "programme/partners.html", partners=partners)


def _text_page(desk: Desk, text: PublicText) -> Page:
    cut = sections(desk, text.body)
    return Page(
        url=f"programme/{text.id}.html",
        title=text.title,
        section=PROGRAMME,
        kind="text",
        head=desk.article_head(text.title, text.summary, intro=cut.intro),
        parts=cut.parts,
        crumbs=(Crumb("О программе", HOME), Crumb("Программа", PROGRAMME)),
        description=text.summary,
        layout="article",
    )
