"""One article in one language, from its segments to the file in its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from assist.articles.bench import OFFERED, Task
from assist.articles.document import Written
from assist.articles.filing import There, file, hold, look, look_held, record, release
from assist.articles.lines import Lines
from assist.articles.links import link_edits, lost_anchors, pinned
from assist.articles.log import digest
from assist.articles.notice import noticed
from assist.articles.past import Known
from assist.articles.readback import built
from assist.articles.remembered import remembered
from assist.articles.report import FileReport, Place
from assist.articles.run import Run
from assist.articles.segment_report import How
from assist.articles.tagged import untagged
from assist.articles.telling import told
from assist.articles.work import Part, Work, tag_edits
from assist.records import Finding

_STRUCTURE = Finding("blocker", "structure", "its translation would have broken the file; left as it was")


@dataclass(slots=True)
class FileDone:
    """What a file job did and found."""

    counts: FileReport
    places: list[Place] = field(default_factory=list)


class FileJob:
    """`ask` says what is missing; when all of that is in the log, `finish` writes the file."""

    def __init__(self, todo: Work, run: Run) -> None:
        self._todo, self._run, self._tools = todo, run, run.tools
        self._place = (todo.article.path, todo.tag)
        self._before: set[str] = set()  # the keys that this very file had
        self._found: dict[int, tuple[Known, How]] = {}
        self._done = FileDone(FileReport(todo.article.path, todo.tag, todo.path, segments=len(todo.parts)))

    def learn(self) -> None:
        """People's corrections go into the log and the memory: in all files, before anything is translated."""
        parts = {part.index: part for part in self._todo.parts}
        for read in (look_held, look):
            there = read(self._todo, self._run.out, self._run.log.past, self._tools.options)
            for index, text in there.texts.items():
                self.teach(parts[index], text)

    def teach(self, part: Part, text: str) -> None:
        """A person's translation of a segment, with its markers."""
        path, target = self._place
        self._run.log.add("human", path=path, target=target, source=part.source, text=text)
        if self._tools.memory is not None and self._tools.review is not None:
            self._tools.memory.keep(part.tagged.text, text, self._tools.source, self._todo.language)

    def ask(self) -> Iterator[Task]:
        """What must be translated or checked, each thing once in a run."""
        past = self._run.log.past
        done = past.files.get(self._place) or past.held.get(self._place)
        self._before = {key for key, _ in done.segments} if done is not None else set()
        for part in self._todo.parts:
            found = self._known(part)
            if found is not None:
                self._found[part.index] = found
            task = self._run.task(part, self._todo.language, None if found is None else found[0])
            if task is not None:
                yield task

    def finish(self) -> FileDone:
        """The file in its place, and what is to be said about it."""
        there = look(self._todo, self._run.out, self._run.log.past, self._tools.options)
        texts = {part.index: self._text(part) for part in self._todo.parts}
        findings = {part.index: self._findings(part, texts[part.index]) for part in self._todo.parts}
        refused = self._file(there, texts, findings)
        for index in refused:
            findings[index] = (*findings[index], _STRUCTURE)
        if self._run.editors is not None:
            self._run.editors.file(self._todo, self._tools.source, self._found, findings)
        self._say(texts, findings, set(refused))
        return self._done

    def _known(self, part: Part) -> tuple[Known, How] | None:
        past = self._run.log.past
        human = past.human.get((*self._place, part.source))
        if human is not None:
            return Known(human, "human"), "human"
        if part.key in self._run.fresh or part.key in self._run.asked:
            return None
        logged = past.segments.get(part.key)
        found = remembered(part, self._todo, self._tools, logged)
        if found is not None:
            known = Known(found, "memory", rung="memory")
            self._run.keep(part.key, known)
            return known, "memory"
        return None if logged is None else (logged, "before" if part.key in self._before else "memory")

    def _text(self, part: Part) -> Known:
        counts, run = self._done.counts, self._run
        if part.index not in self._found:
            known = run.failed.get(part.key) or run.log.past.segments.get(part.key)
            assert known is not None, "asked for, and not answered"
            new = part.key in run.fresh
            run.fresh.discard(part.key)
            self._found[part.index] = known, "translated" if new else "memory"
        known, how = self._found[part.index]
        counts.translated += how == "translated"
        counts.from_memory += how == "memory"
        counts.unchanged += how in ("before", "human")
        counts.corrected += how == "human"
        return known

    def _findings(self, part: Part, known: Known) -> tuple[Finding, ...]:
        said = {finding.check for finding in known.findings}
        checked = self._run.log.past.checked.get(self._run.checked(part, known.text)) if self._tools.review else None
        found = (*known.findings, *(finding for finding in checked or () if finding.check not in said))
        return tuple(finding for finding in found if finding.severity != "note" or finding.check == OFFERED)

    def _file(self, there: There, texts: dict[int, Known], findings: dict[int, tuple[Finding, ...]]) -> tuple[int, ...]:
        """Puts the file in its place; gives the segments that it could not hold."""
        todo, document, run = self._todo, self._todo.document, self._run
        edits = [*tag_edits(todo, self._tools.source), *link_edits(document, run.pages, todo.tag)]
        words = [f"{part.key}{texts[part.index].text}" for part in todo.parts]
        notice = self._notice(texts)
        critical = self._critical(findings)
        made = digest(todo.data, repr(edits), *(["notice"] if notice else []), *words)
        done = run.log.past.files.get(self._place)
        same = done is not None and done.made == made and not critical
        if same and done is not None and there.data is not None:  # noqa: SIM102 - two things, said apart
            if not there.clear or digest(there.data) == done.bytes:
                return ()  # as it was left, or a person's with nothing new to say
        translations = _pieces(todo, texts)
        changed = {index for index, pieces in translations.items() if pieces != document.segments[index].current}
        new = built(todo.read, self._tools.options, document, translations, [*edits, *pinned(document, changed)])
        if notice:
            new = noticed(new, todo, self._tools.options)
        if critical or (new.refused and self._tools.hold and self._tools.review is not None):
            self._done.counts.status = "held"
            before = look_held(todo, run.out, run.log.past, self._tools.options)
            finding = hold(todo, before, new, run.out, run.log)
            if finding is None:
                record(todo, new, made, run.log, "held")
        else:
            status, finding = file(todo, there, new, run.out, run.log, overwrite=self._tools.overwrite)
            self._done.counts.status = status
            if finding is None:
                record(todo, new, made, run.log)
                release(todo, run.out, run.log.past)
        if finding is None:
            run.log.sync()
        else:
            self._done.places.append(Place(todo.path, 1, finding, todo.tag))
        return new.refused

    def _notice(self, texts: dict[int, Known]) -> bool:
        """Whether readers are to be told that a machine translated this."""
        if not self._tools.notice or self._tools.review is None:
            return False
        return any(self._found[index][1] != "human" and known.text is not None for index, known in texts.items())

    def _critical(self, findings: dict[int, tuple[Finding, ...]]) -> bool:
        """Whether something critical is in it that no person wrote."""
        if not self._tools.hold or self._tools.review is None:
            return False
        return any(
            finding.severity == "blocker" and self._found[index][1] != "human"
            for index, found in findings.items()
            for finding in found
        )

    def _say(self, texts: dict[int, Known], findings: dict[int, tuple[Finding, ...]], refused: set[int]) -> None:
        todo = self._todo
        changed = {part.index for part in todo.parts if texts[part.index].text not in (None, part.tagged.text)}
        self._done.places += [Place(todo.article.path, *found) for found in lost_anchors(todo.document, changed)]
        line_of = Lines(todo.document.text)
        for part in todo.parts:
            line = line_of(part.segment.span[0])
            found, known = findings[part.index], texts[part.index]
            self._done.places += [Place(todo.article.path, line, finding, todo.tag) for finding in found]
            if self._run.note is not None:
                left = known.text is None or part.index in refused
                how = "left" if left else self._found[part.index][1]
                self._run.note(told(part, todo, line, known, how, found))


def _pieces(todo: Work, texts: dict[int, Known]) -> dict[int, tuple[Written, ...]]:
    found: dict[int, tuple[Written, ...]] = {}
    for part in todo.parts:
        text = texts[part.index].text
        pieces = None if text is None else untagged(text, part.tagged, strict=False)
        if pieces is not None and (pieces != part.segment.words or part.segment.target is None):
            found[part.index] = pieces  # the source's own words take no other translation's place
    return found
