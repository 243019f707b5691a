"""A ticket or an e-mail that begins in the middle reads like a form. Chat, phone and social media have their own ways;
a help article greets nobody.

Bad: Your withdrawal left the platform at 14:30 UTC. (an e-mail)
Good: Hello, your withdrawal left the platform at 14:30 UTC.
"""

from __future__ import annotations

from collections.abc import Iterator

from assist.checks.reading.tone import tone_words
from assist.checks.reading.turns import turns
from assist.cues.said import said
from assist.knowledge import Knowledge
from assist.records import LETTERS, Candidate, Finding

ID = "greeting"

_NAME = 40  # characters: a name may stand before its greeting, «Tanaka様»


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers the languages of prompts/tone/; the channel is that of the customer's last message."""
    words, conversation = tone_words(knowledge, candidate.language), turns(candidate)
    if words is None or conversation is None or conversation.channel not in LETTERS:
        return
    start = said(candidate.text).text.lstrip()[: 3 * _NAME]
    match = words.greeting.search(start)
    if match is None or match.start() > _NAME:
        yield Finding("note", ID, f"a reply by {conversation.channel} begins with a greeting")
