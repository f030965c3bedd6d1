"""How answers are asked for without names: codes, slips with them, and questionnaires on paper."""
