"""The search index: Russian stems to passages, as a script that also loads from a folder.

Its twin in the browser is templates/assets/js/search.js with russian.js; a browser test holds that
both cut words alike.
"""

# snowballstemmer carries no types; the one call that needs it is `stemWord`.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false

import json
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

import snowballstemmer

from generator.page import Page
from generator.sites.text import Passage, passages

PATH = "assets/search-data.js"

# A hit in a page's title counts as this many hits in running text; a heading in between.
_TITLE, _HEADING, _TEXT = 9, 4, 1
# What the reader sees of a passage is cut here; all of its words are found all the same.
_SHOWN = 1200

_WORD = re.compile("[0-9a-zа-яё\u0301]+", re.IGNORECASE)
_STEMMER = snowballstemmer.stemmer("russian")


def fold(text: str) -> str:
    """Lower case, ё as е, without stress marks."""
    folded = unicodedata.normalize("NFC", text).lower()
    return folded.replace("\u0301", "").replace("ё", "е")


@cache
def stem(word: str) -> str:
    """The Russian Snowball stem of a folded word."""
    return str(_STEMMER.stemWord(word))


def stems(text: str) -> Iterator[str]:
    """The stem of each word."""
    for word in _WORD.findall(unicodedata.normalize("NFC", text)):
        if folded := fold(word):
            yield stem(folded)


def build_index(pages: Sequence[Page], sections: Mapping[str, str]) -> str:
    """The script to be written at `PATH`.

    `sections` names each section page by URL. Terms map a stem to passage numbers (each given as
    the distance from the one before) and weights, in turn.
    """
    shown = [page for page in pages if page.searchable]
    found: list[tuple[int, Passage]] = []
    terms: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for number, page in enumerate(shown):
        for passage in _of_page(page):
            _weigh(terms, len(found), passage, whole_page=not passage.anchor)
            found.append((number, passage))
    data = {
        "pages": [[page.url, page.title, sections.get(page.section, "")] for page in shown],
        "passages": [[n, p.anchor, p.title, p.text[:_SHOWN]] for n, p in found],
        "terms": {term: _distances(terms[term]) for term in sorted(terms)},
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return f"globalThis.nastavnikSearch={text};\n"


def _of_page(page: Page) -> Iterator[Passage]:
    yield Passage("", page.title, page.description)
    for part in page.parts:
        for passage in passages(part):
            if passage.text or passage.title:
                yield passage


def _weigh(
    terms: dict[str, dict[int, int]], number: int, passage: Passage, *, whole_page: bool
) -> None:
    for term, times in _counted(passage.title):
        terms[term][number] += times * (_TITLE if whole_page else _HEADING)
    for term, times in _counted(passage.text):
        terms[term][number] += times * _TEXT


@lru_cache(maxsize=40_000)
def _counted(text: str) -> tuple[tuple[str, int], ...]:
    return tuple(Counter(stems(text)).items())


def _distances(weights: Mapping[int, int]) -> list[int]:
    flat: list[int] = []
    before = 0
    for number in sorted(weights):
        flat += (number - before, weights[number])
        before = number
    return flat
