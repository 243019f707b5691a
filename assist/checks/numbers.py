"""A wrong amount, hour or date misleads the customer, and machine translation gets numbers wrong: «two days» has become
twenty. A translation must hold every number of its source and no other, in whatever form its language writes it
(1,234.56 = 1.234,56, two days = 两天, 3 March = 3月3日, 5万 = 50,000). Amounts block, other numbers warn.

Bad: We have received your 5,000 USDT. (the source says 500 USDT)
Good: We have received your 500 USDT.
"""

from __future__ import annotations

from collections.abc import Iterator

from assist.checks.reading.told import Told, told
from assist.knowledge import Knowledge
from assist.records import Candidate, Finding, Severity

ID = "numbers"


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Compares a translation with its source."""
    if candidate.source is not None:
        yield from _translated(candidate, candidate.source)


def _translated(candidate: Candidate, source: str) -> Iterator[Finding]:
    had, has = told(source, candidate.source_language or candidate.language), told(candidate.text, candidate.language)
    missing = [number for number in had if not number.one and not any(map(number.is_same, has))]
    more = [number for number in has if not number.one and not any(map(number.is_same, had))]
    # a bare number in words may be style («both», «two-step»), unless the other side has one too many or too few
    if not any(map(_is_sure, more)):
        missing = [number for number in missing if _is_sure(number) or more]
    for number in more:
        if number.digits or missing:
            yield Finding(_severity(number), ID, f"{number.written} is not in the source", number.span)
    for number in missing:
        yield Finding(_severity(number), ID, f"{number.written} of the source is missing")


def _is_sure(number: Told) -> bool:
    return number.digits or number.money or number.meant is not None


def _severity(number: Told) -> Severity:
    return "blocker" if number.money else "warning"
