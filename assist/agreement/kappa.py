"""Cohen's kappa: agreement beyond what two raters with these habits would reach by chance."""

from __future__ import annotations

from typing import Literal

import numpy as np

from assist.agreement.pairs import Pairs

Weights = Literal["none", "linear", "quadratic"]


def kappa(pairs: Pairs, weights: Weights = "none") -> float | None:
    """Cohen 1960; weighted, Cohen 1968. 1 is full agreement, 0 is chance, below 0 is worse than chance.

    With weights a disagreement counts by the distance of the ratings (or its square), so steps must be equally far
    apart. None where both gave one and the same rating to everything: there is nothing to agree about.
    """
    first = pairs[0]
    if not len(first):
        return None
    values, codes = np.unique(np.concatenate(pairs), return_inverse=True)
    one, other = np.split(codes, 2)
    counts = np.zeros((len(values), len(values)))
    np.add.at(counts, (one, other), 1)
    chance = np.outer(counts.sum(axis=1), counts.sum(axis=0)) / len(one)
    distance = np.abs(values[:, None] - values[None, :])
    cost = {"none": (distance > 0).astype(np.float64), "linear": distance, "quadratic": distance**2}[weights]
    expected = float((cost * chance).sum())
    return 1 - float((cost * counts).sum()) / expected if expected else None
