"""Where a link in prose may lead: the web, a letter, a telephone, a heading of the same text."""

import re
from html import unescape

from generator.prose.slugs import slug

_WEB = re.compile(r"https?://[^\s/?#\\@:\[\]]+(?::\d{1,5})?(?:[/?#][^\s\\]*)?", re.IGNORECASE)
_MAIL = re.compile(r"mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_PHONE = re.compile(r"tel:\+?[\d()-]{3,24}", re.IGNORECASE)
_ANCHOR = re.compile(r"#[a-z0-9][\w.:-]*", re.IGNORECASE | re.ASCII)
_UNSEEN = re.compile(
    r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202e\u2060-\u2064\ue000-\uf8ff\ufeff]"
)


def safe_href(href: str) -> str | None:
    """Return an address that may stand in a page, or None.

    `site:` is never safe here: only mentions make such links, after the filter.
    """
    address = unescape(href).strip()
    if _UNSEEN.search(address):
        return None
    allowed = (_WEB, _MAIL, _PHONE, _ANCHOR)
    return address if any(form.fullmatch(address) for form in allowed) else None


def is_external(href: str) -> bool:
    """Tell whether an address leaves the site."""
    return _WEB.match(href) is not None


def anchor_of(href: str) -> str | None:
    """Return the bare anchor meant by «#Цели и задачи» or «#tseli-i-zadachi»; None if not one."""
    address = unescape(href).strip()
    return slug(address[1:]) if address.startswith("#") else None
