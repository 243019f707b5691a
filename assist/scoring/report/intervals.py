"""How far a figure can be trusted: intervals at 95 %."""

from __future__ import annotations

from collections.abc import Mapping

Interval = tuple[float, float]
SMALL = 30  # cases below which an interval is a warning more than a measure
_RESAMPLES, _SEED = 1000, 11


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
