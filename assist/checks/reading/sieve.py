"""Expressions of prompts/tone/ and prompts/review/ that are tried only on texts with a word that they need."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache

from assist.checks.reading.needed import kept_needs
from assist.checks.reading.standing import Expression, Group, Vocabulary
from assist.cues.feelings import tone_wording

_TEXTS = 64  # as many as `said` remembers


class Sieved:
    """An expression for texts as `said` makes them, searched as a `re.Pattern` is."""

    __slots__ = ("_expression", "_words_of")

    def __init__(self, expression: Expression, words_of: Callable[[str], frozenset[str]]) -> None:
        self._expression, self._words_of = expression, words_of

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
        return self._expression.has_all(self._words_of(text))


def sieved(written: Mapping[str, Iterable[str]], language: str, place: str) -> dict[str, Sieved]:
    """Each name's parts as one expression; `place` is their file. Raises `DataError` for a broken one."""
    patterns = {name: tone_wording(parts, language) for name, parts in written.items()}
    places: dict[str, str] = {}
    for name, pattern in patterns.items():
        places.setdefault(pattern, f"{place}: {name}")
    needs = kept_needs(f"{place.partition('/')[0]}-{language}", places)
    expressions = {name: Expression(each, needs[each], places[each]) for name, each in patterns.items()}
    vocabulary = Vocabulary([Group(expressions.values())])

    @lru_cache(maxsize=_TEXTS)
    def words_of(text: str) -> frozenset[str]:
        return vocabulary.within(text, 0, len(text))

    return {name: Sieved(expression, words_of) for name, expression in expressions.items()}
