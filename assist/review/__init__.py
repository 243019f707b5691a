"""Runs checks over a text, in their order."""

from __future__ import annotations

from collections.abc import Iterable

from assist.knowledge import Knowledge
from assist.ports import Check
from assist.records import Candidate, Finding, Span
from assist.review.dismissals import Dismissal, Reviewed, dismiss, dismissal, finding_id

__all__ = ["Dismissal", "Reviewed", "dismiss", "dismissal", "finding_id", "review"]


def review(candidate: Candidate, checks: Iterable[Check], knowledge: Knowledge) -> tuple[Finding, ...]:
    """All findings, by their place in the text and then in the order of `checks`; each once.

    A finding about the whole text (no span) comes after those with a place.
    """
    found = dict.fromkeys(finding for check in checks for finding in check.check(candidate, knowledge))
    end = len(candidate.text) + 1

    def place(finding: Finding) -> Span:
        return (end, end) if finding.span is None else finding.span

    return tuple(sorted(found, key=place))
