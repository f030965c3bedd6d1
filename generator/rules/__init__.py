"""The rules: what must hold between the records of a programme, and what to do when it does not."""

from generator.rules.base import Finding, Findings, Path, Rule
from generator.rules.catalogue import RULES
from generator.rules.checking import run

__all__ = ["RULES", "Finding", "Findings", "Path", "Rule", "run"]
