"""Words of languages that string suffixes together: what a word may be a form of, each suffix in its place.

Turkish «cüzdanlarınızdaki» is cüzdan-lar-ınız-da-ki. A stemmer that cuts greedily takes too much from one word and too
little from the next; here each way to read a word gives a base, and a base counts only where the term base has it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

_SHORTEST_NOUN = _SHORTEST_VERB = 2
_SHORTEST_OWNED = 4
_SHORTEST_IMPERATIVE = 5  # «sıfırla»; a shorter root is a noun as well: «çek» is a cheque
_LONGEST_WORD = 40  # letters; what is longer is no word, and reading it would take long
_LONGEST_SUFFIX = 6
_VERB = "-"  # marks the root of a verb: «çek-» is to draw, «çek» a cheque


def root_of(word: str, rules: Mapping[str, Any]) -> str:
    """The root of the verb that `word` is a noun of («sıfırlama»), marked as one; empty where it is none."""
    for ending in rules.get("verbal_nouns", ()):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_VERB:
            return word.removesuffix(ending).translate(str.maketrans(rules["same"])) + _VERB
    return ""


class Suffixes:
    """Reads the tables `noun`, `finite` and `participle`: suffixes from the inmost place to the outmost."""

    def __init__(self, rules: Mapping[str, Any]) -> None:
        self._noun: Sequence[frozenset[str]] = [frozenset(place) for place in rules["noun"]]
        self._verbs = [[frozenset(place) for place in rules[form]] for form in ("finite", "participle")]
        self._infinitives: tuple[str, ...] = tuple(rules["infinitives"])
        self._owned = frozenset(rules["owned"])
        self._same: Mapping[int, str] = str.maketrans(rules["same"])
        self._hardened: Mapping[str, str] = rules["hardened"]

    def listed(self, word: str) -> tuple[str, ...]:
        """The bases of a word of the term base: itself, without the ending of a compound, the root of a verb."""
        word = word.translate(self._same)
        found = [word, *(base for base in self._cut(word, self._owned) if len(base) >= _SHORTEST_OWNED)]
        for ending in self._infinitives:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_VERB:
                found.append(word.removesuffix(ending) + _VERB)
        return tuple(dict.fromkeys(found))

    def bases(self, word: str) -> tuple[str, ...]:
        """What a word of a text may be a form of, itself first."""
        word = word.translate(self._same)
        if len(word) > _LONGEST_WORD:
            return (word,)
        nouns = self._readings(word, len(self._noun), self._noun, _SHORTEST_NOUN)
        verbs = (base for form in self._verbs for base in self._readings(word, len(form), form, _SHORTEST_VERB))
        told = len(word) >= _SHORTEST_IMPERATIVE
        return tuple(dict.fromkeys((word, *nouns, *(base + _VERB for base in verbs if told or base != word))))

    def _readings(self, word: str, places: int, table: Sequence[frozenset[str]], shortest: int) -> Iterator[str]:
        yield word
        for place in range(places - 1, -1, -1):
            for base in self._cut(word, table[place]):
                if len(base) >= shortest:
                    yield from self._readings(base, place, table, shortest)

    def _cut(self, word: str, endings: frozenset[str]) -> Iterator[str]:
        """The word without each of the endings it has, also as written before the ending softened it."""
        for length in range(1, min(len(word), _LONGEST_SUFFIX + 1)):
            if word[-length:] in endings:
                base = word[:-length]
                yield base
                if base[-1] in self._hardened:
                    yield base[:-1] + self._hardened[base[-1]]
