"""Who is worried, angry, robbed or kept waiting wants to be heard before they are helped. Where the customer's last
turn shows a feeling, a loss or a long wait, the reply names it once. Earlier replies count: once is enough.

Bad: Please send the TXID. (the customer: «I'm really worried, where is my money?»)
Good: I can see why you're worried. Please send the TXID.
"""

from __future__ import annotations

from collections.abc import Iterator

from assist.checks.reading.tone import says, tone_words
from assist.checks.reading.turns import NOT_UNDERSTOOD, feels, turns
from assist.knowledge import Knowledge
from assist.records import Candidate, Finding

ID = "empathy"

_MESSAGE = "the customer shows a feeling, a loss or a long wait; name it once, in proportion, then act"


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers the languages of prompts/tone/."""
    words, conversation = tone_words(knowledge, candidate.language), turns(candidate)
    if words is None or conversation is None or candidate.playbook == NOT_UNDERSTOOD:
        return
    if any(says(words.named, reply) for reply in (candidate.text, *conversation.agent)):
        return
    if feels(knowledge, conversation.language, conversation.last):
        yield Finding("note", ID, _MESSAGE)
