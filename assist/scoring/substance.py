"""Whether a reply gives the customer anything: an answer, a step, a question for what is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from assist.checks.reading.clauses import sentences
from assist.checks.reading.entities import entities
from assist.checks.reading.matter import concepts, matter
from assist.checks.reading.spans import stripped
from assist.checks.reading.tone import ToneWords, says, tone_words
from assist.cues.said import length, said
from assist.knowledge import Knowledge
from assist.records import Finding, Message, Span
from assist.scoring.heard import Reply
from assist.scoring.words import HeardWords, review_words

_LISTED = re.compile(r"(?m)^[ \t]*(?:[0-9]{1,2}[.)、]|[-*•]) ?\S")
_PATH = re.compile(
    r"\w ?(?:>|→|›|»|⟶) ?\w|^\W*\w+(?: \w+){0,2}(?:[,،、] ?\w+(?: \w+){0,2}){2}\W*$"
)  # «Settings > Security»
_QUESTION = re.compile(r"[?？؟]")
_TELLING = 3  # words that a question needs to be about something
_BRIEF = 6  # words of a sentence that greets or closes and does no more
_TOLD = 7  # words, or pairs of characters, that tell something even without a step: «Your deposit was credited today»
# What a reply asks for, by the concepts that name it, and the entities with which the customer has given it.
_GIVEN = {
    "tx-hash": frozenset({"txid", "transaction-hash"}),
    "order-id": frozenset({"order-number"}),
    "email": frozenset({"email"}),
    "network": frozenset({"network"}),
    "address": frozenset({"withdrawal-address", "deposit-address"}),
}


def substance(
    reply: Reply, thread: Sequence[Message], knowledge: Knowledge, hurting: Sequence[Span] = ()
) -> Iterator[Finding]:
    """Covers the languages that have both prompts/tone/ and prompts/review/.

    A sentence with words of `hurting`, spans of the text, gives the customer nothing: «next time read the rules».
    """
    tone, heard = tone_words(knowledge, reply.language), review_words(knowledge, reply.language)
    if tone is None or heard is None:
        return
    told = [_sentence(reply.text, clauses) for clauses in sentences(reply.text)]
    giving = (  # read one by one: most replies give enough in their first sentences
        span
        for span in told
        if _gives(reply.text[slice(*span)], tone, heard) and not any(a < span[1] and span[0] < b for a, b in hurting)
    )
    first, last = next(giving, None), _last_turn(thread)
    if first is None:
        if not _closes(last, tone):
            yield Finding("warning", "idle-reply", "nothing here helps the customer: no answer, no step, no question")
    elif all(_sends_away(reply.text[slice(*span)], heard) for span in chain((first,), giving)):
        yield Finding("warning", "sent-away", "the customer is only sent elsewhere; say what you do yourself", first)
    yield from _not_taken_up(reply, last, tone, knowledge)
    yield from _asks_for_given(reply, told, thread, heard, knowledge)


def instructs(text: str, language: str, knowledge: Knowledge) -> bool:
    """True where the text tells what to do or asks for something, in whatever form of address."""
    heard = review_words(knowledge, language)
    if heard is None:
        return False
    return bool(_PATH.search(text)) or says(heard.tells, text) or says(heard.ask, text)


def asked_for(text: str, language: str, knowledge: Knowledge) -> frozenset[str]:
    """The entity kinds that `text` asks the customer for, of those that the term base has a name of."""
    heard = review_words(knowledge, language)
    if heard is None:
        return frozenset()
    asking = [
        sentence
        for clauses in sentences(text)
        if says(heard.ask, sentence := text[slice(*_sentence(text, clauses))]) or _QUESTION.search(sentence)
    ]
    named = frozenset[str]().union(*(concepts(knowledge, sentence, language) for sentence in asking))
    return frozenset(kind for kind, names in _GIVEN.items() if named & names)


def _sentence(text: str, clauses: Sequence[Span]) -> Span:
    return stripped(text, (clauses[0][0], clauses[-1][1]))


def _sends_away(sentence: str, heard: HeardWords) -> bool:
    return says(heard.elsewhere, sentence) or says(heard.terms, sentence)


def _gives(sentence: str, tone: ToneWords, heard: HeardWords) -> bool:
    if _LISTED.match(sentence) or _PATH.search(sentence) or _sends_away(sentence, heard):
        return True
    if says(heard.idle, sentence) or says(heard.stalling, sentence):
        # «Thank you for waiting; your deposit was credited», «It is being checked, I'll write to you by 16:00»
        rest = heard.stalling.sub(" ", heard.idle.sub(" ", said(sentence).text))
        tells = says(heard.follow, rest) or says(heard.ask, rest) or says(heard.tells, rest)
        return tells or (length(rest) >= _TOLD and says(tone.over, rest))
    if length(sentence) <= _BRIEF and (says(tone.greeting, sentence) or says(tone.closing, sentence)):
        return False
    if says(tone.steps, sentence) or says(tone.over, sentence) or says(heard.ask, sentence):
        return True
    if says(heard.tells, sentence):
        return True
    return length(sentence) >= _TOLD and not says(tone.named, sentence)


def _last_turn(thread: Sequence[Message]) -> str:
    """What the customer wrote since the last reply."""
    turn: list[str] = []
    for message in reversed(thread):
        if message.author != "customer":
            break
        turn.append(message.text)
    return "\n".join(reversed(turn))


def _closes(last: str, tone: ToneWords) -> bool:
    """«That's all, thank you»: nothing is asked for."""
    return not last or (length(last) <= 2 * _BRIEF and not _QUESTION.search(last) and says(tone.closing, last))


def _not_taken_up(reply: Reply, last: str, tone: ToneWords, knowledge: Knowledge) -> Iterator[Finding]:
    """A question with matter of its own, of which the reply has nothing; not where the reply asks back."""
    if not _QUESTION.search(last) or _QUESTION.search(reply.text):
        return
    asked = matter(knowledge, last, reply.language)
    if not asked.native or asked.words < _TELLING or asked.shares(matter(knowledge, reply.text, reply.language)):
        return
    if not concepts(knowledge, last, reply.language) & concepts(knowledge, reply.text, reply.language):
        yield Finding("note", "unanswered", "the customer's question is not taken up")


def _asks_for_given(
    reply: Reply, told: Sequence[Span], thread: Sequence[Message], heard: HeardWords, knowledge: Knowledge
) -> Iterator[Finding]:
    """«Please send us the TXID», when the customer has sent it."""
    sent = {
        entity.kind: entity for message in thread if message.author == "customer" for entity in entities(message.text)
    }
    kinds = [kind for kind in _GIVEN if kind in sent]
    if not kinds:
        return
    for span in told:
        sentence = reply.text[slice(*span)]
        if not says(heard.ask, sentence):
            continue
        named = concepts(knowledge, sentence, reply.language)
        for kind in kinds:
            if named & _GIVEN[kind] and sent[kind].text not in sentence:
                message = f"asks for what the customer has given: {kind.replace('-', ' ')}"
                yield Finding("warning", "asked-given", message, span)
                kinds.remove(kind)
                break
