"""A job: every article in every language, each segment once, whatever was done before and however it ended."""

from __future__ import annotations

import fcntl
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

from assist.articles.document import Document, plain
from assist.articles.filing import There, file, look, record
from assist.articles.formats import Read
from assist.articles.links import Pages, link_edits, lost_anchors, pinned
from assist.articles.log import Known, Log, Past, digest, past
from assist.articles.places import STATE, Article, cleared
from assist.articles.readback import Built, built
from assist.articles.report import FileReport, Place, Plan, Report
from assist.articles.tagged import untagged
from assist.articles.translating import render
from assist.articles.work import Part, Tools, Work, opened, tag_edits, work
from assist.errors import UnsupportedPair, UsageError
from assist.languages import normalize
from assist.records import Finding

_SAMPLE = 5  # segments that tell a dry run how fast the engine is
Step = Callable[[], None]


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

    def plan(self) -> Plan:
        """What a run would do; writes nothing, and asks the engine for a handful of segments to see how fast it is."""
        known = past(self._log_path)
        counts = dict.fromkeys(("segments", "unchanged", "from_memory", "missing", "words"), 0)
        seen: set[str] = set()
        sample: list[tuple[Part, str]] = []
        refused: list[str] = []
        files = 0
        for article in self._articles:
            try:
                read, document = opened(article, self._tools.options)
            except UsageError as error:
                refused.append(f"{article.path}: {error}")
                continue
            for target in self._targets:
                todo = work(article, read, document, target, self._tools)
                files += 1
                counts["segments"] += len(todo.parts)
                for part in todo.parts:
                    state = self._state(part, todo, known, seen)
                    counts[state] += 1
                    if state == "missing":
                        counts["words"] += part.words
                        sample += [(part, todo.language)] if len(sample) < _SAMPLE else []
        seconds = self._seconds(counts["words"], known, sample)
        return Plan(files=files, seconds=seconds, refused=refused, **counts)

    def run(self, progress: Callable[[int], Step] = lambda total: lambda: None) -> Report:
        """Does what is left. `progress` is told how many segments that is and gives what to call after each."""
        started = monotonic()
        report = Report()
        with self._alone():
            cleared(self._out / STATE)
            log = Log(self._log_path)
            try:
                step = progress(self.plan_missing(log.past))
                spent = [0.0, 0.0]
                for article in self._articles:
                    self._article(article, log, report, step, spent)
                if spent[0]:
                    log.add("rate", words=spent[0], seconds=round(spent[1], 3))
                log.sync()
            finally:
                log.close()
        report.seconds = monotonic() - started
        return report

    def plan_missing(self, known: Past) -> int:
        """How many segments the engine will be asked for."""
        seen: set[str] = set()
        missing = 0
        for article in self._articles:
            try:
                read, document = opened(article, self._tools.options)
            except UsageError:
                continue
            for target in self._targets:
                todo = work(article, read, document, target, self._tools)
                missing += sum(self._state(part, todo, known, seen) == "missing" for part in todo.parts)
        return missing

    def _state(self, part: Part, todo: Work, known: Past, seen: set[str]) -> str:
        done = known.files.get((todo.article.path, todo.tag))
        if done is not None and any(key == part.key for key, _ in done.segments):
            return "unchanged"
        if (todo.article.path, todo.tag, part.source) in known.human:
            return "unchanged"
        if part.key in seen or part.key in known.segments or self._remembered(part, todo) is not None:
            return "from_memory"
        seen.add(part.key)
        return "missing"

    def _article(self, article: Article, log: Log, report: Report, step: Step, spent: list[float]) -> None:
        try:
            read, document = opened(article, self._tools.options)
        except UsageError as error:
            report.places.append(Place(article.path, 1, Finding("blocker", "format", f"left out: {error}")))
            return
        for at, why in document.left:
            report.places.append(Place(article.path, document.line(at), Finding("warning", "format", why)))
        for target in self._targets:
            self._file(article, read, document, target, log, report, step, spent)

    def _file(
        self,
        article: Article,
        read: Read,
        document: Document,
        target: str,
        log: Log,
        report: Report,
        step: Step,
        spent: list[float],
    ) -> None:
        todo = work(article, read, document, target, self._tools)
        there = look(todo, self._out, log.past, self._tools.options)
        self._learn(todo, there, log)
        counts = FileReport(article.path, target, todo.path, segments=len(todo.parts))
        done = log.past.files.get((article.path, target))
        before = {key for key, _ in done.segments} if done else set()
        texts: dict[int, Known] = {}
        for part in todo.parts:
            human = log.past.human.get((article.path, target, part.source))
            if human is not None:
                texts[part.index] = Known(human, "human")
                counts.unchanged += 1
                counts.corrected += 1
            elif part.key in log.past.segments:
                texts[part.index] = log.past.segments[part.key]
                counts.unchanged += part.key in before
                counts.from_memory += part.key not in before
            else:
                texts[part.index] = self._translated(part, todo, log, counts, spent)
                step()
        self._filed(todo, there, texts, counts, log, report)
        report.files.append(counts)

    def _translated(self, part: Part, todo: Work, log: Log, counts: FileReport, spent: list[float]) -> Known:
        remembered = self._remembered(part, todo)
        if remembered is not None:
            counts.from_memory += 1
            found = Known(remembered, "memory")
        else:
            counts.translated += 1
            started = monotonic()
            done = render(part.tagged, self._tools.source, todo.language, self._tools.translator)
            spent[0] += part.words
            spent[1] += monotonic() - started
            found = Known(done.text, done.engine, done.findings)
            if done.text is None and any(finding.check == "untranslated" for finding in done.findings):
                return found  # the engine failed: it is asked again in the next run
            if self._tools.memory is not None and self._tools.review is not None and not done.findings and done.text:
                self._tools.memory.store(
                    part.tagged.text, done.text, self._tools.source, todo.language, part.terms, human=False
                )
        log.add(
            "segment", key=part.key, text=found.text, engine=found.engine, findings=[_said(f) for f in found.findings]
        )
        return found

    def _remembered(self, part: Part, todo: Work) -> str | None:
        if self._tools.memory is None or self._tools.review is None:
            return None
        found = self._tools.memory.lookup(part.tagged.text, self._tools.source, todo.language, part.terms)
        return found if found is not None and untagged(found, part.tagged, strict=False) is not None else None

    def _learn(self, todo: Work, there: There, log: Log) -> None:
        """People's corrections go into the log and the memory before anything else is done."""
        parts = {part.index: part for part in todo.parts}
        for index, text in there.texts.items():
            part = parts[index]
            log.add("human", path=todo.article.path, target=todo.tag, source=part.source, text=text)
            if self._tools.memory is not None:
                self._tools.memory.store(
                    part.tagged.text, text, self._tools.source, todo.language, part.terms, human=True
                )

    def _filed(
        self, todo: Work, there: There, texts: dict[int, Known], counts: FileReport, log: Log, report: Report
    ) -> None:
        done = log.past.files.get((todo.article.path, todo.tag))
        parts = {part.index: part for part in todo.parts}
        edits = [*tag_edits(todo, self._tools.source), *link_edits(todo.document, self._pages, todo.tag.lower())]
        made = digest(
            todo.article.data, repr(edits), *(part.key + (texts[part.index].text or "") for part in todo.parts)
        )
        new: Built | None = None
        if there.edited and not there.clear and done is not None and done.made == made:
            pass  # a person's file, and nothing new to say
        elif done is None or done.made != made or there.data is None or (digest(there.data) != done.bytes):
            translations = {
                index: pieces
                for index, known in texts.items()
                if known.text is not None
                and (pieces := untagged(known.text, parts[index].tagged, strict=False)) is not None
            }
            changed = {
                index for index, pieces in translations.items() if pieces != todo.document.segments[index].current
            }
            new = built(
                todo.read, self._tools.options, todo.document, translations, [*edits, *pinned(todo.document, changed)]
            )
            counts.status, finding = file(todo, there, new, self._out, log, overwrite=self._tools.overwrite)
            if finding is not None:
                report.places.append(Place(todo.path, 1, finding))
            else:
                record(todo, new, made, log)
                log.sync()
            for index in new.refused:
                line = todo.document.line(todo.document.segments[index].span[0])
                refused = Finding("blocker", "structure", "its translation would have broken the file; left as it was")
                report.places.append(Place(todo.article.path, line, refused))
        self._reviewed(todo, texts, report)

    def _reviewed(self, todo: Work, texts: dict[int, Known], report: Report) -> None:
        file_lines = _Lines(todo.document)
        changed = {part.index for part in todo.parts if texts[part.index].text not in (None, part.tagged.text)}
        for line, finding in lost_anchors(todo.document, changed):
            report.places.append(Place(todo.article.path, line, finding))
        for part in todo.parts:
            known = texts[part.index]
            found = list(known.findings)
            pieces = None if known.text is None else untagged(known.text, part.tagged, strict=False)
            if self._tools.review is not None and pieces is not None:
                words = plain(pieces).strip()
                said_already = {finding.check for finding in found}
                reviewed = self._tools.review(
                    plain(part.segment.words).strip(), words, self._tools.source, todo.language
                )
                found += [finding for finding in reviewed if finding.check not in said_already]
            line = file_lines.of(part.segment.span[0])
            report.places += [
                Place(todo.article.path, line, finding) for finding in found if finding.severity != "note"
            ]

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

    @contextmanager
    def _alone(self) -> Iterator[None]:
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


class _Lines:
    """The lines of places that are asked for in order, without counting from the start each time."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._at, self._line = 0, 1

    def of(self, at: int) -> int:
        if at < self._at:
            self._at, self._line = 0, 1
        self._line += self._text.count("\n", self._at, at)
        self._at = at
        return self._line


def _said(finding: Finding) -> dict[str, str | None]:
    return {
        "severity": finding.severity,
        "check": finding.check,
        "message": finding.message,
        "suggestion": finding.suggestion,
    }
