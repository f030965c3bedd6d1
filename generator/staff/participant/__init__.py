"""The page of a participant: my pairs, what is due, and what is known of me as of use here."""

from generator.staff.participant.page import pages

__all__ = ["pages"]
