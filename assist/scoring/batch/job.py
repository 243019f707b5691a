"""A review of a file: several processes score, one writes in order; what is done is kept until the whole is."""

from __future__ import annotations

import gc
import json
import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import msgspec

from assist.errors import EngineError
from assist.scoring.batch.rows import Rows
from assist.scoring.batch.source import Rowed, Source, Task, read_rowed
from assist.scoring.records import Scored
from assist.scoring.scorer import Scorer

_MANY = 24  # conversations that a process is given at once
_AHEAD = 4  # such parcels for each process that may be under way: bounds memory
_HIDDEN = ("amounts",)
_RARELY = (50_000, 20, 50)  # when Python looks for cycles

Build = Callable[[], Scorer]


@dataclass(frozen=True, slots=True)
class Result:
    """One conversation: its scorecard as docs/contract.md writes it, or None, and rows of it that are none."""

    scored: dict[str, Any] | None
    bad: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Job:
    """`build` makes a scorer in each process, so it is a function of a module, or a `partial` of one.

    `folder` keeps what is done, line by line; None keeps nothing. `workers` 0 is as many as there are cores, 1 scores
    in this process.
    """

    path: Path
    source: Source
    build: Build
    folder: Path | None = None
    workers: int = 0

    @property
    def done(self) -> int:
        """Conversations that an earlier run has finished."""
        return sum(1 for _ in self._kept())

    def results(self) -> Iterator[Result]:
        """All results in the order of the source, those of an earlier run first."""
        after = 0
        for result in self._kept():
            after += 1
            yield result
        if self.folder is None:
            yield from self._scored(after)
            return
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with open(self._file, "ab", opener=partial(os.open, mode=0o600)) as kept:
            for result in self._scored(after):
                kept.write(msgspec.json.encode(result) + b"\n")
                kept.flush()
                yield result

    def forget(self) -> None:
        """Drops what is kept."""
        if self.folder is not None:
            self._file.unlink(missing_ok=True)
            with suppress(OSError):
                self.folder.rmdir()

    @property
    def _file(self) -> Path:
        return (self.folder or Path()) / "scored.jsonl"

    def _kept(self) -> Iterator[Result]:
        """Whole lines only: one that was cut off by a kill is scored again."""
        if self.folder is None or not self._file.exists():
            return
        whole = 0
        with self._file.open("rb") as file:
            for line in file:
                try:
                    result = msgspec.json.decode(line, type=Result) if line.endswith(b"\n") else None
                except msgspec.DecodeError:
                    result = None
                if result is None:
                    break
                whole += len(line)
                yield result
        if whole < self._file.stat().st_size:
            os.truncate(self._file, whole)

    def _scored(self, after: int) -> Iterator[Result]:
        tasks = self.source.tasks(after)
        if self.workers == 1:
            worker = _Worker(self.path, self.build)
            for task in tasks:
                yield worker.result(task)
            return
        yield from self._shared(tasks, self.workers or os.cpu_count() or 1)

    def _shared(self, tasks: Iterator[Task], workers: int) -> Iterator[Result]:
        pool = ProcessPoolExecutor(workers, get_context("spawn"), _start, (self.path, self.build))
        waiting: deque[Future[bytes]] = deque()
        try:
            while True:
                while len(waiting) < workers * _AHEAD and (parcel := list(islice(tasks, _MANY))):
                    waiting.append(pool.submit(_work, parcel))
                if not waiting:
                    return
                yield from msgspec.json.decode(waiting.popleft().result(), type=list[Result])
        except BrokenProcessPool:
            raise EngineError("a process of the review was killed; go on with --resume, or with --workers 1") from None
        finally:
            pool.shutdown(cancel_futures=True)


class _Worker:
    """Scores what it is given."""

    def __init__(self, path: Path, build: Build) -> None:
        self._path, self._scorer = path, build()
        self._rows: Rows | None = None

    def result(self, task: Task) -> Result:
        if not isinstance(task, Rowed):
            return Result(scored_json(self._scorer.conversation(task)))
        self._rows = self._rows or Rows(self._path)
        conversation, bad = read_rowed(self._path, self._rows, task)
        if conversation is None:
            return Result(None, bad)
        return Result(scored_json(self._scorer.conversation(conversation)), bad)


_worker: _Worker | None = None  # of a process of the pool


def _start(path: Path, build: Build) -> None:
    """What is made for a conversation has no cycles to speak of, and looking for some takes a tenth of the time."""
    global _worker
    _worker = _Worker(path, build)
    gc.freeze()
    gc.set_threshold(*_RARELY)


def _work(parcel: Sequence[Task]) -> bytes:
    assert _worker is not None
    return msgspec.json.encode([_worker.result(task) for task in parcel])


def scored_json(scored: Scored) -> dict[str, Any]:
    """A scorecard in the form of docs/contract.md."""
    made: dict[str, Any] = msgspec.to_builtins(scored)
    return {key: value for key, value in made.items() if key not in _HIDDEN}


def dumps(scored: dict[str, Any]) -> str:
    """One line of JSON, readable in any script."""
    return json.dumps(scored, ensure_ascii=False)
