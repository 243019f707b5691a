"""Two raters, all figures at once, and whether there are enough ratings to speak of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assist.agreement.intervals import Interval, kappa_interval
from assist.agreement.kappa import Weights, kappa
from assist.agreement.pairs import Rating, mean_error, paired, same_share
from assist.agreement.ranks import spearman

# Below 30 pairs an interval of kappa is mostly wider than a step of the usual scales («moderate», «substantial»).
_FEW = 30


@dataclass(frozen=True, slots=True)
class Agreement:
    """`pairs` that both rated; the rest is None where it is not defined. `interval` is that of kappa, 95 %."""

    pairs: int
    kappa: float | None
    interval: Interval | None
    error: float | None
    spearman: float | None
    same: float | None  # share of equal ratings

    @property
    def few(self) -> bool:
        """True when the figures should be read with care."""
        return few(self.pairs)


def agreement(first: Sequence[Rating], second: Sequence[Rating], weights: Weights = "none") -> Agreement:
    """What two raters gave the same things; only what both rated counts."""
    pairs = paired(first, second)
    return Agreement(
        len(pairs[0]),
        kappa(pairs, weights),
        kappa_interval(pairs, weights),
        mean_error(pairs),
        spearman(pairs),
        same_share(pairs),
    )


def few(count: int) -> bool:
    """True for a sample so small that its figure may be chance."""
    return count < _FEW
