"""The site that `serve` shows while the pages cannot be made."""

from collections.abc import Iterable
from datetime import date

from markupsafe import Markup

from generator.page import Page, Part, Site

_HEAD = Markup(
    '<header class="n-head"><div><h1>Сайт не собирается</h1>'
    '<p class="n-head__sub">Сервер работает. Исправьте причину и сохраните файл: '
    "страница обновится сама.</p></div></header>"
)


def site_of(error: Exception, urls: Iterable[str]) -> Site:
    """A site with nothing but what went wrong, at each of these addresses."""
    what = f"{type(error).__name__}: {error}"
    part = Part("cause", "Причина", Markup("<p><code>{}</code></p>").format(what), look="warn")
    pages = tuple(
        Page(url, "Сайт не собирается", url, "failure", _HEAD, (part,))
        for url in dict.fromkeys(("index.html", *urls))
    )
    return Site(
        pages=pages, name="Наставничество", tagline="", as_of=date.min, problems_url="index.html"
    )
