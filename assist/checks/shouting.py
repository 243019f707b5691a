"""CAPITALS, «!!!» and cheerful signs hurt where someone fears for their money. Capitals that are names, tickers or
acronyms are fine; so is an emoji that answers the customer's own, and a lively greeting.

Bad: Your withdrawal was REJECTED BY OUR SYSTEM!!!
Good: Your withdrawal over TRC20 was rejected by our system.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assist.checks.reading.entities import prose
from assist.checks.reading.spans import inside
from assist.checks.reading.tone import ToneWords, says, tone_words
from assist.checks.reading.turns import feels, turns
from assist.cues.said import said
from assist.knowledge import Knowledge
from assist.protect.tokens import is_ticker
from assist.records import Candidate, Finding, Span

ID = "shouting"

_MARKS = re.compile(r"[!！]{2,}|[!！][?？؟]+[!！]")
_MARK = re.compile(r"[!！]+")
_WORD = re.compile(r"[^\W\d_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_LOUD_LETTERS, _LONG_WORD, _MANY_WORDS = 10, 6, 4  # of several words: less may be an acronym and its neighbour
_LIVELY = 3  # exclamation marks that are too many in any reply
_EMOJI = re.compile(
    "[\U0001f300-\U0001f6ff\U0001f900-\U0001faff\u2600-\u2604\u2614\u2615\u2639\u263a\u2665\u2728\u2763\u2764]"
    "[\ufe0f\u200d\U0001f300-\U0001f6ff\U0001f900-\U0001faff\u2640\u2642\u2764]*"
)


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers the languages of prompts/tone/; help articles have headings and buttons in capitals."""
    words = tone_words(knowledge, candidate.language)
    if words is None or candidate.kind != "reply":
        return
    found = [*_capitals(candidate, words), *_marks(candidate, knowledge, words), *_emoji(candidate)]
    yield from sorted(found, key=lambda finding: finding.span or (0, 0))


def _capitals(candidate: Candidate, words: ToneWords) -> Iterator[Finding]:
    text = prose(candidate.text)
    if text.upper() == text.lower():
        return
    quoted = said(candidate.text, quotes=False)
    given = {word for message in candidate.thread for word in _WORD.findall(message.text) if word.isupper()}
    for run in _runs(text):
        parts = [match for match in _WORD.finditer(text, *run) if match.group() not in given]
        telling = [match for match in parts if not is_ticker(match.group())]
        if not telling or quoted.text[slice(*telling[0].span())].isspace():
            continue
        letters = sum(len(match.group()) for match in telling)
        known = says(words.loud, " ".join(match.group() for match in telling))
        long = len(telling) >= _MANY_WORDS or any(len(match.group()) >= _LONG_WORD for match in telling)
        several = len(telling) > 1 and letters >= _LOUD_LETTERS and long
        if known or several:
            yield Finding("note", ID, "capitals shout; say it in plain letters", run)


def _runs(text: str) -> Iterator[Span]:
    """Stretches of words in capitals, with nothing but spaces between."""
    start = end = -1
    for match in _WORD.finditer(text):
        word = match.group()
        if word.isupper() and (len(word) > 1 or start >= 0):
            if start >= 0 and text[end : match.start()].strip(" "):
                yield start, end
                start = -1
            start, end = (match.start() if start < 0 else start), match.end()
        elif start >= 0:
            yield start, end
            start = -1
    if start >= 0:
        yield start, end


def _marks(candidate: Candidate, knowledge: Knowledge, words: ToneWords) -> Iterator[Finding]:
    loud = [match.span() for match in _MARKS.finditer(candidate.text)]
    for span in loud:
        yield Finding("note", ID, "one full stop says it more calmly", span)
    single = [match.span() for match in _MARK.finditer(candidate.text) if not inside(match.span(), loud)]
    if not single:
        return
    greeting = words.greeting.match(said(candidate.text).text.lstrip())
    first = _MARK.search(candidate.text)
    reach = first.end() if greeting and first else 0
    later = [span for span in single if not (span[1] <= reach <= 60)]
    conversation = turns(candidate)
    sad = says(words.bad_news, candidate.text)
    sad = sad or (conversation is not None and feels(knowledge, conversation.language, conversation.last))
    if sad:
        for span in later:
            yield Finding("note", ID, "no exclamation mark where the customer has bad news or a worry", span)
    elif len(single) >= _LIVELY:
        yield Finding("note", ID, "too many exclamation marks", single[_LIVELY - 1])


def _emoji(candidate: Candidate) -> Iterator[Finding]:
    if any(message.author == "customer" and _EMOJI.search(message.text) for message in candidate.thread):
        return
    for match in _EMOJI.finditer(candidate.text):
        yield Finding("note", ID, "no emoji unless the customer used one", match.span())
