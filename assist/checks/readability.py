"""On a phone, in a queue, in a second language, nobody reads a sentence of fifty words, a wall of text, or a list within
a list within a list. How long is too long stands in the language's data, with its reason; help articles and short texts
are not judged.

Bad: Your withdrawal, which you requested on the day before yesterday and which, as you write, has not arrived in the wallet that you opened for it, has left our platform and is now waiting for the confirmations of a network that is busy today because many people move their coins at once.
Good: Your withdrawal is on its way. I'll write to you again within 4 hours.
"""  # noqa: E501

from __future__ import annotations

import re
from collections.abc import Iterator

from assist.checks.reading.spans import stripped
from assist.checks.reading.tone import tone_words
from assist.knowledge import Knowledge, Lengths
from assist.records import Candidate, Finding

ID = "readability"

_PARAGRAPH = re.compile(r"[^\n]+")
_SENTENCE = re.compile(r"(?:[^.!?。！？؟।]|[.!?](?![\s\"'»”)]|$))+[.!?。！？؟।]*", re.MULTILINE)
_CHARACTER = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f々]|[^\W\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]+")
_ITEM = re.compile(r"(?m)^([ \t\u3000]*)(?:[-*•·◦–]|[0-9]{1,2}[.)、]|[a-z][.)])[ \t]?\S")
_LEVELS = 3  # a list within a list within a list


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers the languages of prompts/tone/. Help articles are laid out otherwise and not judged here."""
    words = tone_words(knowledge, candidate.language)
    if words is None or candidate.kind != "reply":
        return
    for paragraph in _PARAGRAPH.finditer(candidate.text):
        start, end = paragraph.span()
        if end - start <= words.lengths.sentence:  # characters: too short for either
            continue
        for sentence in _SENTENCE.finditer(candidate.text, start, end):
            span = stripped(candidate.text, sentence.span())
            size = _size(candidate.text[slice(*span)], words.lengths)
            if size > words.lengths.sentence:
                message = (
                    f"a sentence of {size} {words.lengths.unit}; more than {words.lengths.sentence} is hard to read"
                )
                yield Finding("note", ID, message, span)
        size = _size(paragraph.group(), words.lengths)
        if size > words.lengths.paragraph:
            message = f"a paragraph of {size} {words.lengths.unit}; break it up"
            yield Finding("note", ID, message, stripped(candidate.text, (start, end)))
    yield from _nested(candidate.text)


def _size(text: str, lengths: Lengths) -> int:
    if lengths.unit == "words":
        return sum(any(map(str.isalnum, word)) for word in text.split())
    return len(_CHARACTER.findall(text))


def _nested(text: str) -> Iterator[Finding]:
    indents: list[int] = []
    for match in _ITEM.finditer(text):
        indent = len(match[1].expandtabs(4))
        while indents and indents[-1] > indent:
            indents.pop()
        if not indents or indents[-1] < indent:
            indents.append(indent)
        if len(indents) >= _LEVELS:
            yield Finding("note", ID, "a list within a list within a list", stripped(text, match.span()))
            return
