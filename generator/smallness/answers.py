"""How answers to questionnaires are told in public: coarse at any size, with blurred ends.

An answer is an opinion, not a deed: «все довольны» says what each of them answered. So shares are
told to five per cent and never as all or nobody, and means to half a point.
"""

from generator.grammar import number
from generator.smallness.counts import ALMOST_ALL, ALMOST_NOBODY, STEP, around

FULL = 100
_NBSP = "\N{NO-BREAK SPACE}"


def coarse_share(part: int, whole: int) -> int:
    """A share in per cent to the nearest five, at least 5 and at most 95; whole is not 0.

    All of them and all but one read alike at any size, and so do nobody and one.
    """
    if part <= 1:
        return STEP
    if part >= whole - 1:
        return FULL - STEP
    rounded = (2 * FULL * part + STEP * whole) // (2 * STEP * whole) * STEP
    return min(max(rounded, STEP), FULL - STEP)


def share_told(coarse: int) -> str:
    """«около 85 %»; at the ends «почти все» and «почти никто»."""
    if coarse <= STEP:
        return ALMOST_NOBODY
    if coarse >= FULL - STEP:
        return ALMOST_ALL
    return f"{around(coarse)}{_NBSP}%"


def coarse_mean(mean: float, low: int, high: int) -> float:
    """A mean to half a point, at least half a point away from both ends of its scale."""
    rounded = int(2 * mean + 0.5) / 2
    return min(max(rounded, low + 0.5), high - 0.5)


def mean_told(coarse: float, low: int, high: int) -> str:
    """«около 7,5 из 10»; at the ends «9,5 и выше» and «1,5 и ниже»."""
    said = number(coarse, 0 if coarse == int(coarse) else 1)
    if coarse <= low + 0.5:
        return f"{said} и{_NBSP}ниже из{_NBSP}{number(high)}"
    if coarse >= high - 0.5:
        return f"{said} и{_NBSP}выше из{_NBSP}{number(high)}"
    return f"около{_NBSP}{said} из{_NBSP}{number(high)}"


def length_of(coarse: float, low: int, high: int) -> int:
    """How long a bar stands for a coarse mean: per cent of its scale to five."""
    steps = (coarse - low) / (high - low) * (FULL / STEP)
    return int(steps + 0.5) * STEP
