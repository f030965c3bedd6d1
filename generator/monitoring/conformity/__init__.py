"""The sheet of conformity: indicators proposed from evidence, scored by the curator."""

from generator.monitoring.conformity.scoring import sheet
from generator.monitoring.conformity.sheet import Ground, NextPoint, Proposal, Row, Sheet

__all__ = ["Ground", "NextPoint", "Proposal", "Row", "Sheet", "sheet"]
