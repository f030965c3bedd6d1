"""A number that is never bare: with its parts, its meaning, and where it came from."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Figure:
    """A computed number for a page or a paper.

    ``value`` is a count, or a share 0…1 when ``unit`` is «%», or minutes when it is «ч»;
    None when it may not or cannot be said, with the reason in ``hidden``. ``definition``
    says the formula in words, ``source`` which records it was counted over.
    """

    key: str
    title: str
    value: float | None = None
    unit: str = ""
    numerator: int | None = None
    denominator: int | None = None
    n: int | None = None
    period: str = ""
    definition: str = ""
    source: str = ""
    hidden: str = ""


def share(part: int, whole: int, like: Figure) -> Figure:
    """A share of a whole, worded by ``like``; without a whole there is none, and it says so."""
    return replace(
        like,
        value=part / whole if whole else None,
        unit="%",
        numerator=part,
        denominator=whole,
        n=whole,
        hidden="" if whole else "пока не из чего считать",
    )


def counted(value: int, like: Figure) -> Figure:
    """A plain count of facts, worded by ``like``."""
    return replace(like, value=value, n=value)
