"""What rules have to say about a conversation, before a rubric says what it costs."""

from __future__ import annotations

from dataclasses import dataclass

from assist.records import Finding, Severity, Span


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing that a rule found. `amount` is 1 for a plain finding, between 0 and 1 for one of degrees.

    `at` is the line's place in the conversation, None for the conversation as a whole; `span` is into its text.
    """

    rule: str
    severity: Severity
    message: str
    at: int | None = None
    span: Span | None = None
    suggestion: str | None = None
    amount: float = 1.0

    @classmethod
    def of(cls, finding: Finding, at: int | None, span: Span | None) -> Sign:
        """`finding` about a reply, at the line and span where its words stand."""
        return cls(finding.check, finding.severity, finding.message, at, span, finding.suggestion)
