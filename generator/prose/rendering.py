"""From a text to safe HTML, plain text and headings; here `Markup` is made.

Markdown runs once per text and place; how mentions are said is filled in afterwards, so that two
readers of one text share the expensive part.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from generator.prose.bounds import excesses
from generator.prose.dialect import straightened
from generator.prose.masking import CLOSE, OPEN, PLAIN, TOKEN, Code, cleaned, mask
from generator.prose.mentions import Mention

if TYPE_CHECKING:
    from generator.prose.tree import RawHeading

_PARAGRAPH_OR_TOKEN = re.compile(rf"<p>{OPEN}(\d+){CLOSE}</p>|{OPEN}(\d+)({PLAIN}?){CLOSE}")
_EXCERPT = 2_000


@dataclass(frozen=True, slots=True)
class Spoken:
    """How a mention is said; `url` is a site URL («pairs/pr-a1b2.html#m-2026-10-12»)."""

    text: str
    url: str | None = None


Speaker = Callable[[Mention], Spoken]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a text: its anchor, its level on the page, its plain title."""

    id: str
    level: int
    title: str


@dataclass(frozen=True, slots=True)
class Prose:
    """A text ready to be shown, and the same as plain text for search."""

    html: Markup
    text: str
    headings: tuple[Heading, ...]


@dataclass(frozen=True, slots=True)
class _Skeleton:
    """A rendered text in which mentions and code are still tokens."""

    html: str
    text: str
    headings: "tuple[RawHeading, ...]"
    inserts: tuple[Mention | Code, ...]


def render(
    text: str, *, speak: Speaker | None = None, base_level: int = 3, id_prefix: str = ""
) -> Prose:
    """Render prose; never raises, whatever the text.

    Mentions are said by `speak` and linked to `site:<url>`; without it they read as their id. A
    text beyond the bounds of `check_prose` is shown as an excerpt, as it was typed.
    """
    skeleton = _skeleton(text, base_level, id_prefix)
    spoken = tuple(
        item if isinstance(item, Code) else (speak or _by_id)(item) for item in skeleton.inserts
    )
    return Prose(
        html=_filled(skeleton.html, spoken),
        text=_told(skeleton.text, spoken),
        headings=tuple(Heading(h.id, h.level, _told(h.title, spoken)) for h in skeleton.headings),
    )


def _by_id(mention: Mention) -> Spoken:
    return Spoken(mention.target)


@lru_cache(maxsize=16_384)
def _skeleton(text: str, base_level: int, id_prefix: str) -> _Skeleton:
    from generator.prose.allowing import sanitize
    from generator.prose.engine import parse, serialize
    from generator.prose.tree import shape

    text = cleaned(text)
    if any(excesses(text)):
        excerpt = text[:_EXCERPT] + ("…" if len(text) > _EXCERPT else "")
        return _Skeleton(f"<pre>{escape(excerpt)}</pre>", excerpt, (), ())
    masked = mask(text)
    root = parse(straightened(masked.text))
    headings, plain = shape(root, base_level, id_prefix)
    return _Skeleton(sanitize(serialize(root)), plain, headings, masked.inserts)


def _filled(html: str, inserts: tuple[Spoken | Code, ...]) -> Markup:
    """Put back what the tokens stand for; tokens stand in text only, never in an attribute."""

    def insert(match: re.Match[str]) -> str:
        alone, number, plain = match[1], match[2], match[3]
        at = int(alone or number)
        if at >= len(inserts):
            return ""
        item = inserts[at]
        if alone and isinstance(item, Code) and item.block:
            return f"<pre><code>{escape(item.content)}</code></pre>"
        said = _said(item, linked=not plain)
        return f"<p>{said}</p>" if alone else said

    return Markup(_PARAGRAPH_OR_TOKEN.sub(insert, html))  # noqa: S704 - nh3 made it, `escape` the rest


def _said(item: Spoken | Code, *, linked: bool) -> str:
    if isinstance(item, Code):
        return f"<code>{escape(item.content)}</code>"
    if item.url is None or not linked:
        return str(escape(item.text))
    return f'<a href="site:{escape(item.url)}">{escape(item.text)}</a>'


def _told(text: str, inserts: tuple[Spoken | Code, ...]) -> str:
    def insert(match: re.Match[str]) -> str:
        at = int(match[1])
        if at >= len(inserts):
            return ""
        item = inserts[at]
        return item.content if isinstance(item, Code) else item.text

    return TOKEN.sub(insert, text)
