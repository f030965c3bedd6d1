"""Links between the pages of a site: written `site:<url>`, put out relative."""

import posixpath
import re
from collections.abc import Callable

from markupsafe import Markup

_LINK = re.compile(r'(?P<name>\b(?:href|src|action)=)"site:(?P<url>[^"]*)"')


def relative(target: str, page: str) -> str:
    """How the page at the URL `page` points to `target` («pairs/a.html#goals»)."""
    path, mark, anchor = target.partition("#")
    if path in ("", page):
        return f"#{anchor}" if mark else posixpath.basename(page)
    return posixpath.relpath(path, posixpath.dirname(page) or ".") + mark + anchor


def resolve(html: str, page: str) -> Markup:
    """The page's markup with every `site:` link made relative to it."""
    return Markup(_LINK.sub(_replacement(page), html))  # noqa: S704


def _replacement(page: str) -> Callable[[re.Match[str]], str]:
    def replace(match: re.Match[str]) -> str:
        return f'{match["name"]}"{relative(match["url"], page)}"'

    return replace
