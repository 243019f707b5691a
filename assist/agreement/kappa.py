"""Cohen's kappa: agreement beyond what two raters with these habits would reach by chance."""

from __future__ import annotations

from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from assist.agreement.pairs import Pairs

Weights = Literal["none", "linear", "quadratic"]


def kappa(pairs: Pairs, weights: Weights = "none") -> float | None:
    """Cohen 1960; weighted, Cohen 1968. 1 is full agreement, 0 is chance, below 0 is worse than chance.

    With weights a disagreement counts by the distance of the ratings (or its square), so steps must be equally far
    apart. None where both gave one and the same rating to everything: there is nothing to agree about.
    """
    if not len(pairs[0]):
        return None
    cells = _cells(pairs)
    found = float(_kappas(cells, cells.counts[None, :], weights)[0])
    return None if np.isnan(found) else found


def drawn_kappas(pairs: Pairs, weights: Weights, rounds: int, random: np.random.Generator) -> NDArray[np.float64]:
    """The kappas of `rounds` samples of `pairs`, drawn with replacement; NaN where one is not defined.

    Equal pairs are drawn together, as their counts: a thousand samples take a millisecond.
    """
    cells = _cells(pairs)
    whole = cells.counts.sum()
    return _kappas(cells, random.multinomial(whole, cells.counts / whole, rounds), weights)


class _Cells(NamedTuple):
    """The pairs of ratings that occur: both ratings' places in `values`, and how often."""

    values: NDArray[np.float64]
    one: NDArray[np.intp]
    other: NDArray[np.intp]
    counts: NDArray[np.int64]


def _cells(pairs: Pairs) -> _Cells:
    values, codes = np.unique(np.concatenate(pairs), return_inverse=True)
    found, counts = np.unique(np.stack(np.split(codes, 2)), axis=1, return_counts=True)
    return _Cells(values, found[0], found[1], counts)


def _kappas(cells: _Cells, counts: NDArray[np.int64], weights: Weights) -> NDArray[np.float64]:
    """A kappa for each row of `counts`, which holds a count for each cell."""
    distance = np.abs(cells.values[:, None] - cells.values[None, :])
    cost = {"none": (distance > 0).astype(np.float64), "linear": distance, "quadratic": distance**2}[weights]
    places = np.eye(len(cells.values))
    first, second = counts @ places[cells.one], counts @ places[cells.other]  # how often each gave each rating
    expected = ((first @ cost) * second).sum(axis=1) / counts.sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(expected > 0, 1 - (counts @ cost[cells.one, cells.other]) / expected, np.nan)
