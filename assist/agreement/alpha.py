"""Krippendorff's alpha: agreement of any number of raters, who need not have rated everything."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from assist.agreement.pairs import Rating

Level = Literal["nominal", "ordinal", "interval"]


def alpha(raters: Sequence[Sequence[Rating]], level: Level = "nominal") -> float | None:
    """After Krippendorff, «Computing Krippendorff's Alpha-Reliability», 2011. `raters` each rate the same things.

    Only what two raters or more rated counts. None where that is nothing, or all ratings are the same.
    """
    things = [[one for one in thing if one is not None] for thing in zip(*raters, strict=True)]
    things = [thing for thing in things if len(thing) > 1]
    values = np.unique([one for thing in things for one in thing])
    if len(values) < 2:
        return None
    coincidences = np.zeros((len(values), len(values)))
    for thing in things:
        counts = np.array([thing.count(value) for value in values], dtype=np.float64)
        coincidences += (np.outer(counts, counts) - np.diag(counts)) / (len(thing) - 1)
    totals = coincidences.sum(axis=1)
    distance = _distance(values, totals, level)
    expected = (np.outer(totals, totals) * distance).sum() / (totals.sum() - 1)
    return float(1 - (coincidences * distance).sum() / expected)


def _distance(values: NDArray[np.float64], totals: NDArray[np.float64], level: Level) -> NDArray[np.float64]:
    if level == "nominal":
        return np.asarray(values[:, None] != values[None, :], dtype=np.float64)
    if level == "interval":
        return np.asarray((values[:, None] - values[None, :]) ** 2, dtype=np.float64)
    # how many ratings lie between two, their own counted half
    middle = np.cumsum(totals) - totals / 2
    return np.asarray((middle[:, None] - middle[None, :]) ** 2, dtype=np.float64)
