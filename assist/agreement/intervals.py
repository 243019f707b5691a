"""How sure a figure is: 95 % intervals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from assist.agreement.kappa import Weights, drawn_kappas
from assist.agreement.pairs import Pairs

Interval = tuple[float, float]
_Z = 1.959964  # of 95 %
_ROUNDS = 1000
_SEED = 11
_DEFINED = 0.5  # of the rounds: a figure that most samples do not have has no interval


def bootstrap(pairs: Pairs, figure: Callable[[Pairs], float | None], rounds: int = _ROUNDS) -> Interval | None:
    """Percentiles of the figure over samples drawn with replacement, the same for the same data.

    None for fewer than two pairs, and where most samples have no figure.
    """
    first, second = pairs
    if len(first) < 2:
        return None
    random = np.random.default_rng(_SEED)
    drawn = (random.integers(0, len(first), len(first)) for _ in range(rounds))
    return _middle([value for at in drawn if (value := figure((first[at], second[at]))) is not None], rounds)


def kappa_interval(pairs: Pairs, weights: Weights = "none", rounds: int = _ROUNDS) -> Interval | None:
    """The bootstrap's interval of Cohen's kappa, quick enough for a page that shows dozens of them."""
    if len(pairs[0]) < 2:
        return None
    found = drawn_kappas(pairs, weights, rounds, np.random.default_rng(_SEED))
    return _middle(found[~np.isnan(found)], rounds)


def _middle(found: Sequence[float] | NDArray[np.float64], rounds: int) -> Interval | None:
    """Where 95 % of what `rounds` samples gave lies."""
    if len(found) < _DEFINED * rounds:
        return None
    low, high = np.percentile(found, (2.5, 97.5))
    return float(low), float(high)


def mean_interval(values: Sequence[float], rounds: int = _ROUNDS) -> Interval | None:
    """The bootstrap's interval of a mean; None for fewer than two values."""
    if len(values) < 2:
        return None
    given = np.asarray(values, dtype=np.float64)
    random = np.random.default_rng(_SEED)
    low, high = np.percentile(given[random.integers(0, len(given), (rounds, len(given)))].mean(axis=1), (2.5, 97.5))
    return float(low), float(high)


def wilson(part: int, whole: int) -> Interval | None:
    """Wilson's score interval of a share (1927); None of nothing."""
    if not whole:
        return None
    share = part / whole
    middle = (share + _Z**2 / (2 * whole)) / (1 + _Z**2 / whole)
    half = _Z / (1 + _Z**2 / whole) * sqrt(share * (1 - share) / whole + _Z**2 / (4 * whole**2))
    return max(0.0, middle - half), min(1.0, middle + half)
