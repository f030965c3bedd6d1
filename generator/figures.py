"""A number that is never bare: with its parts, its meaning, and where it came from."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure's records are read: a kind of record in a season, or these records of it.

    ``kind`` is the name of a kind; without ``ids`` all records of the season are meant. A figure
    made from answers names its waves and never a response.
    """

    kind: str
    season: str = ""
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A computed number for a page or a paper.

    ``value`` is a count, or a share 0…1 when ``unit`` is «%», or minutes when it is «ч»;
    None when it may not or cannot be said, with the reason in ``hidden``. ``definition``
    says the formula in words, ``source`` which records it was counted over; ``sources`` lead there.
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
    sources: tuple[Source, ...] = ()
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
