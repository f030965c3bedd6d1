"""Anchors of headings: Latin letters, digits and hyphens, unique within a text."""

import re
import unicodedata

_LETTERS = dict(
    zip("абвгдеёзийклмнопрстуфыэ", "abvgdeeziyklmnoprstufye", strict=True),
    ж="zh",
    х="kh",
    ц="ts",
    ч="ch",
    ш="sh",
    щ="shch",
    ъ="",
    ь="",
    ю="yu",
    я="ya",
)
_TRANSLITERATION = str.maketrans(_LETTERS)
_OTHER = re.compile(r"[^a-z0-9]+")
_LONGEST = 60


def slug(title: str) -> str:
    """Turn «Цели и задачи» into `tseli-i-zadachi`; nothing left gives an empty string."""
    latin = title.lower().translate(_TRANSLITERATION)
    ascii_only = unicodedata.normalize("NFKD", latin).encode("ascii", "ignore").decode()
    return _OTHER.sub("-", ascii_only).strip("-")[:_LONGEST].rstrip("-")


class Slugs:
    """Gives each heading of one text its own anchor."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix.lstrip("_")  # an id that begins with «__» breaks Material's script
        self._count = 0
        self._taken: set[str] = set()

    def claim(self, title: str) -> tuple[str, str]:
        """Return the bare anchor and the id with its prefix."""
        self._count += 1
        first = slug(title) or f"h-{self._count}"
        bare, copy = first, 1
        while bare in self._taken:
            copy += 1
            bare = f"{first}-{copy}"
        self._taken.add(bare)
        return bare, self._prefix + bare
