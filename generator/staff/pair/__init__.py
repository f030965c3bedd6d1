"""The page of a pair or a group: where it goes, how it meets, what it lacks."""

from generator.staff.pair.page import pages

__all__ = ["pages"]
