"""The room of papers: Word and Excel files that a curator prints, signs and sends.

The only door to the office libraries. A paper is a line in `catalogue`; it reads the programme and
gives back files as bytes, and what reads the clock, git and the disk stands in `desk`.
"""
