"""Every paper that can be made: one line a paper."""

from generator.reports.paper import Paper
from generator.reports.papers import (
    certificates,
    consents,
    indicators,
    orders,
    registry,
    requests,
    roadmap,
    selection,
    spravka,
)

PAPERS: tuple[Paper, ...] = (
    spravka.PAPER,
    registry.PAPER,
    requests.PAPER,
    roadmap.PAPER,
    indicators.PAPER,
    *orders.PAPERS,
    consents.PAPER,
    selection.PAPER,
    certificates.PAPER,
)
