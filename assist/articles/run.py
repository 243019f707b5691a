"""What the files of one run share: the log, what is under way, what was found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from assist.articles.bench import Outcome, Task
from assist.articles.exchange.xliff_out import Editors
from assist.articles.links import Pages
from assist.articles.log import Log, digest, said_of
from assist.articles.past import Known
from assist.articles.report import Report
from assist.articles.segment_report import SegmentReport
from assist.articles.work import Part, Tools


@dataclass(slots=True)
class Run:
    """Everything that is learnt goes into the log at once, so that a run may be stopped anywhere. `note` is told of
    every segment.
    """

    tools: Tools
    out: Path
    log: Log
    pages: Pages
    report: Report
    step: Callable[[], None]
    note: Callable[[SegmentReport], None] | None = None
    editors: Editors | None = None
    fresh: set[str] = field(default_factory=set)  # translated by this run and not counted yet
    failed: dict[str, Known] = field(
        default_factory=dict
    )  # by an engine that failed: it is asked again in the next run
    asked: set[str] = field(default_factory=set)  # under way
    words: int = 0
    seconds: float = 0.0  # of the engines, for these words
    busy: float = 0.0  # the same, of processors

    def checked(self, part: Part, text: str | None) -> str:
        """The key under which the rules' findings about a translation are kept."""
        return digest(part.key, text or "", self.tools.rules)

    def task(self, part: Part, target: str, known: Known | None) -> Task | None:
        """What must be done about a segment; None where that is known or under way."""
        key = part.key
        if known is not None:
            key = self.checked(part, known.text)
            if self.tools.review is None or known.text is None or key in self.log.past.checked:
                return None
        if key in self.asked or key in self.failed:
            return None
        self.asked.add(key)
        return Task(part.key, part.tagged, part.words, self.tools.source, target, part.count, known)

    def take(self, task: Task, done: Outcome) -> None:
        """What came of it."""
        known = done.known
        checked = digest(task.key, known.text or "", self.tools.rules)
        self.asked -= {task.key, checked}
        if task.known is None:
            self.fresh.add(task.key)
            self.words += task.count
            self.seconds += done.seconds
            self.busy += done.busy
            if known.text is None and any(finding.check == "untranslated" for finding in known.findings):
                self.failed[task.key] = known
            else:
                self.keep(task.key, known)
        if done.findings is not None:
            self.log.add("checked", key=checked, findings=said_of(done.findings))
        if task.known is None:
            self.step()

    def keep(self, key: str, known: Known) -> None:
        """A translation goes into the log."""
        more = {"rung": known.rung, "tries": known.tries, "match": known.match}
        said = {name: value for name, value in more.items() if value}
        self.log.add("segment", key=key, text=known.text, engine=known.engine, findings=said_of(known.findings), **said)
