"""The course of a season in counts of records: pairs, meetings, plans, papers, people."""
