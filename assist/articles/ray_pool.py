"""Engines on a Ray cluster: an actor each, which loads its engine once. A dead one is started again and given the
batches that it held; where that fails too often, another takes its place.
"""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from assist.articles.bench import Bench, Outcome, Task, outcomes
from assist.articles.local_pool import ONE_THREAD
from assist.articles.pool import AHEAD, Batch, Done, many
from assist.errors import AssistError, EngineError, MissingExtra, UsageError

_RESTARTS = 20  # of one actor; a batch is tried as often
_DEATHS = 5  # of actors for good, before the job gives up


class Engine:
    """What runs in an actor."""

    def __init__(self, make: Callable[[], Bench]) -> None:
        self._bench = make()

    def work(self, batch: Sequence[Task]) -> list[Outcome]:
        """One batch."""
        return outcomes(batch, self._bench)

    def process(self) -> int:
        """The id of the process it runs in."""
        return os.getpid()


class Cluster:
    """`address` as `ray.init` takes it: «auto», «host:port», «ray://host:port», or «local» for one of its own.

    `workers` None: as many as the cluster has processors. Raises `MissingExtra`, `UsageError`.
    """

    ahead = 1

    def __init__(self, make: Callable[[], Bench], address: str, workers: int | None) -> None:
        if find_spec("ray") is None:
            raise MissingExtra("scale", "ray")
        _reachable(address)
        # Ray would tell its makers how it is used, and start a dashboard.
        os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
        os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")  # else it warns about its next version
        ray: Any = import_module("ray")
        self._ray = ray
        self.batch = many()
        passed = {name: value for name, value in os.environ.items() if name.startswith("ASSIST_")}
        paths = {"PYTHONPATH": os.environ["PYTHONPATH"]} if "PYTHONPATH" in os.environ else {}
        here = {"include_dashboard": False} if address == "local" else {}
        try:
            ray.init(
                address=address,
                runtime_env={"env_vars": {**passed, **paths, **ONE_THREAD}},
                log_to_driver=False,
                logging_level=logging.ERROR,
                configure_logging=True,
                **here,
            )
        except (ConnectionError, RuntimeError, ValueError) as error:
            raise UsageError(f"--ray {address}: {str(error).splitlines()[0]}") from None
        self._make = ray.put(make)
        self._actor = ray.remote(num_cpus=1, max_restarts=_RESTARTS, max_task_retries=_RESTARTS)(Engine)
        self.workers = workers or max(1, int(ray.cluster_resources().get("CPU", 1)))
        self.actors = [self._actor.remote(self._make) for _ in range(self.workers)]
        self._running: dict[Any, tuple[Batch, Any]] = {}
        self._deaths = 0

    def full(self) -> bool:
        """As many batches are under way as keep every actor at work."""
        return len(self._running) >= AHEAD * self.workers

    def submit(self, batch: Batch) -> None:
        """To the actor with the least to do."""
        busy = [sum(actor is one for _, actor in self._running.values()) for one in self.actors]
        actor = self.actors[busy.index(min(busy))]
        self._running[actor.work.remote(list(batch))] = batch, actor

    def collect(self) -> Done:
        """Whatever is done first."""
        while True:
            ready, _ = self._ray.wait(list(self._running), num_returns=1)
            batch, actor = self._running.pop(ready[0])
            try:
                found = self._ray.get(ready[0])
            except self._ray.exceptions.RayActorError as error:
                self._replace(actor, error)
                self.submit(batch)
                continue
            except self._ray.exceptions.RayTaskError as error:
                if isinstance(error.cause, AssistError):
                    raise error.cause from None
                raise
            self._deaths = 0
            return batch, found

    def close(self) -> None:
        """The actors end; a cluster that was there before stays."""
        self._running.clear()
        self._ray.shutdown()

    def _replace(self, actor: Any, error: Exception) -> None:
        if actor not in self.actors:
            return  # another batch of it said so before
        self._deaths += 1
        if self._deaths > _DEATHS:
            raise EngineError(f"engines on the cluster died {self._deaths} times: {str(error).splitlines()[0]}")
        self.actors[self.actors.index(actor)] = self._actor.remote(self._make)


def _reachable(address: str) -> None:
    """Ray itself tries for minutes."""
    host, _, port = address.removeprefix("ray://").rpartition(":")
    if not (host and port.isdecimal()):
        return
    try:
        socket.create_connection((host.strip("[]"), int(port)), timeout=5).close()
    except OSError as error:
        raise UsageError(f"--ray {address}: nobody answers there ({error.strerror or error})") from None
