"""How a conversation went: whether the customer had to ask again, changed hands, was left without an answer."""

from __future__ import annotations

from collections.abc import Iterator

from assist.cues.said import length
from assist.knowledge import Knowledge
from assist.records import UND
from assist.scoring.heard import Heard
from assist.scoring.signs import Sign
from assist.scoring.words import better, thread_cues

_SHORT = 25  # words, or pairs of characters, of a message that does no more than thank


def course_signs(heard: Heard, knowledge: Knowledge) -> Iterator[Sign]:
    """In the order of the conversation."""
    yield from _asked_again(heard, knowledge)
    yield from _handed_over(heard)
    if is_open(heard, knowledge):
        at = len(heard.lines) - 1
        advice = better(knowledge, heard.language, "left-open")
        yield Sign("left-open", "warning", "the customer's last message was not answered", at, None, advice)


def is_open(heard: Heard, knowledge: Knowledge) -> bool:
    """True where the customer has the last word and it is more than thanks."""
    if not heard.lines or heard.lines[-1].message.author != "customer":
        return False
    message = heard.lines[-1].message
    language = message.language or heard.language
    if language == UND:
        return True
    cues = thread_cues(knowledge, language, message.text)
    asks = "follow-up" in cues or any(mark in message.text for mark in "?？؟")
    over = "solved" in cues or ("thanks" in cues and length(message.text) <= _SHORT and not asks)
    return not over


def _asked_again(heard: Heard, knowledge: Knowledge) -> Iterator[Sign]:
    said: set[str] = set()
    for at, line in enumerate(heard.lines):
        message = line.message
        if message.author != "customer":
            continue
        text = " ".join(message.text.casefold().split())
        language = message.language or heard.language
        again = text in said and length(text) > 1
        if at and not again and language != UND:
            again = "follow-up" in thread_cues(knowledge, language, message.text)
        if again:
            advice = better(knowledge, heard.language, "asked-again")
            yield Sign("asked-again", "note", "the customer had to ask again", at, None, advice)
        said.add(text)


def _handed_over(heard: Heard) -> Iterator[Sign]:
    before = ""
    for at, line in enumerate(heard.lines):
        if line.message.author != "agent" or not line.who:
            continue
        if before and line.who != before:
            yield Sign("hand-over", "note", "another agent took over", at)
        before = line.who
