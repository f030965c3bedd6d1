"""Who takes part: the bases of mentors and mentees, the map of requests, reserve, team."""

from generator.staff.people.page import pages

__all__ = ["pages"]
