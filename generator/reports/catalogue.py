"""Every paper that can be made: one line a paper."""

from generator.reports.paper import Paper

PAPERS: tuple[Paper, ...] = ()
