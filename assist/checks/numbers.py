"""A wrong amount, hour or date misleads the customer, and machine translation gets numbers wrong: «two days» has become
twenty. A translation must hold every number of its source and no other, in whatever form its language writes it
(1,234.56 = 1.234,56, two days = 两天, 3 March = 3月3日, 5万 = 50,000). A reply may only state numbers that stand in the
thread or in the facts of its playbook. Amounts block, other numbers warn.

Bad: We have received your 5,000 USDT. (the customer wrote 500 USDT)
Good: We have received your 500 USDT.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from assist.checks.reading.entities import entities, names
from assist.checks.reading.numerals import Number, numbers
from assist.knowledge import Knowledge
from assist.records import Candidate, Finding, Severity, Span

ID = "numbers"


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Compares with the source where there is one; a reply is otherwise compared with its thread and playbook."""
    if candidate.source is not None:
        yield from _translated(candidate, candidate.source)
    elif candidate.kind == "reply" and candidate.thread:
        yield from _stated(candidate, knowledge)


def _translated(candidate: Candidate, source: str) -> Iterator[Finding]:
    had = _numbers(source, candidate.source_language or candidate.language)
    has = _numbers(candidate.text, candidate.language)
    missing = [number for number in had if _counts(number, source) and not _among(number, has)]
    known = had if missing else [*had, *(number for number in has if not number.digits)]
    for number in has:
        if _counts(number, candidate.text) and not _among(number, known) and not _stands(number, source):
            message = f"{number.written} is not in the source"
            yield Finding(_severity(number, candidate.text), ID, message, number.span)
    for number in missing:
        if not _stands(number, candidate.text):
            yield Finding(_severity(number, source), ID, f"{number.written} of the source is missing")


def _stated(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    allowed = _allowed(candidate, knowledge)
    for number in _numbers(candidate.text, candidate.language):
        if number.digits and _counts(number, candidate.text) and number.readings.isdisjoint(allowed):
            message = f"{number.written} stands neither in the thread nor in the playbook's facts"
            yield Finding(_severity(number, candidate.text), ID, message, number.span)


def _allowed(candidate: Candidate, knowledge: Knowledge) -> set[Decimal]:
    allowed: set[Decimal] = set()
    texts = [(message.text, message.language or candidate.language) for message in candidate.thread]
    playbook = knowledge.playbooks.get(candidate.playbook) if candidate.playbook else None
    if playbook is not None:
        texts += [(value, candidate.language) for fact in playbook.facts for value in fact.values]
        if playbook.follow_up_hours is not None:
            allowed.add(Decimal(playbook.follow_up_hours))
    for text, language in texts:
        for number in numbers(text, language):
            allowed |= number.readings
    return allowed


def _numbers(text: str, language: str) -> list[Number]:
    """Those that are no part of an address, an id, a network's name …; the check `entities` sees to these."""
    inside = names(text)
    return [number for number in numbers(text, language) if not _overlaps(number.span, inside)]


def _among(number: Number, others: Iterable[Number]) -> bool:
    return any(not number.readings.isdisjoint(other.readings) for other in others)


def _stands(number: Number, text: str) -> bool:
    """True where it is written the same in `text`, perhaps as part of an id; «50» is not in «500»."""
    return re.search(rf"(?<![0-9]){re.escape(number.written)}(?![0-9])", text) is not None


def _counts(number: Number, text: str) -> bool:
    """«1 hour» may well be «una hora»; «1 BTC» is an amount."""
    return number.readings != {Decimal(1)} or _is_amount(number, text)


def _severity(number: Number, text: str) -> Severity:
    return "blocker" if _is_amount(number, text) else "warning"


def _is_amount(number: Number, text: str) -> bool:
    return _overlaps(number.span, [entity.span for entity in entities(text) if entity.kind == "amount"])


def _overlaps(span: Span, others: Iterable[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)
