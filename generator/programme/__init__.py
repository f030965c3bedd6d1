"""The programme: everything known of it on a day, gathered from the records."""

from generator.programme.aggregate import Pointer, Programme
from generator.programme.archive import Archive, Filed, gather, load

__all__ = ["Archive", "Filed", "Pointer", "Programme", "gather", "load"]
