"""Customers who read nothing of their own case in a reply believe that nobody read theirs: of 4,419 public replies of
three exchanges, 72 % share no content word with what the customer wrote. Something of the customer's matter (an amount,
a network, a term, a telling word) stands in the reply, or stood in an earlier one.

Bad: Thank you for contacting us. (the customer: «my USDT withdrawal is stuck on TRC20»)
Good: Your USDT withdrawal is still waiting on TRC20.
"""

from __future__ import annotations

from collections.abc import Iterator

from assist.checks.reading.matter import concepts, matter
from assist.checks.reading.tone import tone_words
from assist.checks.reading.turns import NOT_UNDERSTOOD, Turns, turns
from assist.cues.said import length
from assist.knowledge import Knowledge
from assist.records import Candidate, Finding

ID = "restate"

_MESSAGE = "nothing here is about what the customer wrote; say what you understood, in their own terms"
_ENOUGH = 3  # telling words without which there is nothing to take up: «hello?», «please answer»
_HOLDING = 8  # words
_PUBLIC = "social"  # in public nothing of the customer's case is repeated


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers the languages of prompts/tone/, where customer and reply write the same one."""
    conversation = turns(candidate)
    if tone_words(knowledge, candidate.language) is None or conversation is None:
        return
    if conversation.channel == _PUBLIC or candidate.playbook == NOT_UNDERSTOOD:
        return
    if _takes_up(conversation.last, candidate, conversation, knowledge):
        return
    written = "\n".join(conversation.customer)
    told = matter(knowledge, written, conversation.language)
    if conversation.language != candidate.language or not told.native or told.words < _ENOUGH:
        return
    if conversation.agent and (
        matter(knowledge, conversation.last, conversation.language).words < _ENOUGH or length(candidate.text) < _HOLDING
    ):
        return  # a detail of a conversation under way, or «one moment, please»
    replies = (candidate.text, *conversation.agent)
    if any(told.shares(matter(knowledge, reply, candidate.language)) for reply in replies):
        return
    named = concepts(knowledge, written, conversation.language)
    if not any(named & concepts(knowledge, reply, candidate.language) for reply in replies):
        yield Finding("note", ID, _MESSAGE)


def _takes_up(said: str, candidate: Candidate, conversation: Turns, knowledge: Knowledge) -> bool:
    """The usual case, without reading the whole conversation: the reply shares something with the last turn."""
    last = matter(knowledge, said, conversation.language)
    return last.native and last.shares(matter(knowledge, candidate.text, candidate.language))
