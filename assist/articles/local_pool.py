"""Several engine processes of this machine, one thread each."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from multiprocessing import get_context

from assist.articles.bench import Bench, Outcome, Task, outcomes
from assist.articles.pool import AHEAD, Batch, Done, many
from assist.errors import AssistError, EngineError

_DEATHS = 5  # of processes, one after the other without a batch done, before the job gives up
# Each library for numbers takes all processors unless it is told otherwise, before it is loaded.
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
_NICE = 5  # the job's own process comes first: engines that wait for it do nothing
_bench: list[Bench] = []
_failed: list[str] = []


class Processes:
    """`make` builds the engine in each process; it must be picklable. A process that dies is replaced."""

    ahead = 1

    def __init__(self, make: Callable[[], Bench], workers: int) -> None:
        self._make, self.workers = make, workers
        self.batch = many()
        self._running: dict[Future[list[Outcome]], Batch] = {}
        self._deaths = 0
        self._executor = self._started()

    def full(self) -> bool:
        """As many batches are under way as keep every process at work."""
        return len(self._running) >= AHEAD * self.workers

    def submit(self, batch: Batch) -> None:
        """Queues it for the next free process."""
        try:
            self._running[self._executor.submit(_work, batch)] = batch
        except BrokenProcessPool:
            self._again([batch])

    def collect(self) -> Done:
        """Whatever is done first."""
        while True:
            done, _ = wait(self._running, return_when=FIRST_COMPLETED)
            future = next(iter(done))
            batch = self._running.pop(future)
            try:
                found = future.result()
            except BrokenProcessPool:
                self._again([batch])
                continue
            self._deaths = 0
            return batch, found

    def close(self) -> None:
        """Drops what waits and ends the processes."""
        self._running.clear()
        for process in list((self._executor._processes or {}).values()):
            with suppress(OSError, ValueError):
                process.terminate()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _again(self, lost: list[Batch]) -> None:
        """New processes for what the dead ones held."""
        self._deaths += 1
        if self._deaths > _DEATHS:
            raise EngineError(f"the engine's processes died {self._deaths} times; is there enough memory for each?")
        lost += self._running.values()
        self._running.clear()
        self._executor.shutdown(wait=True, cancel_futures=True)
        self._executor = self._started()
        for batch in lost:
            self._running[self._executor.submit(_work, batch)] = batch

    def _started(self) -> ProcessPoolExecutor:
        # Not forked: engines have threads of their own, which a fork would leave behind half-way.
        return ProcessPoolExecutor(self.workers, get_context("spawn"), _start, (self._make,))


def _start(make: Callable[[], Bench]) -> None:
    os.environ.update(ONE_THREAD)
    os.nice(_NICE)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the job, which ends its processes
    try:
        _bench.append(make())
    except AssistError as error:
        _failed.append(str(error))


def _work(batch: Sequence[Task]) -> list[Outcome]:
    if _failed:
        raise EngineError(_failed[0])
    return outcomes(batch, _bench[0])
