"""Nastavnik: a compiler from records of a mentoring programme to sites and papers."""
