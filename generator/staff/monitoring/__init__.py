"""The monitoring of every season: one page a question, in the order in which they are read."""

from collections.abc import Iterator

from generator.page import Page
from generator.staff.desk import Desk
from generator.staff.monitoring import (
    answers,
    conformity,
    course,
    dynamics,
    expectations,
    expected,
    indicators,
    influence,
    overview,
    profiles,
    swot,
    wellbeing,
)

_PAGES = (
    overview.pages,
    course.pages,
    answers.pages,
    expectations.pages,
    profiles.pages,
    wellbeing.pages,
    swot.pages,
    conformity.pages,
    influence.pages,
    indicators.pages,
    expected.pages,
    dynamics.pages,
)


def pages(desk: Desk) -> Iterator[Page]:
    """All pages of the monitoring of all seasons."""
    for each in _PAGES:
        yield from each(desk)
