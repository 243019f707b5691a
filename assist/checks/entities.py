"""One wrong character in an address, a network or a ticker and the coins are gone for good. In a translation these must
stand as in the source, byte for byte. A reply may only name addresses, hashes and networks that stand in the thread or
in its playbook's facts, and no address whose checksum is wrong.

Bad: Your 500 USDC left over TRC20. (the source says USDT)
Good: Your 500 USDT left over TRC20.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assist.checks.reading.entities import entities
from assist.knowledge import Knowledge
from assist.protect.tokens import is_ticker
from assist.records import Candidate, Entity, Finding, Severity

ID = "entities"

_VERBATIM = ("address", "tx-hash", "url", "email", "phone", "memo", "order-id", "user-id")
_CHAINED = ("address", "tx-hash")
_STATED = ("address", "tx-hash", "network")


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Compares with the source where there is one; a reply is otherwise compared with its thread and playbook."""
    found = entities(candidate.text)
    findings: list[Finding] = []
    if candidate.source is not None:
        findings += _translated(candidate.text, candidate.source, found)
    elif candidate.kind == "reply" and candidate.thread:
        findings += _stated(candidate, knowledge, found)
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
    yield from _named(_tickers(had), _tickers(found), text, source, "ticker")


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


def _stated(candidate: Candidate, knowledge: Knowledge, found: Sequence[Entity]) -> Iterator[Finding]:
    texts = [message.text for message in candidate.thread]
    playbook = knowledge.playbooks.get(candidate.playbook) if candidate.playbook else None
    texts += [value for fact in playbook.facts for value in fact.values] if playbook else []
    networks = {name for text in texts for name in _networks(entities(text))}
    for entity in found:
        known = entity.network in networks if entity.kind == "network" else any(entity.text in text for text in texts)
        if entity.kind in _STATED and not known:
            message = f"this {entity.kind} stands neither in the thread nor in the playbook's facts"
            yield Finding("blocker", ID, message, entity.span)


def _networks(found: Sequence[Entity]) -> dict[str, Entity]:
    return {entity.network: entity for entity in reversed(found) if entity.kind == "network" and entity.network}


def _tickers(found: Sequence[Entity]) -> dict[str, Entity]:
    """By symbol in capitals, those inside an amount («500 USDT») included."""
    tickers: dict[str, Entity] = {}
    for entity in found:
        if entity.kind not in ("ticker", "amount"):
            continue
        unit = entity.text.lstrip("0123456789.,' \u00a0\u202f-").strip() if entity.kind == "amount" else entity.text
        if entity.kind == "ticker" or is_ticker(unit):
            start = entity.span[1] - len(unit)
            tickers.setdefault(unit.upper(), Entity("ticker", unit, (start, entity.span[1])))
    return tickers
