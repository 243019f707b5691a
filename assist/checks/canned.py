"""A customer who is sent the same text twice knows that nobody is there. The reply is compared with what agents already
wrote in this conversation, entities and numbers aside; most of the same word sequences is as bad as all of them. So is
an opening from a drawer that has already been used.

Bad: We have received your request, and our team is looking into the withdrawal that you asked about. (sent before)
Good: The withdrawal left at 14:30 UTC; I'm checking its confirmations now.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from assist.checks.reading.entities import prose
from assist.checks.reading.tone import ToneWords, tone_words
from assist.checks.reading.turns import turns
from assist.cues.said import said
from assist.knowledge import Knowledge
from assist.records import Candidate, Finding

ID = "canned"

_UNIT = re.compile(r"[\u3040-\u30ff\u3400-\u9fff々]|[^\W\d_\u3040-\u30ff\u3400-\u9fff]+")
_RUN = 2  # words in a row: a text of one's own shares hardly any with an earlier one
_FEWEST = 8  # words, or characters of Chinese and Japanese: «One moment, please.» may be said twice
_SHARE = 0.65  # of those pairs: a changed word or two make no new text


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Every language; openings only where prompts/tone/ has them."""
    conversation = turns(candidate)
    if conversation is None or not conversation.agent:
        return
    own = _units(candidate.text)
    runs = _runs(own)
    if len(own) >= _FEWEST:
        for earlier in conversation.agent:
            if len(runs & _runs(_units(earlier))) >= _SHARE * len(runs):
                yield Finding("warning", ID, "this customer was already sent this text; say what is new")
                return
    words = tone_words(knowledge, candidate.language)
    if words is not None:
        yield from _opening(candidate.text, conversation.agent, words)


def _opening(text: str, earlier: tuple[str, ...], words: ToneWords) -> Iterator[Finding]:
    read = said(text)
    used = {match.group() for sent in earlier for match in words.openings.finditer(said(sent).text)}
    match = words.openings.search(read.text)
    if match and match.group() in used:
        message = "this opening was already used in this conversation; begin with what is new"
        yield Finding("warning", ID, message, read.span(*match.span()))


@lru_cache(maxsize=64)
def _units(text: str) -> tuple[str, ...]:
    return tuple(_UNIT.findall(said(prose(text)).text))


def _runs(units: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    return frozenset(units[at : at + _RUN] for at in range(len(units) - _RUN + 1))
