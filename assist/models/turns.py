"""Whose turn it is: requests to one model wait in the order in which they came."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_LOOK = 0.05  # seconds between two looks whether who waits has given up


class Turns:
    """A first-come, first-served lock that a waiting request can leave."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._queue: deque[object] = deque()

    @property
    def awaited(self) -> bool:
        """True while somebody waits."""
        return len(self._queue) > 1

    @contextmanager
    def turn(self, given_up: Callable[[], bool] = lambda: False) -> Iterator[bool]:
        """Waits for its turn and holds it; False when `given_up` came true before."""
        me = object()
        with self._condition:
            self._queue.append(me)
            while self._queue[0] is not me and not given_up():
                self._condition.wait(_LOOK)
            mine = self._queue[0] is me and not given_up()
        try:
            yield mine
        finally:
            with self._condition:
                self._queue.remove(me)
                self._condition.notify_all()
