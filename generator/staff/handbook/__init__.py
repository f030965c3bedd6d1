"""The curator's handbook: how to work, every kind of record, every rule."""

from generator.staff.handbook.contents import pages

__all__ = ["pages"]
