"""Means and medians as they may be told: coarse of few, and never at an end of the scale.

A mean of ten out of ten says what each one answered; it is told as the nearest value that does
not.
"""

from math import copysign, floor
from statistics import fmean, median

from generator.monitoring.influence.measuring import Measured

_FINE = 0.1
_HALF = 0.5


def told_means(measured: Measured, *, coarse: bool) -> tuple[float, float, float]:
    """The means before and after and the mean change, consistent with each other."""
    before = fmean(before for before, _ in measured.values)
    after = fmean(after for _, after in measured.values)
    difference = fmean(measured.differences)
    if coarse:
        before, difference = _rounded(before, measured), _rounded(difference, measured)
        after = before + difference
    kept = _off_ends(before, measured, coarse=coarse), _off_ends(after, measured, coarse=coarse)
    return (before, after, difference) if kept == (before, after) else (*kept, kept[1] - kept[0])


def told_medians(measured: Measured, *, coarse: bool) -> tuple[float, float]:
    """The medians before and after."""
    before = median(before for before, _ in measured.values)
    after = median(after for _, after in measured.values)
    return (_rounded(before, measured), _rounded(after, measured)) if coarse else (before, after)


def _rounded(value: float, measured: Measured) -> float:
    """To the parameter's step, a half away from nought."""
    step = measured.parameter.step
    return copysign(floor(abs(value) / step + _HALF) * step, value) + 0.0


def _off_ends(value: float, measured: Measured, *, coarse: bool) -> float:
    """At least a step within the scale; counts have no ends."""
    if measured.parameter.scale is None:
        return value
    margin = measured.parameter.step if coarse else _FINE
    low, high = measured.parameter.scale
    return min(max(value, low + margin), high - margin)
