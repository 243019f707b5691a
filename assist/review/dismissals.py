"""Findings that a person sets aside, with the reason: they neither block nor vanish."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assist.errors import UsageError
from assist.records import Finding


@dataclass(frozen=True, slots=True)
class Dismissal:
    """`target` is a check's id, or one finding's as `finding_id` gives it."""

    target: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What counts, and what was set aside with the reason why."""

    findings: tuple[Finding, ...]
    dismissed: tuple[tuple[Finding, str], ...] = ()


def finding_id(finding: Finding) -> str:
    """Names one finding of a text: «blame@12-30», or the check alone where it is about the whole text."""
    return finding.check if finding.span is None else f"{finding.check}@{finding.span[0]}-{finding.span[1]}"


def dismiss(findings: Sequence[Finding], dismissals: Iterable[Dismissal]) -> Reviewed:
    """Parts `findings` by `dismissals`; one of a single finding weighs more than one of its whole check."""
    reasons = {dismissal.target: dismissal.reason for dismissal in dismissals}
    kept: list[Finding] = []
    aside: list[tuple[Finding, str]] = []
    for finding in findings:
        reason = reasons.get(finding_id(finding), reasons.get(finding.check))
        if reason is None:
            kept.append(finding)
        else:
            aside.append((finding, reason))
    return Reviewed(tuple(kept), tuple(aside))


def dismissal(written: str, checks: Iterable[str]) -> Dismissal:
    """«CHECK=reason». Raises `UsageError` for an unknown check or a missing reason."""
    target, _, reason = (part.strip() for part in written.partition("="))
    known = tuple(checks)
    if target.partition("@")[0] not in known:
        raise UsageError(f"cannot dismiss {target!r}: no such check; known: {' '.join(known)}")
    if not reason:
        raise UsageError(f"cannot dismiss {target!r} without a reason: write {target}=REASON")
    return Dismissal(target, reason)
