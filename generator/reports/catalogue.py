"""Every paper that can be made: one line a paper."""

from generator.reports.paper import Paper
from generator.reports.papers import indicators, registry, requests, roadmap

PAPERS: tuple[Paper, ...] = (
    registry.PAPER,
    requests.PAPER,
    roadmap.PAPER,
    indicators.PAPER,
)
