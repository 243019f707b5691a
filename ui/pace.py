"""How fast one asker may go: a bucket of tokens each, in this process."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from time import monotonic

_HELD = 10_000  # askers; the one that was longest away is forgotten


class Pace:
    """`rate` requests a second, `burst` at once."""

    def __init__(self, rate: float, burst: float, clock: Callable[[], float] = monotonic) -> None:
        self._rate, self._burst, self._clock = rate, burst, clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()  # asker -> tokens, when
        self._lock = Lock()

    def wait(self, asker: str) -> float:
        """Takes a token; returns the seconds until there is one again, 0.0 when there was."""
        now = self._clock()
        with self._lock:
            tokens, at = self._buckets.pop(asker, (self._burst, now))
            tokens = min(self._burst, tokens + (now - at) * self._rate)
            short = tokens < 1
            self._buckets[asker] = (tokens if short else tokens - 1, now)
            if len(self._buckets) > _HELD:
                self._buckets.popitem(last=False)
        return (1 - tokens) / self._rate if short else 0.0
