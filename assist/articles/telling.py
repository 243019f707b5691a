"""What a report says of one segment."""

from __future__ import annotations

from assist.articles.document import plain
from assist.articles.past import Known
from assist.articles.segment_report import How, SegmentReport
from assist.articles.tagged import untagged
from assist.articles.work import Part, Work
from assist.protect import cut_secrets
from assist.records import Finding


def told(part: Part, todo: Work, line: int, known: Known, how: How, findings: tuple[Finding, ...]) -> SegmentReport:
    """The segment as its readers see it, without secrets."""
    pieces = None if known.text is None else untagged(known.text, part.tagged, strict=False)
    said = part.words if pieces is None else plain(pieces).strip()
    return SegmentReport(
        todo.article.path,
        todo.tag,
        todo.path,
        part.index,
        line,
        part.segment.name,
        cut_secrets(part.words)[0],
        cut_secrets(said)[0],
        how,
        known.engine,
        known.rung,
        known.tries,
        known.match,
        findings,
    )
