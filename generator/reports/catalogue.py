"""Every paper that can be made: one line a paper."""

from generator.reports.paper import Paper
from generator.reports.papers import (
    consents,
    indicators,
    orders,
    registry,
    requests,
    roadmap,
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
)
