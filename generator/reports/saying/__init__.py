"""How figures, people and texts of the records are said on paper."""
