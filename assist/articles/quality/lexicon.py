"""What the run itself teaches: which words translate each other, how long a translation is, which words look odd.

Association is Dice's coefficient over segments (Smadja et al. 1996, «Translating collocations for bilingual
lexicons»): a word of the source whose usual partners are all missing hints at an omission or a wrong word.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import log
from statistics import median

from assist.articles.quality.words import words

_OFTEN = 3  # segments that a word must be in to tell anything
_STRONG = 0.6  # association of a word with its best partner
_WEAK = 0.2  # of any partner that will do
_LONG = 60  # words: a longer segment tells little about which word is which
_SPREAD = 0.12  # least spread of length ratios, in natural logarithms


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`partners[word]` are the words that translate a word of the source, `sources[word]` the other way round; only
    words that are sure of one are keys. `ratio` and `spread` are those of logarithms of lengths.
    """

    partners: Mapping[str, frozenset[str]] = field(default_factory=dict)
    sources: Mapping[str, frozenset[str]] = field(default_factory=dict)
    ratio: float = 0.0
    spread: float = 1.0
    trigrams: Mapping[str, int] = field(default_factory=dict)

    def missing(self, source: str, text: str) -> int:
        """Words of the source none of whose partners is in the translation."""
        return _unmatched(source, text, self.partners)

    def added(self, source: str, text: str) -> int:
        """Words of the translation none of whose partners is in the source."""
        return _unmatched(text, source, self.sources)

    def stretch(self, source: str, text: str) -> float:
        """How far the length is from what is usual, in spreads; 0 up to two of them."""
        if not source or not text:
            return 0.0
        off = abs(log((len(text) + 8) / (len(source) + 8)) - self.ratio) / self.spread
        return min(max(off - 2.0, 0.0), 5.0)

    def odd(self, text: str) -> int:
        """Words with three characters in a row that hardly any word of the run has."""
        if not self.trigrams:
            return 0
        return sum(
            len(word) > 4 and sum(self.trigrams.get(part, 0) < 2 for part in _trigrams(word)) >= 2
            for word in words(text)
        )


def learnt(pairs: Iterable[tuple[str, str]]) -> Lexicon:
    """From sources and their translations; nothing where there are too few."""
    ours: list[frozenset[str]] = []
    theirs: list[frozenset[str]] = []
    ratios: list[float] = []
    trigrams: Counter[str] = Counter()
    for source, text in pairs:
        one, other = list(words(source)), list(words(text))
        if source and text:
            ratios.append(log((len(text) + 8) / (len(source) + 8)))
        for word in set(other):
            trigrams.update(_trigrams(word))
        if len(one) <= _LONG:
            ours.append(frozenset(one))
            theirs.append(frozenset(other))
    if len(ratios) < 2 * _OFTEN:
        return Lexicon()
    middle = median(ratios)
    spread = max(1.4826 * median(abs(ratio - middle) for ratio in ratios), _SPREAD)
    there, back = _associated(ours, theirs)
    return Lexicon(there, back, middle, spread, trigrams if len(ratios) > 100 else {})


def _associated(
    ours: Sequence[frozenset[str]], theirs: Sequence[frozenset[str]]
) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    counts = [Counter(word for segment in side for word in segment) for side in (ours, theirs)]
    common = [{word for word, count in side.items() if _OFTEN <= count <= len(ours) * 0.4} for side in counts]
    together: Counter[tuple[str, str]] = Counter()
    for one, other in zip(ours, theirs, strict=True):
        right = other & common[1]
        for word in one & common[0]:
            for partner in right:
                together[word, partner] += 1
    there: dict[str, dict[str, float]] = defaultdict(dict)
    back: dict[str, dict[str, float]] = defaultdict(dict)
    for (word, partner), count in together.items():
        dice = 2 * count / (counts[0][word] + counts[1][partner])
        if dice >= _WEAK:
            there[word][partner] = back[partner][word] = dice
    return _sure(there), _sure(back)


def _sure(found: Mapping[str, Mapping[str, float]]) -> dict[str, frozenset[str]]:
    return {word: frozenset(partners) for word, partners in found.items() if max(partners.values()) >= _STRONG}


def _unmatched(one: str, other: str, partners: Mapping[str, frozenset[str]]) -> int:
    there = set(words(other))
    return sum(word in partners and partners[word].isdisjoint(there) and word not in there for word in set(words(one)))


def _trigrams(word: str) -> set[str]:
    return {word[at : at + 3] for at in range(len(word) - 2)}
