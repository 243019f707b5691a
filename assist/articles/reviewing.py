"""What is wrong with a translated file, segment by segment; looked at again only when it or the rules have changed."""

from __future__ import annotations

from collections.abc import Mapping

from assist.articles.document import Document, plain
from assist.articles.links import lost_anchors
from assist.articles.log import Known, Log, digest
from assist.articles.report import Place
from assist.articles.tagged import untagged
from assist.articles.work import Tools, Work
from assist.records import Finding

OFFERED = "memory"  # the note with what a person made of a segment like it


def reviewed(todo: Work, texts: Mapping[int, Known], tools: Tools, log: Log, made: str) -> list[Place]:
    """Warnings, blockers and what the memory offers, with the line of the source they are about."""
    of = digest(made, tools.rules)
    place = (todo.article.path, todo.tag)
    known = log.past.reviews.get(place)
    if known is not None and known[0] == of:
        return [Place(todo.article.path, line, finding) for line, finding in known[1]]
    found = list(_found(todo, texts, tools))
    said = [
        [line, {"severity": one.severity, "check": one.check, "message": one.message, "suggestion": one.suggestion}]
        for line, one in found
    ]
    log.add("review", path=place[0], target=place[1], of=of, findings=said)
    return [Place(todo.article.path, line, finding) for line, finding in found]


def _found(todo: Work, texts: Mapping[int, Known], tools: Tools) -> list[tuple[int, Finding]]:
    changed = {part.index for part in todo.parts if texts[part.index].text not in (None, part.tagged.text)}
    found = list(lost_anchors(todo.document, changed))
    lines = _Lines(todo.document)
    for part in todo.parts:
        known = texts[part.index]
        findings = list(known.findings)
        pieces = None if known.text is None else untagged(known.text, part.tagged, strict=False)
        if tools.review is not None and pieces is not None:
            said = {finding.check for finding in findings}
            source, words = plain(part.segment.words).strip(), plain(pieces).strip()
            review = tools.review(source, words, tools.source, todo.language)
            findings += [finding for finding in review if finding.check not in said]
        line = lines.of(part.segment.span[0])
        found += [(line, finding) for finding in findings if finding.severity != "note" or finding.check == OFFERED]
    return found


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
