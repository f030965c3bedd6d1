"""Answers come in: exports of survey services become responses, and nothing private enters git."""
