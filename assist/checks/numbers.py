"""A wrong amount, hour or date misleads the customer, and machine translation gets numbers wrong: «two days» has become
twenty. A translation must hold every number of its source and no other, in whatever form its language writes it
(1,234.56 = 1.234,56, two days = 两天, 3 March = 3月3日, 5万 = 50,000). A reply may only state numbers that stand in the
thread or in the facts of its playbook. Amounts block, other numbers warn.

Bad: We have received your 5,000 USDT. (the customer wrote 500 USDT)
Good: We have received your 500 USDT.
"""

from __future__ import annotations

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
    language, source_language = candidate.language, candidate.source_language or candidate.language
    had, has = _told(source, source_language), _told(candidate.text, language)
    had_values, has_values = _values(numbers(source, source_language)), _values(numbers(candidate.text, language))
    missing = [(number, money) for number, money in had if number.readings.isdisjoint(has_values)]
    for number, money in has:
        # a number in words that the source lacks may be style («both», «ambos»), unless one of the source is missing
        if number.readings.isdisjoint(had_values) and (number.digits or missing):
            yield Finding(_severity(money), ID, f"{number.written} is not in the source", number.span)
    for number, money in missing:
        yield Finding(_severity(money), ID, f"{number.written} of the source is missing")


def _stated(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    allowed = _allowed(candidate, knowledge)
    for number, money in _told(candidate.text, candidate.language):
        if number.digits and number.readings.isdisjoint(allowed):
            message = f"{number.written} stands neither in the thread nor in the playbook's facts"
            yield Finding(_severity(money), ID, message, number.span)


def _allowed(candidate: Candidate, knowledge: Knowledge) -> set[Decimal]:
    allowed: set[Decimal] = set()
    texts = [(message.text, message.language or candidate.language) for message in candidate.thread]
    playbook = knowledge.playbooks.get(candidate.playbook) if candidate.playbook else None
    if playbook is not None:
        texts += [(value, candidate.language) for fact in playbook.facts for value in fact.values]
        if playbook.follow_up_hours is not None:
            allowed.add(Decimal(playbook.follow_up_hours))
    for text, language in texts:
        allowed |= _values(numbers(text, language))
    return allowed


def _told(text: str, language: str) -> list[tuple[Number, bool]]:
    """Numbers that are no part of an address, an id, a network's name … (the check `entities` sees to these), and
    whether each is an amount's. «1» counts in an amount only: «1 hour» may well be «una hora»."""
    named = _marked(text, names(text))
    money = _marked(text, [entity.span for entity in entities(text) if entity.kind == "amount"])
    told = [
        (number, any(money[slice(*number.span)]))
        for number in numbers(text, language)
        if not any(named[slice(*number.span)])
    ]
    return [(number, amount) for number, amount in told if amount or number.readings != {Decimal(1)}]


def _marked(text: str, spans: Iterable[Span]) -> bytearray:
    marks = bytearray(len(text))
    for start, end in spans:
        marks[start:end] = b"\1" * (end - start)
    return marks


def _values(found: Iterable[Number]) -> set[Decimal]:
    return {value for number in found for value in number.readings}


def _severity(money: bool) -> Severity:
    return "blocker" if money else "warning"
