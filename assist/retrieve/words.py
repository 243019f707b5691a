"""Which documents share words with a message: BM25 over stems, and over the terms that mean the same in every language.

A document counts once a language; a term of the glossary is found in whatever language either side says it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log

from assist.retrieve.documents import Document, Written
from assist.terms import TermIndex
from assist.terms.words import words_of
from assist.text import fold

# token -> document number -> what the token adds to its score
Weights = dict[str, dict[int, float]]

_SATURATION, _LENGTH = 1.2, 0.5  # BM25's k1 and b
_TITLE, _ASKED = 3, 2  # as often as this its words count; those of the text count once


@dataclass(frozen=True, slots=True)
class Token:
    """A stem, a pair of neighbouring characters, or `§concept`; and how it was written."""

    name: str
    written: str


def tokens(text: str, language: str, index: TermIndex) -> Iterator[Token]:
    """The tokens of `text`, each time they stand in it."""
    folded = fold(text)
    before = None
    for word in words_of(folded.text, language):
        if word.exact.isascii() or len(word.exact) > 1:
            yield Token(word.stems[0], word.exact)
            before = None
        else:
            if before and before.span[1] == word.span[0]:
                yield Token(before.exact + word.exact, before.exact + word.exact)
            before = word
    if index.covers(language):
        for span, meanings in index.matches(text, language):
            for concept in meanings:
                yield Token(f"§{concept}", " ".join(text[slice(*span)].split()))


def weights(documents: Sequence[Document], index: TermIndex) -> Weights:
    """BM25's share of each token in each document, the highest of its languages."""
    found: Weights = {}
    for tag in dict.fromkeys(tag for document in documents for tag in document.written):
        counts = {
            number: _counts(document.written[tag], tag, index)
            for number, document in enumerate(documents)
            if tag in document.written
        }
        usual = sum(count.total() for count in counts.values()) / len(counts)
        holding = Counter(name for count in counts.values() for name in count)
        for number, count in counts.items():
            room = _SATURATION * (1 - _LENGTH + _LENGTH * count.total() / usual)
            for name, times in count.items():
                rare = log(1 + (len(counts) - holding[name] + 0.5) / (holding[name] + 0.5))
                share = rare * times * (_SATURATION + 1) / (times + room)
                shares = found.setdefault(name, {})
                shares[number] = max(shares.get(number, 0.0), round(share, 4))
    return found


def _counts(written: Written, language: str, index: TermIndex) -> Counter[str]:
    counts: Counter[str] = Counter()
    for text, times in ((written.title, _TITLE), ("\n".join(written.asked), _ASKED), (written.text, 1)):
        for token in tokens(text, language, index):
            counts[token.name] += times
    return counts


def scores(found: Weights, said: Sequence[Token]) -> Mapping[int, dict[str, float]]:
    """Document number -> how it was written -> what that adds; only documents that share a token."""
    added: dict[int, dict[str, float]] = {}
    for token in dict.fromkeys(said):
        for number, share in found.get(token.name, {}).items():
            words = added.setdefault(number, {})
            words[token.written] = words.get(token.written, 0.0) + share
    return added
