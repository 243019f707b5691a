"""One wrong character in an address, a network or a ticker and the coins are gone for good. In a translation these must
stand as in the source, byte for byte, and no text may name an address whose checksum is wrong.

Bad: Your 500 USDC left over TRC20. (the source says USDT)
Good: Your 500 USDT left over TRC20.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assist.checks.reading.entities import entities, tickers
from assist.knowledge import Knowledge
from assist.records import Candidate, Entity, Finding, Severity

ID = "entities"

_VERBATIM = ("address", "tx-hash", "url", "email", "phone", "memo", "order-id", "user-id")
_CHAINED = ("address", "tx-hash")


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Compares a translation with its source; a wrong checksum is wrong anywhere."""
    found = entities(candidate.text)
    findings: list[Finding] = []
    if candidate.source is not None:
        findings += _translated(candidate.text, candidate.source, found)
    yield from findings
    reported = [finding.span for finding in findings]
    for entity in found:
        copied = candidate.source is not None and entity.text in candidate.source
        if entity.kind in _CHAINED and entity.valid is False and not copied and entity.span not in reported:
            yield Finding("blocker", ID, f"this {entity.kind} is not valid: its checksum is wrong", entity.span)


def _translated(text: str, source: str, found: Sequence[Entity]) -> Iterator[Finding]:
    had = entities(source)
    for entity in found:
        if entity.kind in _CHAINED and entity.text not in source:
            yield Finding("blocker", ID, f"this {entity.kind} is not in the source", entity.span)
    for kind, written in dict.fromkeys((entity.kind, entity.text) for entity in had if entity.kind in _VERBATIM):
        if written not in text:
            yield Finding("blocker", ID, f"the {kind} {written} of the source is not in the text unchanged")
    yield from _named(_networks(had), _networks(found), text, source, "network")
    yield from _named(tickers(had), tickers(found), text, source, "ticker")


def _named(had: dict[str, Entity], has: dict[str, Entity], text: str, source: str, kind: str) -> Iterator[Finding]:
    """Networks or tickers, each by a name that does not depend on how it is written."""
    lost = [name for name, entity in had.items() if name not in has and entity.text.lower() not in text.lower()]
    for name, entity in has.items():
        if name not in had and entity.text.lower() not in source.lower():
            severity: Severity = "blocker" if lost else "warning"
            suggestion = had[lost[0]].text if len(lost) == 1 else None
            yield Finding(severity, ID, f"the {kind} {entity.text} is not in the source", entity.span, suggestion)
    for name in lost:
        yield Finding("blocker", ID, f"the {kind} {had[name].text} of the source is missing")


def _networks(found: Sequence[Entity]) -> dict[str, Entity]:
    return {entity.network: entity for entity in reversed(found) if entity.kind == "network" and entity.network}
