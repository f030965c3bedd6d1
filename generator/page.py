"""A page as data: what a view hands to whatever writes it out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from markupsafe import Markup

EMPTY = Markup()


@dataclass(frozen=True, slots=True)
class Part:
    """A section of a page; contents list, anchor and search entry come from it.

    `note` stands at the right of the heading. `text` is what the search reads; "" takes it
    from `html`.
    """

    id: str
    title: str
    html: Markup
    slot: Literal["main", "side"] = "main"
    level: int = 2
    note: Markup = EMPTY
    look: Literal["plain", "card", "warn"] = "plain"
    text: str = ""


@dataclass(frozen=True, slots=True)
class Crumb:
    """A step of the path that leads to a page."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a site; every link in its markup is written `href="site:<site url>"`.

    `section` is the URL of the section page shown as current, `head` holds the only h1,
    `source` is the record's path for the line «Запись: открыть · изменить · история».
    """

    url: str
    title: str
    section: str
    kind: str
    head: Markup
    parts: tuple[Part, ...]
    crumbs: tuple[Crumb, ...] = ()
    description: str = ""
    layout: Literal["plain", "split", "article", "home"] = "plain"
    source: str = ""
    searchable: bool = True


@dataclass(frozen=True, slots=True)
class Site:
    """Everything that one audience may read, ready to be written out.

    `badge` stands in the header («Для сотрудников»), `notice` at the right of the footer.
    `repository` is the address people open in a browser; "" leaves the record line out.
    `indexed` lets search engines in. `problems_url` is the page that lists what is wrong in the
    data; who served a page whose record broke is sent there. `files` are published as they are,
    by their addresses.
    """

    pages: tuple[Page, ...]
    name: str
    tagline: str
    as_of: date
    footer: str = ""
    notice: str = ""
    badge: str = ""
    repository: str = ""
    branch: str = "main"
    indexed: bool = False
    problems_url: str = ""
    files: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
