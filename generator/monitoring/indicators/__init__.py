"""Indicators of the programme: official ones and those that schools report, against targets."""

from generator.monitoring.indicators.gathering import OFFICIAL, indicators
from generator.monitoring.indicators.indicator import Indicator, Reach
from generator.monitoring.indicators.judging import judged, target_of

__all__ = ["OFFICIAL", "Indicator", "Reach", "indicators", "judged", "target_of"]
