"""What a score of the classifier means: the share of right answers among predictions on messages it had not seen."""

from __future__ import annotations

import tomllib
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, groupby
from operator import itemgetter
from pathlib import Path

FILE = Path(__file__).with_name("calibration.toml")
_FEWEST = 25  # answers that one step of the curve rests on


@dataclass(frozen=True, slots=True)
class Curve:
    """Steps that only rise: from `starts[i]` on, the answer is right in `shares[i]` of the cases."""

    starts: tuple[float, ...]
    shares: tuple[float, ...]

    def __call__(self, share: float) -> float:
        """The confidence for an answer that the classifier gave `share` of its belief."""
        return self.shares[max(0, bisect_right(self.starts, share) - 1)]


def as_measured(confidence: float) -> float:
    """What a confidence was worth on messages of other authors than the examples': calibration.toml.

    Each author has a way of writing, and held-out examples share theirs with those that were learnt from.
    """
    return _measured()(confidence)


@cache
def _measured() -> Curve:
    steps = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return Curve(tuple(steps["starts"]), tuple(steps["shares"]))


def fitted(answers: Iterable[tuple[float, bool]], caution: float = 0.0) -> Curve:
    """The curve of held-out answers: the classifier's belief and whether it was right (pool adjacent violators).

    Each step is smoothed by one right and one wrong answer more, so that few answers claim little, and lowered by
    `caution` standard errors.
    """
    pools: list[list[float]] = []  # start, answers, right ones
    for belief, same in groupby(sorted(answers), key=itemgetter(0)):
        rights = [right for _, right in same]
        pools.append([belief, len(rights), float(sum(rights))])
        while len(pools) > 1 and (pools[-2][1] < _FEWEST or pools[-2][2] / pools[-2][1] >= pools[-1][2] / pools[-1][1]):
            _, count, hits = pools.pop()
            pools[-1][1] += count
            pools[-1][2] += hits
    if len(pools) > 1 and pools[-1][1] < _FEWEST:
        _, count, hits = pools.pop()
        pools[-1][1] += count
        pools[-1][2] += hits
    smoothed = [((hits + 1) / (count + 2), count + 2) for _, count, hits in pools]
    shares = [round(max(0.0, share - caution * (share * (1 - share) / count) ** 0.5), 4) for share, count in smoothed]
    rising = tuple(accumulate(reversed(shares), min))[::-1]  # smoothing may have turned neighbours round
    return Curve(tuple(round(start, 6) for start, _, _ in pools), rising)
