"""One article in one language, from its segments to the file in its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from assist.articles.document import Written, plain
from assist.articles.filing import There, file, look, record
from assist.articles.links import Pages, link_edits, pinned
from assist.articles.log import Known, Log, digest
from assist.articles.readback import Built, built
from assist.articles.report import FileReport, Place
from assist.articles.reviewing import OFFERED, reviewed
from assist.articles.tagged import untagged
from assist.articles.translating import render
from assist.articles.work import Part, Tools, Work, tag_edits
from assist.records import Finding


@dataclass(slots=True)
class Spent:
    """Words that the engine was given, and its time for them."""

    words: int = 0
    seconds: float = 0.0


@dataclass(slots=True)
class FileDone:
    """What a file job did and found."""

    counts: FileReport
    places: list[Place] = field(default_factory=list)


class FileJob:
    """Everything it learns goes into the log at once, so that it may be stopped anywhere."""

    def __init__(self, todo: Work, tools: Tools, out: Path, log: Log, pages: Pages) -> None:
        self._todo, self._tools, self._out, self._log, self._pages = todo, tools, out, log, pages
        self._place = (todo.article.path, todo.tag)
        self._done = FileDone(FileReport(todo.article.path, todo.tag, todo.path, segments=len(todo.parts)))

    def learn(self) -> None:
        """People's corrections go into the log and the memory: in all files, before anything is translated."""
        there = look(self._todo, self._out, self._log.past, self._tools.options)
        parts = {part.index: part for part in self._todo.parts}
        path, target = self._place
        for index, text in there.texts.items():
            self._log.add("human", path=path, target=target, source=parts[index].source, text=text)
            if self._tools.memory is not None and self._tools.review is not None:
                self._tools.memory.keep(parts[index].tagged.text, text, self._tools.source, self._todo.language)

    def run(self, step: Callable[[], None], spent: Spent) -> FileDone:
        """`step` is called after each segment that was not known."""
        there = look(self._todo, self._out, self._log.past, self._tools.options)
        texts = {part.index: self._text(part, step, spent) for part in self._todo.parts}
        made = self._file(there, texts)
        self._done.places += reviewed(self._todo, texts, self._tools, self._log, made)
        return self._done

    def _text(self, part: Part, step: Callable[[], None], spent: Spent) -> Known:
        known, counts = self._log.past, self._done.counts
        done = known.files.get(self._place)
        human = known.human.get((*self._place, part.source))
        if human is not None:
            counts.unchanged += 1
            counts.corrected += 1
            return Known(human, "human")
        logged = known.segments.get(part.key)
        found = remembered(part, self._todo, self._tools, logged)
        if found is not None:
            counts.from_memory += 1
            return self._said(part, Known(found, "memory"))
        if logged is not None:
            before = done is not None and any(key == part.key for key, _ in done.segments)
            counts.unchanged += before
            counts.from_memory += not before
            return logged
        counts.translated += 1
        translated = self._translated(part, spent)
        step()
        return translated

    def _translated(self, part: Part, spent: Spent) -> Known:
        started = monotonic()
        done = render(part.tagged, self._tools.source, self._todo.language, self._tools.translator)
        spent.words += part.words
        spent.seconds += monotonic() - started
        found = Known(done.text, done.engine, (*done.findings, *self._offered(part)))
        if done.text is None and any(finding.check == "untranslated" for finding in done.findings):
            return found  # the engine failed: it is asked again in the next run
        return self._said(part, found)

    def _said(self, part: Part, found: Known) -> Known:
        findings = [
            {"severity": one.severity, "check": one.check, "message": one.message, "suggestion": one.suggestion}
            for one in found.findings
        ]
        self._log.add("segment", key=part.key, text=found.text, engine=found.engine, findings=findings)
        return found

    def _offered(self, part: Part) -> Iterator[Finding]:
        """What a person made of a segment like this one, where the memory has such."""
        tools = self._tools
        if tools.memory is None or tools.review is None:
            return
        found = tools.memory.similar(part.tagged.text, tools.source, self._todo.language)
        pieces = None if found is None else untagged(found.text, part.tagged, strict=False)
        if found is not None and pieces is not None:
            message = f"a person translated a segment that is {found.score:.0%} like it"
            yield Finding("note", OFFERED, message, suggestion=plain(pieces).strip())

    def _file(self, there: There, texts: dict[int, Known]) -> str:
        """Puts the file in its place; gives the hash of all it is made of."""
        todo, document = self._todo, self._todo.document
        edits = [*tag_edits(todo, self._tools.source), *link_edits(document, self._pages, todo.tag)]
        words = [f"{part.key}{texts[part.index].text}" for part in todo.parts]
        made = digest(todo.article.data, repr(edits), *words)
        done = self._log.past.files.get(self._place)
        same = done is not None and done.made == made
        if (
            same
            and (there.data is not None)
            and (not there.clear or (done is not None and digest(there.data) == done.bytes))
        ):
            return made  # as it was left, or a person's with nothing new to say
        translations = _pieces(todo, texts)
        changed = {index for index, pieces in translations.items() if pieces != document.segments[index].current}
        new = built(todo.read, self._tools.options, document, translations, [*edits, *pinned(document, changed)])
        self._done.counts.status, finding = file(
            todo, there, new, self._out, self._log, overwrite=self._tools.overwrite
        )
        if finding is None:
            record(todo, new, made, self._log)
            self._log.sync()
        else:
            self._done.places.append(Place(todo.path, 1, finding))
        self._refused(new)
        return made

    def _refused(self, new: Built) -> None:
        document = self._todo.document
        for index in new.refused:
            line = document.line(document.segments[index].span[0])
            finding = Finding("blocker", "structure", "its translation would have broken the file; left as it was")
            self._done.places.append(Place(self._todo.article.path, line, finding))


def remembered(part: Part, todo: Work, tools: Tools, logged: Known | None) -> str | None:
    """What the translation memory has for a segment, where it fits its markers and is better than what the log has: a
    person's words before a machine's.
    """
    if tools.memory is None or tools.review is None:
        return None
    found = tools.memory.lookup(part.tagged.text, tools.source, todo.language)
    if found is None or (logged is not None and (not found.human or found.text == logged.text)):
        return None
    return found.text if untagged(found.text, part.tagged) is not None else None


def _pieces(todo: Work, texts: dict[int, Known]) -> dict[int, tuple[Written, ...]]:
    found: dict[int, tuple[Written, ...]] = {}
    for part in todo.parts:
        text = texts[part.index].text
        pieces = None if text is None else untagged(text, part.tagged, strict=False)
        if pieces is not None and (pieces != part.segment.words or part.segment.target is None):
            found[part.index] = pieces  # the source's own words take no other translation's place
    return found
