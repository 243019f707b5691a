"""A customer who has lost something does not need to hear whose fault it is. Blame, sarcasm and threats end a
conversation; what happened can be said without them, and so can a limit.

Bad: It is your own fault, you should have read the rules.
Good: The deposit went over another network than the address supports. Here is what we can do.
"""

from __future__ import annotations

from collections.abc import Iterator

from assist.checks.reading.stance import stances
from assist.knowledge import Knowledge
from assist.records import Candidate, Finding

ID = "blame"

_MESSAGE = "this blames, mocks or threatens the customer; say what happened and what can be done"


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers the languages of the policy."""
    yield from stances(candidate, knowledge, ID, "warning", _MESSAGE)
