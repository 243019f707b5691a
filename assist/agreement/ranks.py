"""Spearman's rank correlation."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from assist.agreement.pairs import Pairs


def spearman(pairs: Pairs) -> float | None:
    """Pearson's correlation of the ranks, ties at their mean rank; -1..1. None where one side does not vary."""
    first, second = (_ranks(side) for side in pairs)
    if len(first) < 2 or not first.std() or not second.std():
        return None
    return float(np.corrcoef(first, second)[0, 1])


def _ranks(side: NDArray[np.float64]) -> NDArray[np.float64]:
    _, codes, counts = np.unique(side, return_inverse=True, return_counts=True)
    return np.asarray((np.cumsum(counts) - (counts - 1) / 2)[codes], dtype=np.float64)
