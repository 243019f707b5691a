"""A reply after which the customer still wonders «and now?» brings the next message at once. It asks, tells what to do,
or says what happens next; none of it is needed where the matter is over.

Bad: We have received your message about the withdrawal. (to a customer who waits for it)
Good: We have received your message about the withdrawal; I'm checking it now and will write to you by 16:00 UTC.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assist.checks.reading.tone import says, tone_words
from assist.checks.reading.turns import turns
from assist.knowledge import Knowledge
from assist.records import Candidate, Finding

ID = "next-step"

_MESSAGE = "the reply neither asks, nor tells what to do, nor says what happens next and when"
_ASKS_OR_LISTS = re.compile(r"[?？؟]|(?m:^[ \t]*(?:[0-9]{1,2}[.)、]|[-*•]) ?\S)")


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers the languages of prompts/tone/."""
    words = tone_words(knowledge, candidate.language)
    if words is None or turns(candidate) is None or _ASKS_OR_LISTS.search(candidate.text):
        return
    if not says(words.steps, candidate.text) and not says(words.over, candidate.text):
        yield Finding("note", ID, _MESSAGE)
