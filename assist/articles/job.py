"""A job: every article in every language, each segment once, whatever was done before and however it ended."""

from __future__ import annotations

import fcntl
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic

from assist.articles.document import Document
from assist.articles.file_job import FileJob, Spent, remembered
from assist.articles.filing import corrected
from assist.articles.links import Pages
from assist.articles.log import Log, Past, past
from assist.articles.places import STATE, Article, cleared, target_path
from assist.articles.report import Place, Plan, Report
from assist.articles.translating import render
from assist.articles.work import Part, Tools, Work, opened, work
from assist.errors import UnsupportedPair, UsageError
from assist.languages import normalize
from assist.records import Finding

_SAMPLE = 5  # segments that tell a dry run how fast the engine is
_ROOM = 8 << 20  # bytes of articles, once a language, that are kept from counting to translating: about 20 times that
Step = Callable[[], None]
Opened = tuple[Document, list[Work]]


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
        self._kept: dict[str, Opened] = {}
        self._room = _ROOM

    def plan(self) -> Plan:
        """What a run would do; writes nothing, and asks the engine for a handful of segments to see how fast it is."""
        known = past(self._log_path)
        counts = dict.fromkeys(("segments", "unchanged", "from_memory", "missing", "words"), 0)
        sample: list[tuple[Part, str]] = []
        refused: list[str] = []
        files: set[tuple[str, str]] = set()
        for todo, part, state in self._states(known, refused):
            files.add((todo.article.path, todo.tag))
            counts["segments"] += 1
            counts[state] += 1
            if state == "missing":
                counts["words"] += part.words
                sample += [(part, todo.language)] if len(sample) < _SAMPLE else []
        seconds = self._seconds(counts["words"], known, sample)
        return Plan(files=len(files), seconds=seconds, refused=refused, **counts)

    def run(self, progress: Callable[[int], Step] = lambda total: lambda: None) -> Report:
        """Does what is left. `progress` is told how many segments that is and gives what to call after each."""
        started = monotonic()
        report = Report()
        with self.alone():
            cleared(self._out / STATE)
            log = Log(self._log_path)
            try:
                self._learn(log)
                step = progress(sum(state == "missing" for _, _, state in self._states(log.past, [])))
                spent = Spent()
                for article in self._articles:
                    self._article(article, log, report, step, spent)
                if spent.words:
                    log.add("rate", words=spent.words, seconds=round(spent.seconds, 3))
                log.sync()
            finally:
                log.close()
        report.seconds = monotonic() - started
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

    def _learn(self, log: Log) -> None:
        """What people changed in any file counts for all of them."""
        for article in self._articles:
            for target in self._targets:
                path = self._out / target_path(article.path, self._tools.source, target)
                if corrected(article.path, target, path, log.past):
                    with suppress(UsageError):  # said where the article is translated
                        read, document = opened(article, self._tools.options)
                        todo = work(article, read, document, target, self._tools)
                        FileJob(todo, self._tools, self._out, log, self._pages).learn()

    def _article(self, article: Article, log: Log, report: Report, step: Step, spent: Spent) -> None:
        try:
            kept = article.path in self._kept
            document, todos = self._kept.pop(article.path) if kept else self._opened(article)
        except UsageError as error:
            report.places.append(Place(article.path, 1, Finding("blocker", "format", f"left out: {error}")))
            return
        for at, why in document.left:
            report.places.append(Place(article.path, document.line(at), Finding("warning", "format", why)))
        for todo in todos:
            done = FileJob(todo, self._tools, self._out, log, self._pages).run(step, spent)
            report.files.append(done.counts)
            report.places += done.places

    def _opened(self, article: Article) -> Opened:
        read, document = opened(article, self._tools.options)
        return document, [work(article, read, document, target, self._tools) for target in self._targets]

    def _states(self, known: Past, refused: list[str]) -> Iterator[tuple[Work, Part, str]]:
        """Each segment with where its translation will come from: unchanged, from_memory, missing."""
        seen: set[str] = set()
        for article in self._articles:
            try:
                found = self._opened(article)
            except UsageError as error:
                refused.append(f"{article.path}: {error}")
                continue
            self._room -= len(article.data) * len(self._targets)
            if self._room > 0:
                self._kept[article.path] = found
            for todo in found[1]:
                target = todo.tag
                done = known.files.get((article.path, target))
                before = {key for key, _ in done.segments} if done else set()
                for part in todo.parts:
                    if part.key in before or (article.path, target, part.source) in known.human:
                        yield todo, part, "unchanged"
                    elif part.key in seen or part.key in known.segments or remembered(part, todo, self._tools, None):
                        yield todo, part, "from_memory"
                    else:
                        seen.add(part.key)
                        yield todo, part, "missing"

    def _seconds(self, words: int, known: Past, sample: Sequence[tuple[Part, str]]) -> float | None:
        if not words:
            return 0.0
        if known.rate:
            return words / known.rate
        for part, language in sample[:1]:  # the first one waits for data and models to load
            render(part.tagged, self._tools.source, language, self._tools.translator)
        started = monotonic()
        for part, language in sample:
            render(part.tagged, self._tools.source, language, self._tools.translator)
        measured = sum(part.words for part, _ in sample)
        return (monotonic() - started) / measured * words if measured else None
