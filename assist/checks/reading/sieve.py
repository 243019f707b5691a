"""Expressions of prompts/tone/ and prompts/review/ that are tried only on texts with a word that they need."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache

from assist.checks.reading.needed import kept_needs
from assist.checks.reading.standing import Expression, Needing, Vocabulary
from assist.cues.feelings import tone_wording

_TEXTS = 64  # as many as `said` remembers


class Sieved:
    """An expression for texts as `said` makes them, searched as a `re.Pattern` is."""

    __slots__ = ("_expression", "_met", "_needs")

    def __init__(self, needing: Needing, met: Callable[[str], int]) -> None:
        self._needs, self._expression = needing
        self._met = met

    def search(self, text: str) -> re.Match[str] | None:
        """The first place where it stands."""
        return self._expression.pattern.search(text) if self._may_stand(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All places where it stands."""
        return self._expression.pattern.finditer(text) if self._may_stand(text) else iter(())

    def match(self, text: str) -> re.Match[str] | None:
        """Where `text` begins with it."""
        return self._expression.pattern.match(text) if self._may_stand(text) else None

    def fullmatch(self, word: str) -> re.Match[str] | None:
        """Whether a single word is one."""
        return self._expression.pattern.fullmatch(word)

    def sub(self, put: str | Callable[[re.Match[str]], str], text: str) -> str:
        """`text` with `put` in the place of each."""
        return self._expression.pattern.sub(put, text) if self._may_stand(text) else text

    def _may_stand(self, text: str) -> bool:
        return self._needs & self._met(text) == self._needs


def sieved(written: Mapping[str, Iterable[str]], language: str, place: str) -> dict[str, Sieved]:
    """Each name's parts as one expression; `place` is their file. Raises `DataError` for a broken one."""
    patterns = {name: tone_wording(parts, language) for name, parts in written.items()}
    places: dict[str, str] = {}
    for name, pattern in patterns.items():
        places.setdefault(pattern, f"{place}: {name}")
    needs = kept_needs(f"{place.partition('/')[0]}-{language}", places)
    expressions = [Expression(each, needs[each], places[each]) for each in patterns.values()]
    vocabulary = Vocabulary([expressions])

    @lru_cache(maxsize=_TEXTS)
    def met(text: str) -> int:
        return vocabulary.met(word for _, word in vocabulary.words(text))

    return {name: Sieved(needing, met) for name, (_, needing) in zip(patterns, vocabulary.expressions, strict=True)}
