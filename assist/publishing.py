"""An order to translate articles -> the job that does it, for the command line and the panel alike."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from assist.articles.bench import Bench
from assist.articles.formats import FORMATS, options
from assist.articles.job import Job
from assist.articles.labels import NO_LABELS, read_labels
from assist.articles.local_pool import Processes
from assist.articles.places import articles
from assist.articles.pool import Pool, Pools
from assist.articles.quality.consistency import Terms
from assist.articles.quality.writing import Reporter
from assist.articles.sources import language_of
from assist.articles.work import Tools
from assist.assembly import article_tools, term_renderings
from assist.errors import UsageError
from assist.languages import normalize
from assist.records import UND
from assist.settings import load_settings


@dataclass(frozen=True, slots=True)
class Order:
    """What someone wants translated, and how. `source` None: detect it; `learn` off: the memory is only read;
    `critical`: write also files with something critical in them; `ray` is the address of a cluster.
    """

    sources: Sequence[Path]
    out: Path
    targets: Sequence[str]
    source: str | None = None
    engine: str | None = None
    memory: str | None = None
    labels: Path | None = None
    keys: Sequence[str] = ()
    pin: bool = False
    overwrite: bool = False
    critical: bool = False
    learn: bool = True
    workers: int | None = None
    ray: str | None = None


@dataclass(frozen=True, slots=True)
class Prepared:
    """A job that is ready to run. `why` says how the language of the articles is known, empty where it was named."""

    job: Job
    source: str
    why: str
    count: int
    others: Sequence[str]  # files that are no articles

    def reporter(self) -> Reporter:
        """Keeps what a report says of every segment."""
        return Reporter(Terms(partial(term_renderings, self.source)))


def prepared(order: Order, say: Callable[[str], None] = lambda text: None) -> Prepared:
    """`say` is told what was found, before anything takes long. Raises `UsageError`, `UnsupportedPair`, `DataError`."""
    for target in order.targets:
        if normalize(target) == UND:
            raise UsageError("und is no language to translate to")
    found, others = articles(order.sources, order.out)
    if not found:
        raise UsageError("no articles there; known endings: " + " ".join((*sorted(FORMATS), ".zip")))
    say(f"{len(found)} articles" + (f", {len(others)} files of other kinds left out" if others else ""))
    desk = article_tools(order.engine, order.memory, learn=order.learn)
    source, why = normalize(order.source) if order.source else UND, ""
    if source == UND:
        source, why = language_of(found, desk.detect, desk.language)
        say(f"they are in {source} ({why}); --from names another language")
    tools = Tools(
        source,
        desk.translator,
        desk.terms,
        desk.review,
        desk.rules,
        desk.memory,
        read_labels(order.labels) if order.labels else NO_LABELS,
        options(tuple(order.keys), pin=order.pin),
        order.engine,
        order.overwrite,
        hold=not order.critical,
        notice=load_settings().machine_notice == "on",
        pool=_pool(order),
    )
    return Prepared(Job(found, order.out, order.targets, tools), source, why, len(found), others)


def engine_bench(engine: str | None, memory: str | None) -> Bench:
    """What a process of `--workers` builds for itself. It sees the memory as it stands now."""
    desk = article_tools(engine, memory)
    if desk.memory is not None:
        _kept.enter_context(desk.memory.steady())
    return Bench(desk.translator, desk.review, desk.memory)


_kept = ExitStack()  # until the process ends


@dataclass(frozen=True, slots=True)
class _Shipped:
    """Callable, sent to another machine: builds a bench there, over a copy of the memory as it was here."""

    engine: str | None
    memory: bytes | None

    def __call__(self) -> Bench:
        if self.memory is None:
            return engine_bench(self.engine, "")
        folder = _kept.enter_context(tempfile.TemporaryDirectory(prefix="assist-memory-"))
        path = Path(folder) / "memory.sqlite"
        path.write_bytes(self.memory)
        return engine_bench(self.engine, str(path))


def _pool(order: Order) -> Pools | None:
    """None: in this process."""
    if order.workers is not None and order.workers < 1:
        raise UsageError(f"--workers {order.workers}: there must be one at least")
    if order.ray is not None:
        return partial(_cluster, order)
    if order.workers in (None, 1):
        return None
    return partial(_processes, partial(engine_bench, order.engine, order.memory), order.workers or os.cpu_count() or 1)


def _processes(make: Callable[[], Bench], workers: int) -> Pool:
    return Processes(make, workers)


def _cluster(order: Order) -> Pool:
    from assist.articles.ray_pool import Cluster  # heavy, and an extra

    path = load_settings(memory=order.memory).memory
    memory = None
    if path and Path(path).exists():
        from assist.translate.memory import Memory

        memory = Memory.copied(Path(path))
    return Cluster(_Shipped(order.engine, memory), order.ray or "auto", order.workers)
