"""Runs checks over a text, in their order, and counts what they say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assist.knowledge import Knowledge
from assist.ports import Check
from assist.records import Candidate, Finding, Scorecard, Span

__all__ = ["review", "scorecard", "sendable"]


def review(candidate: Candidate, checks: Iterable[Check], knowledge: Knowledge) -> tuple[Finding, ...]:
    """All findings, by their place in the text and then in the order of `checks`; each once.

    A finding about the whole text (no span) comes after those with a place.
    """
    found = dict.fromkeys(finding for check in checks for finding in check.check(candidate, knowledge))
    end = len(candidate.text) + 1

    def place(finding: Finding) -> Span:
        return (end, end) if finding.span is None else finding.span

    return tuple(sorted(found, key=place))


def scorecard(findings: Sequence[Finding]) -> Scorecard:
    """How many findings of each severity."""
    severities = [finding.severity for finding in findings]
    return Scorecard(severities.count("blocker"), severities.count("warning"), severities.count("note"))


def sendable(findings: Iterable[Finding]) -> bool:
    """True when nothing blocks."""
    return not any(finding.severity == "blocker" for finding in findings)
