"""Which expressions of a language can match where: one pass over a text finds all words that any of them needs."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from itertools import chain
from operator import or_

from assist.checks.reading.needed import Needed
from assist.errors import DataError
from assist.expressions import regex
from assist.protect.words import trie
from assist.records import Span

_KEPT = 4_096  # stretches of one text; more has no text that a person wrote


class Expression:
    """One expression and what its texts must hold. It is compiled when a text first holds that: most never are."""

    __slots__ = ("_compiled", "_place", "_written", "needed")

    def __init__(self, written: str, needs: Needed, place: str) -> None:
        self._written, self._place = written, place
        self._compiled: re.Pattern[str] | None = None
        self.needed = needs

    @property
    def pattern(self) -> re.Pattern[str]:
        """Raises `DataError` where it is broken in a way that only compiling shows."""
        if self._compiled is None:
            try:
                self._compiled = regex(self._written)
            except re.error as error:
                raise DataError(f"{self._place}: {error}") from error
        return self._compiled


Needing = tuple[int, Expression]  # an expression with its needs, one bit each
Live = Mapping[int, Sequence[Needing]]  # of groups, by their place


class Vocabulary:
    """The words that the expressions of some groups need; safe to share between threads.

    Each set of words of which an expression needs one is a bit: one «and» tells whether a stretch holds all it needs.
    """

    def __init__(self, groups: Sequence[Sequence[Expression]]) -> None:
        each = [(place, expression) for place, group in enumerate(groups) for expression in group]
        bits: dict[frozenset[str], int] = {}
        for _, expression in each:
            for words in expression.needed:
                bits.setdefault(words, 1 << len(bits))
        self.expressions = [(place, (_all(map(bits.__getitem__, one.needed)), one)) for place, one in each]
        meets: dict[str, int] = {}
        for words, bit in bits.items():
            for word in words:
                meets[word] = meets.get(word, 0) | bit
        leads: dict[str, list[int]] = {word: [] for word in meets}
        for number, (_, expression) in enumerate(each):
            for word in expression.needed[0] if expression.needed else ():
                leads[word].append(number)
        self._free = frozenset(number for number, (_, expression) in enumerate(each) if not expression.needed)
        # The longest word at a place tells all that stand there: it begins with them.
        here = {word: [word[:size] for size in range(1, len(word) + 1) if word[:size] in meets] for word in meets}
        self._meets = {word: _all(map(meets.__getitem__, begun)) for word, begun in here.items()}
        self._leads = {word: frozenset(chain.from_iterable(map(leads.__getitem__, here[word]))) for word in here}
        self._pattern = regex(f"(?=({trie(sorted(meets))}))" if meets else "(?!)")
        self._last = Standing("", self)  # the one asked about last: one value, as threads share this object

    def read(self, text: str) -> Standing:
        """What stands in `text`; kept until the next text."""
        read = self._last
        if read.text is not text:
            read = self._last = Standing(text, self)
        return read

    def words(self, text: str) -> list[tuple[int, str]]:
        """Where words begin in `text`, with the longest one at each place."""
        return [(match.start(), match[1]) for match in self._pattern.finditer(text)]

    def met(self, words: Iterable[str]) -> int:
        """The needs that `words` meet."""
        return _all(map(self._meets.__getitem__, words))

    def live(self, words: Iterable[str]) -> Live:
        """The expressions that may match in a text with `words`, in order."""
        met = self.met(words)
        live: dict[int, list[Needing]] = {}
        for number in sorted(self._free.union(*map(self._leads.__getitem__, words))):
            place, needing = self.expressions[number]
            if needing[0] & met == needing[0]:
                live.setdefault(place, []).append(needing)
        return live


class Standing:
    """The words of a vocabulary that stand in a text, and what was asked of its stretches."""

    __slots__ = ("_at", "_live", "_met", "_vocabulary", "_words", "text", "told")

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self.text, self._vocabulary = text, vocabulary
        found = vocabulary.words(text)
        self._at, self._words = [at for at, _ in found], [word for _, word in found]
        self._met: dict[Span, int] = {}
        self._live: Live | None = None
        self.told: dict[object, Mapping[str, Sequence[Needing]]] = {}  # what its readers keep, each under itself

    @property
    def live(self) -> Live:
        """The expressions that may match somewhere in it: few of a group, and none of most."""
        if self._live is None:
            self._live = self._vocabulary.live(set(self._words))
        return self._live

    def met(self, start: int, end: int) -> int:
        """The needs that words meet which begin in `text[start:end]`."""
        met = self._met.get((start, end))
        if met is None:
            first = bisect_left(self._at, start)
            met = self._vocabulary.met(self._words[first : bisect_left(self._at, end, first)])
            if len(self._met) < _KEPT:
                self._met[start, end] = met
        return met


def _all(bits: Iterable[int]) -> int:
    return reduce(or_, bits, 0)
