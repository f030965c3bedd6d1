"""SWOT of a season as the figures suggest it: named rules, each statement with its evidence."""

from generator.monitoring.swot.draft import Draft
from generator.monitoring.swot.drafting import DRAFTS, NAMES, drafts

__all__ = ["DRAFTS", "NAMES", "Draft", "drafts"]
