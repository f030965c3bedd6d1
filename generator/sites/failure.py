"""The one-page site that `serve` shows while the pages cannot be made."""

from datetime import date

from markupsafe import Markup

from generator.page import Page, Part, Site

_HEAD = Markup(
    '<header class="n-head"><div><h1>Сайт не собирается</h1>'
    '<p class="n-head__sub">Сервер работает. Исправьте причину и сохраните файл: '
    "страница обновится сама.</p></div></header>"
)


def site_of(error: Exception) -> Site:
    """A site with nothing but what went wrong."""
    what = f"{type(error).__name__}: {error}"
    part = Part("cause", "Причина", Markup("<p><code>{}</code></p>").format(what), look="warn")
    page = Page("index.html", "Сайт не собирается", "index.html", "failure", _HEAD, (part,))
    return Site(pages=(page,), name="Наставничество", tagline="", as_of=date.min)
