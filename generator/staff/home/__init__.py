"""The home page: the season in one screen."""

from generator.staff.home.page import pages

__all__ = ["pages"]
