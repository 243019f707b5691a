"""Two raters' numbers for the same things, side by side."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Rating = int | float | None
Pairs = tuple[NDArray[np.float64], NDArray[np.float64]]  # of one length


def paired(first: Sequence[Rating], second: Sequence[Rating]) -> Pairs:
    """What both rated. Raises `ValueError` where the lengths differ."""
    both = [(one, other) for one, other in zip(first, second, strict=True) if one is not None and other is not None]
    table = np.array(both, dtype=np.float64).reshape(-1, 2)
    return table[:, 0], table[:, 1]


def same_share(pairs: Pairs) -> float | None:
    """The share of equal ratings; None of nothing."""
    first, second = pairs
    return float((first == second).mean()) if len(first) else None


def mean_error(pairs: Pairs) -> float | None:
    """The mean absolute difference, in the ratings' own unit."""
    first, second = pairs
    return float(np.abs(first - second).mean()) if len(first) else None
