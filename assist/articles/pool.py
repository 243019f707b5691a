"""Where segments are worked on: in this process, in several of this machine, or on a Ray cluster (ray_pool.py).

All pools give the same answers; they differ in how many batches are under way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol

from assist.articles.bench import Bench, Outcome, Task, outcome

Batch = Sequence[Task]
Done = tuple[Batch, Sequence[Outcome]]
_HEAVY = 2_400  # characters of a batch: a second or so of a small engine
_MANY = 24
AHEAD = 16  # batches a process: the one it works on, and enough to go on with while the job reads and writes articles


class Pool(Protocol):
    """`batch` is how many tasks are handed over at once, `ahead` how many windows may be open beside the oldest,
    `workers` how many engines work.
    """

    batch: int
    ahead: int
    workers: int

    def full(self) -> bool:
        """Whether a batch more would only wait: whoever fills the pool collects first."""

    def submit(self, batch: Batch) -> None:
        """Takes a batch."""

    def collect(self) -> Done:
        """The next batch that is done, waiting for it. Raises `EngineError` where no process stays alive."""

    def close(self) -> None:
        """Ends what it started."""


class Here:
    """In this process, when it is collected."""

    batch, ahead, workers = 1, 0, 1

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._waiting: list[Batch] = []

    def full(self) -> bool:
        """One at a time, so that a kill loses one."""
        return bool(self._waiting)

    def submit(self, batch: Batch) -> None:
        """Keeps it."""
        self._waiting.append(batch)

    def collect(self) -> Done:
        """Works on it."""
        batch = self._waiting.pop(0)
        return batch, [outcome(task, self._bench) for task in batch]

    def close(self) -> None:
        """Nothing was started."""


Pools = Callable[[], Pool]


def batches(tasks: Iterable[Task], most: int) -> Iterator[list[Task]]:
    """Tasks of one language and of like length together, the long ones first, whatever articles they are of.

    A batch is about as much work as any other, so that no process waits for the last one of another.
    """
    if most == 1:
        yield from ([task] for task in tasks)
        return
    batch: list[Task] = []
    weight = 0
    for task in sorted(tasks, key=lambda task: (task.target, -task.weight)):
        if batch and (weight + task.weight > _HEAVY or len(batch) == most or batch[0].target != task.target):
            yield batch
            batch, weight = [], 0
        batch.append(task)
        weight += task.weight
    if batch:
        yield batch


def many() -> int:
    """How many tasks a batch of another process may hold."""
    return _MANY
