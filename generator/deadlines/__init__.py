"""Terms of the programme: what is due, what is late, what a pair still lacks."""

from generator.deadlines.due import (
    Due,
    DueKind,
    deadlines,
    deadlines_of,
    open_between,
    overdue,
)
from generator.deadlines.missing import Missing, missing_of

__all__ = [
    "Due",
    "DueKind",
    "Missing",
    "deadlines",
    "deadlines_of",
    "missing_of",
    "open_between",
    "overdue",
]
