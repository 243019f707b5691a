"""A ticket or an e-mail that breaks off leaves the customer unsure whether it is complete. It ends with an offer, a
thank-you or a sign-off; chat, phone and social media have their own ways.

Bad: Hello, please send me the TXID. (an e-mail)
Good: Hello, please send me the TXID. Kind regards, the support team
"""

from __future__ import annotations

from collections.abc import Iterator

from assist.checks.reading.tone import tone_words
from assist.checks.reading.turns import turns
from assist.cues.said import said
from assist.knowledge import Knowledge
from assist.records import LETTERS, Candidate, Finding

ID = "closing"

_END = 200  # characters in which a closing stands


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers the languages of prompts/tone/; the channel is that of the customer's last message."""
    words, conversation = tone_words(knowledge, candidate.language), turns(candidate)
    if words is None or conversation is None or conversation.channel not in LETTERS:
        return
    if not words.closing.search(said(candidate.text).text.rstrip()[-_END:]):
        yield Finding("note", ID, f"a reply by {conversation.channel} ends with a closing")
