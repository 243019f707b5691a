"""How far a figure can be trusted: intervals at 95 %."""

from __future__ import annotations

from collections.abc import Mapping
from math import sqrt

Interval = tuple[float, float]
SMALL = 30  # cases below which an interval is a warning more than a measure
_Z = 1.96
_RESAMPLES, _SEED = 1000, 11


def wilson(hits: int, cases: int) -> Interval | None:
    """Of a share, 0..1 (Wilson 1927); None without cases."""
    if not cases:
        return None
    share, square = hits / cases, _Z * _Z
    middle = (share + square / (2 * cases)) / (1 + square / cases)
    reach = _Z / (1 + square / cases) * sqrt(share * (1 - share) / cases + square / (4 * cases * cases))
    return max(0.0, middle - reach), min(1.0, middle + reach)


def bootstrap(counts: Mapping[int, int]) -> Interval | None:
    """Of the mean of values that came up so often: percentiles of resampled means, seeded. None without values."""
    import numpy as np  # heavy, and only reports need it

    cases = sum(counts.values())
    if not cases:
        return None
    values = np.array(sorted(counts), dtype=float)
    shares = np.array([counts[int(value)] for value in values]) / cases
    drawn = np.random.default_rng(_SEED).multinomial(cases, shares, size=_RESAMPLES)
    low, high = np.percentile(drawn @ values / cases, [2.5, 97.5])
    return float(low), float(high)
