"""The monitoring report of every season: what was done, in counts."""

from generator.staff.monitoring.report import pages

__all__ = ["pages"]
