"""Mentors and pairs of a season described: who leads, how pairs work, in what conditions."""

from generator.monitoring.profiles.comparing import Comparison, Group, Trait, compare
from generator.monitoring.profiles.conditions import CONDITION_TRAITS
from generator.monitoring.profiles.criteria import criteria
from generator.monitoring.profiles.interaction import Interaction, Kept, interactions
from generator.monitoring.profiles.mentors import MENTOR_TRAITS
from generator.monitoring.profiles.outcomes import OUTCOMES, outcomes

__all__ = [
    "CONDITION_TRAITS",
    "MENTOR_TRAITS",
    "OUTCOMES",
    "Comparison",
    "Group",
    "Interaction",
    "Kept",
    "Trait",
    "compare",
    "criteria",
    "interactions",
    "outcomes",
]
