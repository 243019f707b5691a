"""What an engine's process does with one segment: translate it, look for one like it, check the result."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import monotonic, process_time

from assist.articles.document import plain
from assist.articles.past import Known
from assist.articles.tagged import Tagged, untagged
from assist.articles.translating import render
from assist.errors import AssistError, EngineError
from assist.ports import SegmentMemory, Translator
from assist.records import Finding

OFFERED = "memory"  # the note with what a person made of a segment like it


@dataclass(frozen=True, slots=True)
class Bench:
    """What is needed for it. `review` is None for engines that translate nothing."""

    translator: Translator
    review: Callable[[str, str, str, str], tuple[Finding, ...]] | None
    memory: SegmentMemory | None


@dataclass(frozen=True, slots=True)
class Task:
    """`known` is a translation that only has to be checked, None where there is none yet. `words` is the segment as a
    reader sees it, `weight` its length for an engine.
    """

    key: str
    tagged: Tagged
    words: str
    source: str
    target: str
    count: int  # of words
    known: Known | None = None

    @property
    def weight(self) -> int:
        """What it costs, roughly."""
        return len(self.tagged.text) if self.known is None else len(self.tagged.text) // 8


@dataclass(frozen=True, slots=True)
class Outcome:
    """`known` as it was or is now; `findings` None where nothing was checked; the seconds, of the clock and of
    processors, are those of guarded translation.
    """

    known: Known
    findings: tuple[Finding, ...] | None
    seconds: float = 0.0
    busy: float = 0.0


def outcome(task: Task, bench: Bench) -> Outcome:
    """The work on one segment; the same wherever it is done."""
    known, seconds, busy = task.known, 0.0, 0.0
    if known is None:
        started, worked = monotonic(), process_time()
        done = render(task.tagged, task.source, task.target, bench.translator)
        seconds, busy = monotonic() - started, process_time() - worked
        known = Known(done.text, done.engine, done.findings, done.rung, done.tries)
        known = _offered(task, known, bench)
    return Outcome(known, _checked(task, known, bench), seconds, busy)


def outcomes(batch: Sequence[Task], bench: Bench) -> list[Outcome]:
    """A batch in a process of its own. Raises `EngineError`, which travels between processes as other errors do not."""
    try:
        return [outcome(task, bench) for task in batch]
    except AssistError as error:
        raise EngineError(str(error)) from None


def _offered(task: Task, known: Known, bench: Bench) -> Known:
    """With what a person made of a segment like this one, where the memory has such."""
    if bench.memory is None or bench.review is None:
        return known
    found = bench.memory.similar(task.tagged.text, task.source, task.target)
    pieces = None if found is None else untagged(found.text, task.tagged, strict=False)
    if found is None or pieces is None:
        return known
    message = f"a person translated a segment that is {found.score:.0%} like it"
    offer = Finding("note", OFFERED, message, suggestion=plain(pieces).strip())
    return Known(known.text, known.engine, (*known.findings, offer), known.rung, known.tries, round(found.score, 4))


def _checked(task: Task, known: Known, bench: Bench) -> tuple[Finding, ...] | None:
    if bench.review is None or known.text is None:
        return None
    pieces = untagged(known.text, task.tagged, strict=False)
    if pieces is None:
        return ()
    return bench.review(task.words, plain(pieces).strip(), task.source, task.target)
