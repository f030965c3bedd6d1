"""What the theme's template is given about one document."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import cast

from markupsafe import Markup
from mkdocs.structure import StructureItem
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page as EnginePage

from generator.page import Site
from generator.sites.engine_page import ReadyPage

_HOME = "index.html"


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the header; with `children` it is a menu and its own `url` is empty.

    `exact` says that the entry is the very page shown, not only its section.
    """

    title: str
    url: str = ""
    current: bool = False
    exact: bool = False
    children: tuple["Entry", ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One HTML document; every string is plain text, `body` is ready HTML.

    `watched` documents look after a while whether they are there by now.
    """

    title: str
    kind: str
    body: Markup
    sections: tuple[Entry, ...]
    description: str = ""
    canonical: str = ""
    watched: bool = False


def document(site: Site, page: ReadyPage, nav: Navigation) -> Document:
    """The document of a page of the site."""
    view = page.view
    return Document(
        title=site.name if view.url == _HOME else f"{view.title} – {site.name}",
        kind=view.kind,
        body=page.body,
        sections=_entries(nav, page),
        description=view.description,
        canonical=page.canonical_url or "" if site.indexed else "",
    )


def missing_page(site: Site, nav: Navigation, *, serving: bool) -> Document:
    """The document of 404.html; while serving it waits for the page to come (back)."""
    return Document(
        title=f"Такой страницы нет – {site.name}",
        kind="missing",
        body=Markup(),
        sections=_entries(nav, None),
        watched=serving,
    )


def _entries(nav: Navigation, shown: ReadyPage | None) -> tuple[Entry, ...]:
    return tuple(_walk(cast("list[StructureItem]", nav.items), shown))


def _walk(items: list[StructureItem], shown: ReadyPage | None) -> Iterator[Entry]:
    for item in items:
        if isinstance(item, Section):
            children = tuple(_walk(item.children, shown))
            current = any(child.current for child in children)
            if children:
                yield replace(Entry(str(item.title)), children=children, current=current)
        elif isinstance(item, EnginePage):
            yield _entry(item, shown)


def _entry(item: EnginePage, shown: ReadyPage | None) -> Entry:
    exact = item is shown
    inside = shown is not None and shown.view.section == item.url
    return Entry(title_of(item), item.url, current=exact or inside, exact=exact)


def title_of(item: EnginePage) -> str:
    """The label that the navigation gives to a page."""
    return str(cast("object", item.title))
