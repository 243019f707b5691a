"""A job: every article in every language, each segment once, whatever was done before and however it ended."""

from __future__ import annotations

import fcntl
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from assist.articles.counting import Counting
from assist.articles.exchange import Editors, Returned
from assist.articles.file_job import FileJob
from assist.articles.filing import corrected
from assist.articles.links import Pages
from assist.articles.log import Log
from assist.articles.places import STATE, Article, cleared, target_path
from assist.articles.pool import Here, Pool, batches
from assist.articles.report import Place, Plan, Report
from assist.articles.run import Run
from assist.articles.segment_report import SegmentReport
from assist.articles.work import Opened, Tools, opened, work
from assist.errors import UnsupportedPair, UsageError
from assist.languages import normalize
from assist.records import Finding

_WINDOW = 128 << 10  # bytes of articles, once a language, that are open at once: batches are formed across them
_FILES = 64  # and so many of them at most
Step = Callable[[], None]


@dataclass(slots=True)
class _Window:
    """Articles that are open; `waiting` segments of them are under way."""

    articles: list[tuple[Opened, list[FileJob]]] = field(default_factory=list)
    refused: list[Place] = field(default_factory=list)
    waiting: int = 0


class Job:
    """Translates `articles` into `targets` below the folder `out`, which holds the job's log too."""

    def __init__(self, articles: Sequence[Article], out: Path, targets: Sequence[str], tools: Tools) -> None:
        self._articles, self._out, self._tools = articles, out, tools
        self._targets = tuple(dict.fromkeys(targets))
        for target in self._targets:
            if normalize(target) == normalize(tools.source):
                raise UsageError(f"the articles are in {tools.source} already")
            if not tools.translator.supports(tools.source, target):
                raise UnsupportedPair(tools.source, target)
        self._pages = Pages(articles, tools.source)
        self._log_path = out / STATE / "log.jsonl"
        self._counting = Counting(articles, self._targets, tools)

    def plan(self) -> Plan:
        """What a run would do; writes nothing, and asks the engine for a handful of segments to see how fast it is."""
        return self._counting.plan(self._log_path)

    def run(
        self,
        progress: Callable[[int], Step] = lambda total: lambda: None,
        note: Callable[[SegmentReport], None] | None = None,
        returned: Mapping[tuple[str, str], Returned] | None = None,
        editors: Editors | None = None,
    ) -> Report:
        """Does what is left. `progress` is told how many segments that is and gives what to call after each; what that
        raises ends the run. `note` is told of every segment. `returned` are translations that editors gave back, by
        article and target; `editors` get what there is in the end.
        """
        started = monotonic()
        report = Report()
        with self.alone():
            cleared(self._out / STATE)
            log = Log(self._log_path)
            pool: Pool | None = None
            try:
                run = Run(self._tools, self._out, log, self._pages, report, lambda: None, note, editors)
                self._learn(run, returned or {})
                run.step = progress(self._counting.missing(log.past))
                with self._steady():
                    pool = self._tools.pool() if self._tools.pool else Here(self._tools.bench)
                    self._all(run, pool)
                if run.words:
                    log.add("rate", words=run.words, seconds=round(run.seconds / pool.workers, 3))
                log.sync()
            finally:
                if pool is not None:
                    pool.close()
                log.close()
        report.seconds = monotonic() - started
        report.engine_seconds = run.busy
        return report

    @contextmanager
    def alone(self) -> Iterator[None]:
        """One job at a time in a folder; the lock goes with the process."""
        state = self._out / STATE
        try:
            state.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UsageError(f"{self._out}: {error.strerror}") from error
        with (state / "lock").open("w") as held:
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise UsageError(f"another job is at work in {self._out}") from None
            yield

    @contextmanager
    def _steady(self) -> Iterator[None]:
        """What the memory learns meanwhile is not seen: results don't depend on which segment was done first."""
        if self._tools.memory is None:
            yield
            return
        with self._tools.memory.steady():
            yield

    def _learn(self, run: Run, returned: Mapping[tuple[str, str], Returned]) -> None:
        """What people changed in any file, or gave back, counts for all of them."""
        for article in self._articles:
            for target in self._targets:
                path = target_path(article.path, self._tools.source, target)
                given = returned.get((article.path, target))
                if given is None and not corrected(article.path, target, path, self._out, run.log.past):
                    continue
                with suppress(UsageError):  # said where the article is translated
                    todo = work(opened(article, self._tools.options), target, self._tools)
                    file = FileJob(todo, run)
                    if given is not None:
                        run.report.places.extend(given.teach(todo, file.teach))
                    file.learn()  # what stands in the file is newer than what an editor was given

    def _all(self, run: Run, pool: Pool) -> None:
        """Window after window: while the segments of one are under way, the files of the one before are written."""
        open_: deque[_Window] = deque()
        owners: dict[int, _Window] = {}

        def collect() -> None:
            batch, outcomes = pool.collect()
            owners.pop(id(batch)).waiting -= len(batch)
            for task, outcome in zip(batch, outcomes, strict=True):
                run.take(task, outcome)

        def finish(window: _Window) -> None:
            while window.waiting:
                collect()
            self._finish(window, run)

        for window in self._windows(run):
            open_.append(window)
            tasks = [task for _, files in window.articles for file in files for task in file.ask()]
            for batch in batches(tasks, pool.batch):
                while pool.full():
                    collect()
                window.waiting += len(batch)
                owners[id(batch)] = window
                pool.submit(batch)
            while len(open_) > pool.ahead:
                finish(open_.popleft())
        while open_:
            finish(open_.popleft())

    def _windows(self, run: Run) -> Iterator[_Window]:
        window, size = _Window(), 0
        for article in self._articles:
            try:
                found, todos = self._counting.opened(article)
            except UsageError as error:
                window.refused.append(Place(article.path, 1, Finding("blocker", "format", f"left out: {error}")))
                continue
            window.articles.append((found, [FileJob(todo, run) for todo in todos]))
            size += article.size * len(self._targets)
            if size > _WINDOW or len(window.articles) == _FILES or self._tools.pool is None:
                yield window
                window, size = _Window(), 0
        yield window

    def _finish(self, window: _Window, run: Run) -> None:
        report = run.report
        report.places.extend(window.refused)
        for found, files in window.articles:
            for at, why in found.document.left:
                place = Place(found.article.path, found.document.line(at), Finding("warning", "format", why))
                report.places.append(place)
            for file in files:
                done = file.finish()
                report.files.append(done.counts)
                report.places.extend(done.places)
