"""How far a job is, on standard error: segments done, how many a second, how long it will take."""

from __future__ import annotations

import sys
from time import monotonic
from typing import TextIO

_EVERY = 0.2  # seconds, on a terminal
_PIPED = 5.0  # elsewhere: a log wants few lines


class Progress:
    """About `total` segments will be translated. Silent when there are none."""

    def __init__(self, total: int, out: TextIO | None = None) -> None:
        self._total, self._out = total, sys.stderr if out is None else out
        self._terminal = self._out.isatty()
        self._started = self._said = monotonic()
        self._done = 0

    def step(self) -> None:
        """One more is done."""
        self._done += 1
        now = monotonic()
        if now - self._said >= (_EVERY if self._terminal else _PIPED) or self._done == self._total:
            self._said = now
            end = "\n" if self._done == self._total or not self._terminal else ""
            self._out.write(("\r" if self._terminal else "") + self.line(now) + end)
            self._out.flush()

    def end(self) -> None:
        """Nothing more will come: the last line is whole."""
        if self._done and self._done != self._total and self._terminal:
            self._out.write("\r" + self.line(monotonic()) + "\n")

    def line(self, now: float) -> str:
        """`120/400 segments, 3.2 a second, 1:28 left`."""
        rate = self._done / max(now - self._started, 0.001)
        total = max(self._total, self._done)
        left = round((total - self._done) / rate) if rate else 0
        return f"{self._done}/{total} segments, {rate:.1f} a second, {clock(left)} left"


def clock(seconds: float) -> str:
    """`1:28`, `2:03:00`."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
