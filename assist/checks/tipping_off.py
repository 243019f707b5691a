"""A customer must not learn from a reply that money-laundering or sanctions checks, a suspicious-activity report or a
request by the authorities stand behind a hold: telling is a crime in many countries. The approved text says only that
a review is under way and when the customer hears from us. General explanations of verification are fine.

Bad: Your withdrawal is on hold because our AML team filed a suspicious activity report.
Good: Your withdrawal is being reviewed. I'll update you here within 24 hours.
"""

from __future__ import annotations

from collections.abc import Iterator

from assist.checks.reading.stance import stances
from assist.knowledge import Knowledge
from assist.records import Candidate, Finding

ID = "tipping-off"

_MESSAGE = "nothing about a review of compliance may be said beyond the approved text; hand the case over"


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers the languages of the policy."""
    yield from stances(candidate, knowledge, ID, "blocker", _MESSAGE)
