"""Every paper that can be made: one line a paper."""

from generator.reports.paper import Paper
from generator.reports.papers import (
    annual,
    certificates,
    consents,
    indicators,
    orders,
    pair_plan,
    pair_result,
    pivots,
    portfolio,
    programme,
    registry,
    requests,
    roadmap,
    selection,
    spravka,
)

PAPERS: tuple[Paper, ...] = (
    spravka.PAPER,
    annual.PAPER,
    programme.PAPER,
    registry.PAPER,
    requests.PAPER,
    roadmap.PAPER,
    indicators.PAPER,
    pivots.PAPER,
    *orders.PAPERS,
    consents.PAPER,
    selection.PAPER,
    certificates.PAPER,
    pair_plan.PAPER,
    pair_result.PAPER,
    portfolio.PAPER,
)
