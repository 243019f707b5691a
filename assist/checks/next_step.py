"""A reply after which the customer still wonders «and now?» brings the next message at once. It asks, tells what to do,
or says what happens next; none of it is needed where the matter is over.

Bad: We have received your message about the withdrawal. (to a customer who waits for it)
Good: We have received your message about the withdrawal; I'm checking it now and will write to you by 16:00 UTC.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assist.checks.reading.matter import matter
from assist.checks.reading.tone import ToneWords, says, tone_words
from assist.checks.reading.turns import Turns, feels, turns
from assist.cues.said import length
from assist.knowledge import Knowledge
from assist.records import Candidate, Finding

ID = "next-step"

_MESSAGE = "the reply neither asks, nor tells what to do, nor says what happens next and when"
_QUESTION = re.compile(r"[?？؟]")
_BRIEF, _FULL = 12, 12  # words of a farewell at most, of an answer at least
_ASKS_OR_LISTS = re.compile(r"[?？؟]|(?m:^[ \t]*(?:[0-9]{1,2}[.)、]|[-*•]) ?\S)")


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers the languages of prompts/tone/."""
    words, conversation = tone_words(knowledge, candidate.language), turns(candidate)
    if words is None or conversation is None or _ASKS_OR_LISTS.search(candidate.text):
        return
    if says(words.steps, candidate.text) or says(words.over, candidate.text):
        return
    if not feels(knowledge, conversation.language, conversation.last) and (
        _is_farewell(conversation.last, words) or _is_answer(candidate, conversation, words, knowledge)
    ):
        return
    yield Finding("note", ID, _MESSAGE)


def _is_farewell(said: str, words: ToneWords) -> bool:
    """«That's all, thank you»: nothing is open."""
    brief = length(said) <= _BRIEF and not _QUESTION.search(said)
    return brief and says(words.closing, said)


def _is_answer(candidate: Candidate, conversation: Turns, words: ToneWords, knowledge: Knowledge) -> bool:
    """A calm question that a full reply takes up is answered."""
    asks = _QUESTION.search(conversation.last) or says(words.asked, conversation.last)
    if not asks or length(candidate.text) < _FULL:
        return False
    asked, answer = (matter(knowledge, text, candidate.language) for text in (conversation.last, candidate.text))
    return asked.shares(answer)
