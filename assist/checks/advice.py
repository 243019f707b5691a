"""Advice to buy, sell or hold, and forecasts of a price, are regulated acts, and a customer who loses by them blames
the exchange. A reply explains how an order, a fee or a product works, and says that the decision is the customer's.

Bad: I'd buy now, Bitcoin will go up after the halving.
Good: I can't say whether this is a good time to buy; the decision is yours.
"""

from __future__ import annotations

from collections.abc import Iterator

from assist.checks.reading.stance import stances
from assist.knowledge import Knowledge
from assist.records import Candidate, Finding

ID = "advice"

_MESSAGE = "this is investment advice or a price forecast; support states facts and leaves the decision to the customer"


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers the languages of the policy."""
    yield from stances(candidate, knowledge, ID, "blocker", _MESSAGE)
