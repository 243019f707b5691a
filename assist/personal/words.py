"""Which words of a personal sentence stand in none of the lists of prompts/personal/.

A sentence is laid out with the listed words and phrases like a floor with tiles; what no tile covers was
never reviewed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from assist.knowledge import Knowledge, PersonalWords
from assist.records import Span
from assist.terms.words import Word, words_of
from assist.text import fold

_LISTED = re.compile(r'"([^"]+)"|(\S+)')
Tile = tuple[str, ...]  # stems


class Lexicon:
    """The words of one language."""

    def __init__(self, words: PersonalWords, language: str) -> None:
        self._language = language
        self._soft = frozenset(self._tiles(_listed(words.soft)))
        self._felt = frozenset(self._tiles(_listed(words.felt)))
        self._own = tuple(frozenset(self._tiles(group)) for group in words.own.values())
        self._longest = max(map(len, self._soft | self._felt | frozenset().union(*self._own)))

    def unreviewed(self, sentence: str, customer: str) -> tuple[Span, ...]:
        """Spans of `sentence` that no listed word covers; the customer's own circumstances count where they are
        named."""
        folded = fold(sentence)
        words = self._words(folded.text)
        covered = self._covered(words, self._allowed(customer))
        loose = [word for word, is_covered in zip(words, covered, strict=True) if not is_covered]
        return tuple(_together([folded.span(*word.span) for word in loose], sentence))

    def circumstances(self, text: str) -> frozenset[int]:
        """Which of the customer's circumstances `text` names, by their number in the list."""
        words = self._words(fold(text).text)
        return frozenset(number for number, group in enumerate(self._own) if self._holds(words, group))

    def mentions(self, text: str) -> tuple[str, ...]:
        """The words of `text` by which it names circumstances, as it writes them, the longest where some overlap."""
        folded = fold(text)
        words = self._words(folded.text)
        found: list[str] = []
        at = 0
        while at < len(words):
            sizes = (size for size in range(min(self._longest, len(words) - at), 0, -1))
            size = next((size for size in sizes if any(_fits(words[at : at + size], group) for group in self._own)), 0)
            if size:
                span = folded.span(words[at].span[0], words[at + size - 1].span[1])
                found.append(text[slice(*span)])
            at += size or 1
        return tuple(dict.fromkeys(found))

    def feels(self, sentence: str) -> bool:
        """True where a word of `felt` stands in it."""
        return self._holds(self._words(fold(sentence).text), self._felt)

    def _allowed(self, customer: str) -> frozenset[Tile]:
        words = self._words(fold(customer).text)
        named = [group for group in self._own if self._holds(words, group)]
        return self._soft | self._felt | frozenset().union(*named)

    def _covered(self, words: Sequence[Word], tiles: frozenset[Tile]) -> list[bool]:
        """For each word whether it is covered, by the layout that leaves the fewest uncovered."""
        cost = [0] * (len(words) + 1)
        step = [1] * len(words)
        for at in range(len(words) - 1, -1, -1):
            cost[at], step[at] = cost[at + 1] + 1, 0
            for size in range(1, min(self._longest, len(words) - at) + 1):
                if cost[at + size] < cost[at] and _fits(words[at : at + size], tiles):
                    cost[at], step[at] = cost[at + size], size
        covered: list[bool] = []
        while len(covered) < len(words):
            size = step[len(covered)]
            covered += [True] * size if size else [False]
        return covered

    def _holds(self, words: Sequence[Word], tiles: frozenset[Tile]) -> bool:
        return any(
            _fits(words[at : at + size], tiles)
            for size in range(1, self._longest + 1)
            for at in range(len(words) - size + 1)
        )

    def _words(self, folded: str) -> list[Word]:
        return [word for word in words_of(folded, self._language) if word.exact[0].isalnum()]  # «。» is none

    def _tiles(self, listed: Iterable[str]) -> list[Tile]:
        return [tile for words in listed for tile in _forms(self._words(fold(words).text))]


def _forms(words: Sequence[Word]) -> list[Tile]:
    return [tuple(word.exact for word in words), tuple(word.stems[0] for word in words)]


def _fits(words: Sequence[Word], tiles: frozenset[Tile]) -> bool:
    return any(form in tiles for form in _forms(words))


def _listed(words: str) -> list[str]:
    return [phrase or word for phrase, word in _LISTED.findall(words)]


def _together(spans: Sequence[Span], text: str) -> list[Span]:
    """Neighbours as one, so that a fault is named once."""
    joined: list[Span] = []
    for span in spans:
        if joined and not text[joined[-1][1] : span[0]].strip():
            joined[-1] = (joined[-1][0], span[1])
        else:
            joined.append(span)
    return joined


@lru_cache(maxsize=32)
def lexicon(knowledge: Knowledge, language: str) -> Lexicon | None:
    """None where the language has no list."""
    words = knowledge.personal.get(language)
    return Lexicon(words, language) if words else None
