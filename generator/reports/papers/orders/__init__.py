"""Приказы: the four orders of a season, with number and day from the records or blanks."""

from generator.reports.papers.orders import awards, curator, pairs, start

PAPERS = (start.PAPER, curator.PAPER, pairs.PAPER, awards.PAPER)
