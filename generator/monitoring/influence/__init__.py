"""Influence: the same people at entry and exit, parameter by parameter, never one of them."""

from generator.monitoring.influence.change import Change, Lost, Strength, Turn
from generator.monitoring.influence.signed_rank import SignedRank

__all__ = ["Change", "Lost", "SignedRank", "Strength", "Turn"]
