"""Pages for the staff: people, pairs, meetings, the course of the season."""

from generator.staff.site import staff_site

__all__ = ["staff_site"]
