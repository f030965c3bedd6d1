"""The site's own css, js and images, and the stylesheets taken from Material."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from generator.resources import overlaid

STYLE = "css/site.css"
# Runs before anything is painted; the other scripts wait for the page.
THEME_SCRIPT = "js/theme.js"

_THEME_STYLE = re.compile(r"assets/stylesheets/(?:main|palette)\.[0-9a-z]+\.min\.css")
# What may be published from templates/assets; anything else there stays where it is.
_PUBLISHED = frozenset({".css", ".js", ".svg", ".png", ".ico", ".woff2"})


def is_stylesheet_of_theme(path: str) -> bool:
    """Whether a file of Material is used at all; its scripts and icons are not."""
    return _THEME_STYLE.fullmatch(path) is not None


def stylesheets(theme_folders: Sequence[str]) -> tuple[str, ...]:
    """Stylesheets of a page in their order; the names of Material's carry a hash."""
    return _theme_stylesheets(tuple(theme_folders))


@cache
def _theme_stylesheets(folders: tuple[str, ...]) -> tuple[str, ...]:
    found = sorted(
        path.relative_to(folder).as_posix()
        for folder in folders
        for path in Path(folder, "assets", "stylesheets").glob("*.min.css")
    )
    return (*filter(is_stylesheet_of_theme, found), STYLE)


def of_site(root: Path) -> dict[str, bytes]:
    """Files to be published by path; all css is one file, joined in order of names."""
    found = overlaid(root, "templates/assets")
    styles = [path.read_bytes() for name, path in sorted(found.items()) if name.endswith(".css")]
    files = {
        name: path.read_bytes()
        for name, path in sorted(found.items())
        if path.suffix in _PUBLISHED - {".css"}
    }
    return {STYLE: b"\n".join(styles), **files}


def scripts(files: Iterable[str]) -> tuple[str, ...]:
    """The site's scripts among these files, in order of names."""
    return tuple(name for name in sorted(files) if name.startswith("js/") and name != THEME_SCRIPT)
