"""The last wall: nh3 with a list of what may stand in prose, and nothing else."""

import re
from functools import cache

import nh3

from generator.prose.links import safe_href

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_BLOCKS = ("p", "blockquote", "ul", "ol", "li", "hr", *_HEADINGS)
_TABLE = ("table", "thead", "tbody", "tr", "th", "td")
_TAGS = frozenset((*_BLOCKS, *_TABLE, "a", "em", "strong", "br"))
_ALIGN = {"left", "center", "right"}
_ID = re.compile(r"(?!_)[\w.:-]+", re.ASCII)
_START = re.compile(r"\d{1,6}")


def sanitize(html: str) -> str:
    """Drop every element, attribute and address that is not on the list."""
    return _cleaner().clean(html)


@cache
def _cleaner() -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=set(_TAGS),
        clean_content_tags={"script", "style"},
        attributes={
            "a": {"href", "rel"},
            "ol": {"start"},
            **{heading: {"id"} for heading in _HEADINGS},
        },
        tag_attribute_values={"td": {"align": _ALIGN}, "th": {"align": _ALIGN}},
        attribute_filter=_attribute,
        link_rel=None,
        url_schemes={"http", "https", "mailto", "tel"},
    )


def _attribute(_tag: str, attribute: str, value: str) -> str | None:
    match attribute:
        case "href":
            return safe_href(value)
        case "rel":
            return "noopener" if value == "noopener" else None
        case "id":
            return value if _ID.fullmatch(value) else None
        case "start":
            return value if _START.fullmatch(value) else None
        case _:
            return value
