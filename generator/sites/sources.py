"""Which module makes the pages of which audience; loaded only when its site is built."""

from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TypeAlias, cast

from generator.page import Site

# `as_of` is None when nobody asked for a day: the source then takes the programme's own.
PageSource: TypeAlias = Callable[[Path, date | None], Site]

_SOURCES = {"staff": "generator.staff", "public": "generator.public"}
AUDIENCES = tuple(_SOURCES)


def page_source(audience: str) -> PageSource:
    """The function `pages(root, as_of)` of the audience's module."""
    return cast("PageSource", import_module(_SOURCES[audience]).pages)
