"""What was probably meant: the nearest of the words that are allowed here."""

from collections.abc import Iterable
from difflib import SequenceMatcher

_LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_RUSSIAN_KEYS = "ёйцукенгшщзхъфывапролджэячсмитьбю"
_TO_RUSSIAN = str.maketrans(_LATIN_KEYS, _RUSSIAN_KEYS)
_TO_LATIN = str.maketrans(_RUSSIAN_KEYS, _LATIN_KEYS)
# Letters that look alike, and the signs people type for a hyphen and a space.
_SAME = str.maketrans("ёaeopcyxkmthb‐‑‒–—−_\u00a0\u202f", "еаеорсухкмтнв" + "-------" + "  ")
_SEPARATORS = str.maketrans("", "", " -")
_CLOSE_ENOUGH = 0.65
_SHORTEST_PREFIX = 2
_LONGEST = 200


def similar(word: str, options: Iterable[str]) -> str | None:
    """Find the option nearest to a mistyped word, or None when nothing is near.

    Case, ё and е, hyphens and dashes, look-alike Latin letters and the wrong keyboard layout cost
    nothing. Options are tried in their order, so the answer never depends on chance.
    """
    wanted = word.strip().lower()[:_LONGEST]
    if not wanted:
        return None
    spellings = (wanted, wanted.translate(_TO_RUSSIAN), wanted.translate(_TO_LATIN))
    folded = dict.fromkeys(_folded(spelling) for spelling in spellings)
    ranked = [(max(_likeness(form, _folded(o)) for form in folded), o) for o in options]
    best = max(ranked, key=lambda pair: pair[0], default=(0.0, None))
    return best[1] if best[0] >= _CLOSE_ENOUGH else None


def _folded(word: str) -> str:
    return word.strip().lower().translate(_SAME)


def _likeness(word: str, option: str) -> float:
    if word == option:
        return 1.0
    bare, bare_option = word.translate(_SEPARATORS), option.translate(_SEPARATORS)
    if bare and bare == bare_option:
        return 0.99
    shorter, longer = sorted((bare, bare_option), key=len)
    if len(shorter) >= _SHORTEST_PREFIX and longer.startswith(shorter):
        return 0.8 + 0.1 * len(shorter) / len(longer)
    return _ratio(word, option)


def _ratio(word: str, option: str) -> float:
    matcher = SequenceMatcher(None, option, word, autojunk=False)
    if matcher.real_quick_ratio() < _CLOSE_ENOUGH or matcher.quick_ratio() < _CLOSE_ENOUGH:
        return 0.0
    return matcher.ratio()
