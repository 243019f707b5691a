"""Impostors move customers to Telegram, WhatsApp, WeChat, LINE or a private number, where nobody watches. No reply
may give a personal contact or ask to go on elsewhere than in the official app, site, ticket or mail; the safe way is
to go on where the conversation stands. Warnings and official channels found in the app are fine.

Bad: Add me on Telegram and I'll sort this out for you there.
Good: We never contact customers on Telegram; please reply in this ticket.
"""

from __future__ import annotations

from collections.abc import Iterator

from assist.checks.reading.stance import stances
from assist.knowledge import Knowledge
from assist.records import Candidate, Finding

ID = "off-channel"

_MESSAGE = (
    "this moves the customer to a private or unofficial channel; point to the chat, the ticket or the help centre"
)


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers the languages of the policy."""
    yield from stances(candidate, knowledge, ID, "blocker", _MESSAGE)
