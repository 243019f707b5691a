"""Chinese seed phrases written without spaces.

The characters of the list are half of all Chinese prose, so here the checksum and the company must both speak.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assist.protect.bip39 import SIZES, checksum_holds
from assist.protect.seed_words import Word, phrase_names

_COLON = r" ?(?:[:=\n]|是 ?[:\n\"“]) ?[\"“「]?$"
_COLON_OR_IS = r" ?(?:[:=\n]|是|为|為|就是) ?[:\n]? ?[\"“「]?"
_BEFORE = 24  # characters that a name of the phrase and its colon take


def han_phrases(text: str, words: Sequence[Word], name: str, *, told: bool) -> Iterator[range]:
    """Clauses that are phrases of the list `name`, and phrases at the start of a longer clause behind «助记词是»."""
    for run in _clauses(text, words, name):
        if checksum_holds([words[index].lists[name] for index in run]):
            if told or len(run) == len(words):
                yield run
        elif phrase_names(followed=_COLON).search(
            text[max(0, words[run.start].start - _BEFORE) : words[run.start].start]
        ):
            yield run
    yield from _introduced(text, words, name)


def _clauses(text: str, words: Sequence[Word], name: str) -> Iterator[range]:
    """Runs of characters with nothing but spaces between them, all of the list, as long as a phrase is."""
    start = 0
    for index in range(1, len(words) + 1):
        ends = index == len(words) or not words[index].han or not words[index - 1].han
        if ends or text[words[index - 1].end : words[index].start].strip(" "):
            if index - start in SIZES and all(name in word.lists for word in words[start:index]):
                yield range(start, index)
            start = index


def _introduced(text: str, words: Sequence[Word], name: str) -> Iterator[range]:
    """The longest window directly behind a name of the phrase whose checksum holds."""
    at = {word.start: index for index, word in enumerate(words)}
    for match in phrase_names(followed=_COLON_OR_IS).finditer(text):
        start = at.get(match.end(), len(words))
        for size in reversed(SIZES):
            window = words[start : start + size]
            indices = [word.lists[name] for word in window if name in word.lists]
            if len(indices) == size and checksum_holds(indices):
                yield range(start, start + size)
                break
