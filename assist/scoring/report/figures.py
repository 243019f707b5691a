"""Scorecards, added up one at a time: memory grows with agents and languages, not with conversations."""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from assist.agreement import wilson
from assist.rubrics import CATEGORIES
from assist.scoring.report.intervals import Interval, bootstrap

GOOD = 80  # from here on a score counts as good
WORST = 25  # conversations that a report shows
GROUPS = ("agent", "language", "channel")
NAMES = (*CATEGORIES, "total")


@dataclass(slots=True)
class Tally:
    """Scores of one category in one group, by whole points."""

    counts: Counter[int] = field(default_factory=Counter)

    def add(self, score: float) -> None:
        """Counts one score."""
        self.counts[round(score)] += 1

    @property
    def cases(self) -> int:
        """How many there are."""
        return self.counts.total()

    @property
    def mean(self) -> float | None:
        """None without scores."""
        return sum(value * times for value, times in self.counts.items()) / self.cases if self.counts else None

    @property
    def interval(self) -> Interval | None:
        """Of the mean, at 95 %."""
        return bootstrap(self.counts)

    @property
    def good(self) -> tuple[float, Interval] | None:
        """The share of good scores with its interval, 0..1."""
        hits = sum(times for value, times in self.counts.items() if value >= GOOD)
        reach = wilson(hits, self.cases)
        return (hits / self.cases, reach) if reach else None

    def bins(self, size: int = 10) -> list[int]:
        """How many scores are in each tenth; 100 belongs to the last."""
        found = [0] * (100 // size)
        for value, times in self.counts.items():
            found[min(value // size, len(found) - 1)] += times
        return found


class Figures:
    """All that a report says. `add` takes scorecards in the form of docs/contract.md."""

    def __init__(self) -> None:
        self.conversations = self.replies = self.critical = 0
        self.bad: list[str] = []
        self.bad_rows = 0
        self.scores: dict[str, Tally] = {name: Tally() for name in NAMES}
        self.groups: dict[str, dict[str, dict[str, Tally]]] = {
            kind: defaultdict(lambda: defaultdict(Tally)) for kind in GROUPS
        }
        self.lost: Counter[str] = Counter()  # rule -> points of the total that it cost, roughly: see `add`
        self.found: Counter[str] = Counter()  # rule -> conversations in which it found something
        self.waits: Counter[int] = Counter()  # seconds of the first answer, to two digits
        self.unjudged: Counter[str] = Counter()
        self._worst: list[tuple[float, int, dict[str, Any]]] = []
        self._turn = count()

    def add(self, scored: Mapping[str, Any]) -> None:
        """Adds one scorecard. A rule's `lost` are its points over all categories, whatever they weigh."""
        self.conversations += 1
        self.replies += scored["replies"]
        for name in NAMES:
            score = scored["scores"][name]
            if score is None:
                self.unjudged[name] += 1
                continue
            self.scores[name].add(score)
            for kind in GROUPS:
                self.groups[kind][scored[kind] or "–"][name].add(score)
        for rule in {evidence["check"] for evidence in scored["evidence"]}:
            self.found[rule] += 1
        for evidence in scored["evidence"]:
            self.lost[evidence["check"]] += sum(evidence["lost"].values())
        self.critical += any(evidence["critical"] for evidence in scored["evidence"])
        if scored["first_response_s"] is not None:
            self.waits[_two_digits(scored["first_response_s"])] += 1
        self._keep_worst(scored)

    def add_bad(self, why: str) -> None:
        """A row that could not be read; the first ones are shown."""
        self.bad_rows += 1
        if len(self.bad) < WORST:
            self.bad.append(why)

    @property
    def worst(self) -> list[dict[str, Any]]:
        """The conversations with the lowest totals, the worst first; of equals those that came first."""
        return [scored for _, _, scored in sorted(self._worst, key=lambda one: (-one[0], -one[1]))]

    def median_wait(self) -> float | None:
        """Seconds to the first answer, of half of the conversations at most."""
        middle, seen = self.waits.total() / 2, 0
        for seconds in sorted(self.waits):
            seen += self.waits[seconds]
            if seen >= middle:
                return float(seconds)
        return None

    def _keep_worst(self, scored: Mapping[str, Any]) -> None:
        total = scored["scores"]["total"]
        if total is None:
            return
        entry = (-float(total), -next(self._turn), dict(scored))
        if len(self._worst) < WORST:
            heapq.heappush(self._worst, entry)
        elif entry[:2] > self._worst[0][:2]:
            heapq.heapreplace(self._worst, entry)


def _two_digits(seconds: float) -> int:
    """Rounded so that the number of different values stays small."""
    whole = round(seconds)
    step: int = 10 ** max(0, len(str(whole)) - 2)
    return whole // step * step
