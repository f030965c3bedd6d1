"""The sheet of conformity: nine indicators proposed from evidence, scored by the curator."""
