"""Translation engines get caught in loops («no no no no …»), and a sentence that stands twice in one reply reads as if
nobody had looked at it.

Bad: I am sorry I am sorry I am sorry I am sorry for the delay.
Good: I am sorry for the delay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import eq

from assist.checks.reading.clauses import sentences
from assist.knowledge import Knowledge
from assist.records import Candidate, Finding, Span

ID = "repetition"

_UNIT = re.compile(r"[^\W\u2e80-\uffff]+|[\u2e80-\uffff]")
_LONGEST_PHRASE = 8  # words
_LOOP = 4  # times in a row
_LONG_ENOUGH = 20  # characters of a sentence that may not stand twice; Chinese says as much in half of them


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Language-independent; a translation may repeat what its source repeats."""
    loop = _loop(candidate.text)
    if loop is not None and (candidate.source is None or _loop(candidate.source) is None):
        yield Finding("blocker", ID, "the text repeats itself", loop)
        return
    twice = list(_twice(candidate.text))
    if candidate.source is None or not any(_twice(candidate.source)):
        for span in twice:
            yield Finding("warning", ID, "this sentence has already been said", span)


def _loop(text: str) -> Span | None:
    """The first stretch in which a short phrase stands `_LOOP` times in a row."""
    units = [(match.group().casefold(), match.span()) for match in _UNIT.finditer(text)]
    words = [word for word, _ in units]
    for size in range(1, _LONGEST_PHRASE + 1):
        if b"\1" * (size * (_LOOP - 1)) not in bytes(map(eq, words, words[size:])):
            continue
        run = 0
        for index in range(size, len(units)):
            run = run + 1 if units[index][0] == units[index - size][0] else 0
            if run >= size * (_LOOP - 1) and not units[index][0].isdigit():
                return units[index - run - size + 1][1][0], units[index][1][1]
    return None


def _twice(text: str) -> Iterator[Span]:
    seen: set[str] = set()
    for clauses in sentences(text):
        start, end = clauses[0][0], clauses[-1][1]
        start += len(text[start:end]) - len(text[start:end].lstrip())
        said = " ".join(text[start:end].casefold().split())
        length = len(said) if said.isascii() else sum(2 if char > "\u2e7f" else 1 for char in said)
        if length < _LONG_ENOUGH:
            continue
        if said in seen:
            yield start, end
        seen.add(said)
