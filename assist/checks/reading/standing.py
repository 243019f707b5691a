"""Which expressions of a language can match where: one pass over a text finds all words that any of them needs."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

from assist.checks.reading.needed import Needed
from assist.errors import DataError
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

    def has_all(self, here: frozenset[str]) -> bool:
        """Whether a stretch with the words `here` holds what it needs."""
        return not any(map(here.isdisjoint, self.needed))

    @property
    def pattern(self) -> re.Pattern[str]:
        """Raises `DataError` where it is broken in a way that only compiling shows."""
        if self._compiled is None:
            try:
                self._compiled = re.compile(self._written)
            except re.error as error:
                raise DataError(f"{self._place}: {error}") from error
        return self._compiled


class Group:
    """Expressions of which any may match."""

    __slots__ = ("_free", "_free_ranks", "_needing", "_words", "expressions")

    def __init__(self, expressions: Iterable[Expression]) -> None:
        self.expressions = tuple(expressions)
        self._free = [each for each in self.expressions if not each.needed]
        self._free_ranks = [rank for rank, each in enumerate(self.expressions) if not each.needed]
        self._needing: dict[str, list[int]] = {}
        for rank, expression in enumerate(self.expressions):
            for word in expression.needed[0] if expression.needed else ():
                self._needing.setdefault(word, []).append(rank)
        self._words = frozenset(self._needing)

    def is_absent(self, here: frozenset[str]) -> bool:
        """True where none can match in a stretch with the words `here`."""
        return not self._free and self._words.isdisjoint(here)

    def live(self, here: frozenset[str]) -> list[Expression]:
        """Those that may match in a stretch with the words `here`, in order."""
        begun = self._words & here
        if not begun:
            return self._free
        ranks = set(self._free_ranks)
        for word in begun:
            ranks.update(self._needing[word])
        live = [self.expressions[rank] for rank in sorted(ranks)]
        return [each for each in live if each.has_all(here)]


class Vocabulary:
    """The words that the expressions of some groups need; safe to share between threads."""

    def __init__(self, groups: Iterable[Group]) -> None:
        words = {word for group in groups for each in group.expressions for some in each.needed for word in some}
        # The longest word at a place tells all that stand there: it begins with them.
        self._begun = {
            word: [begun for size in range(1, len(word) + 1) if (begun := word[:size]) in words] for word in words
        }
        self._pattern = re.compile(f"(?=({trie(sorted(words))}))" if words else "(?!)")
        self._last = _Text("")  # the one asked about last: one value, as threads share this object

    def told(self, text: str) -> dict[object, frozenset[str]]:
        """What those who use this object keep of `text`, each under itself; forgotten with the next text."""
        read = self._last
        return read.told if read.text is text else self._now(text).told

    def within(self, text: str, start: int, end: int) -> frozenset[str]:
        """The words that begin in `text[start:end]`."""
        read = self._last
        if read.text is not text:
            read = self._now(text)
        here = read.within.get((start, end))
        if here is None:
            first = bisect_left(read.at, start)
            longest = set(read.words[first : bisect_left(read.at, end, first)])
            here = frozenset(word for one in longest for word in self._begun[one])
            if len(read.within) < _KEPT:
                read.within[start, end] = here
        return here

    def _now(self, text: str) -> _Text:
        read = _Text(text)
        for match in self._pattern.finditer(text):
            read.at.append(match.start())
            read.words.append(match[1])
        self._last = read
        return read


class _Text:
    """A text, the longest word at each of its places where one begins, and what was asked of its stretches."""

    __slots__ = ("at", "text", "told", "within", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        self.at: list[int] = []
        self.words: list[str] = []
        self.within: dict[Span, frozenset[str]] = {}
        self.told: dict[object, frozenset[str]] = {}
