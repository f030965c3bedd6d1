"""The words that drafts are made with: a share with its parts, a list, a number beside its n."""

from collections.abc import Iterable

from generator.figures import Figure
from generator.grammar import number, percent

POOR, GOOD = 0.7, 0.9
"""Under this share something is weak, from this one it is strong; between them it is neither."""
_NBSP = "\N{NO-BREAK SPACE}"


def parts(figure: Figure) -> str:
    """«21 из 24»."""
    whole = number(figure.denominator or 0)
    return f"{number(figure.numerator or 0)}{_NBSP}из{_NBSP}{whole}"


def full(figure: Figure) -> str:
    """«88 % (21 из 24)»."""
    return f"{percent(figure.numerator or 0, figure.denominator or 0)} ({parts(figure)})"


def with_n(n: int) -> str:
    """«n = 14»."""
    return f"n{_NBSP}={_NBSP}{number(n)}"


def listed(words: Iterable[str]) -> str:
    """«одно, другое и третье»."""
    *first, last = words
    return f"{', '.join(first)} и{_NBSP}{last}" if first else last


def quoted(title: str) -> str:
    """A title within a sentence."""
    return f"«{title.strip().rstrip('.')}»"


def is_poor(figure: Figure, k: int) -> bool:
    """Whether a share of k and more is weak."""
    return (figure.denominator or 0) >= k and (figure.value or 0.0) < POOR


def is_good(figure: Figure, k: int) -> bool:
    """Whether a share of k and more is strong."""
    return (figure.denominator or 0) >= k and (figure.value or 0.0) >= GOOD
