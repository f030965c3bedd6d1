"""A page taken apart as a browser would, and everything in it that could run."""

# html5lib's stubs leave keyword arguments untyped.
# pyright: reportUnknownMemberType=false

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

import html5lib

SUM = "70497"
"""What `70490+7` becomes where a template evaluates it."""

_NEVER = frozenset(
    {"applet", "base", "embed", "foreignobject", "frame", "frameset", "iframe", "math"}
    | {"object", "style", "template"}
)
_ADDRESSED = frozenset(
    ("href", "xlink:href", "src", "srcset", "action", "formaction", "data", "poster")
)
_LED = re.compile(r"(?!//)(?:(?:https?://|mailto:|tel:)|[^:]*(?:[?#]|$))", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Seen:
    """A page as a browser takes it apart: what is amiss, and every text that is in it."""

    faults: tuple[str, ...]
    texts: tuple[str, ...]


def look_at(html: str) -> Seen:
    """Parse as browsers do; the texts are that of the whole page, then each attribute's."""
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    elements = [element for element in tree.iter() if not callable(element.tag)]
    faults = [fault for element in elements for fault in _faults(element)]
    texts = ("".join(tree.itertext()), *(v for e in elements for v in e.attrib.values()))
    faults += ["evaluated"] if any(SUM in text for text in texts) else []
    return Seen(tuple(faults), texts)


def _faults(element: Element) -> Iterator[str]:
    tag = element.tag.rpartition("}")[2].lower()
    attributes = {name.rpartition("}")[2].lower(): v for name, v in element.attrib.items()}
    inline = tag == "script" and ("".join(element.itertext()).strip() or "src" not in attributes)
    if tag in _NEVER or inline:
        yield f"<{tag}>"
    for name, value in attributes.items():
        if name.startswith("on") or name in {"style", "srcdoc"}:
            yield f"<{tag} {name}>"
        if name in _ADDRESSED and not _LED.match(value.strip()):
            yield f"<{tag} {name}={value[:40]}>"
