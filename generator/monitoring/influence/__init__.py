"""Influence: the same people at entry and exit, parameter by parameter, never one of them."""

from generator.monitoring.influence.change import Change, Lost, Strength, Turn
from generator.monitoring.influence.changing import changes
from generator.monitoring.influence.comparing import (
    ModelsBeside,
    SeasonStep,
    models_compared,
    season_on_season,
)
from generator.monitoring.influence.parameters import parameter_title
from generator.monitoring.influence.signed_rank import SignedRank

__all__ = [
    "Change",
    "Lost",
    "ModelsBeside",
    "SeasonStep",
    "SignedRank",
    "Strength",
    "Turn",
    "changes",
    "models_compared",
    "parameter_title",
    "season_on_season",
]
