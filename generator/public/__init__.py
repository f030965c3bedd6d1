"""The public site: made of the bundle alone. It knows no record, no person, no staff page."""

from generator.public.site import pages, public_site

__all__ = ["pages", "public_site"]
