"""A reply must not guarantee what nobody here can know: a refund, the recovery of coins, a profit, safety, or the exact
time something arrives. «We can get your money back» is the recovery fraudster's own line, and a promise that fails
costs more trust than an honest «I can't promise that». Saying when the customer hears from us next is no such promise.

Bad: Don't worry, you will get your money back within 24 hours.
Good: I can't promise a refund, but I'll update you within 4 hours.
"""

from __future__ import annotations

from collections.abc import Iterator

from assist.checks.reading.stance import stances
from assist.knowledge import Knowledge
from assist.records import Candidate, Finding

ID = "promise"

_MESSAGE = "this guarantees an outcome that nobody can guarantee; say what is done and when the customer hears from us"


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers the languages of the policy."""
    yield from stances(candidate, knowledge, ID, "blocker", _MESSAGE)
