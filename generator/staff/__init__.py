"""Pages for the staff: people, pairs, meetings, the course of the season."""

from generator.staff.site import pages, staff_site

__all__ = ["pages", "staff_site"]
