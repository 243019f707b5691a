"""One term, several renderings: over all articles of a run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from assist.articles.quality.ledger import Ledger
from assist.articles.segment_report import SegmentReport

Said = tuple[
    str, str, str, str, bool
]  # concept, term, wording in its usual form, as it is written, whether it is right
Renderings = Callable[[str, str, str], Sequence[Said]]
_PLACES = 5  # of each way that a report names
_LONG = 300  # characters of a segment that it quotes


@dataclass(frozen=True, slots=True)
class Way:
    """One rendering, how often, and where first."""

    text: str
    count: int
    approved: bool
    places: tuple[tuple[str, int], ...]  # file, line


@dataclass(frozen=True, slots=True)
class Inconsistent:
    """`kind` is «term» or «segment», `said` what the source says, `ways` how that reads, the commonest first."""

    kind: str
    target: str
    said: str
    ways: tuple[Way, ...]


@dataclass(slots=True)
class Terms:
    """Callable: counts how the segments of a run render the term base's concepts."""

    renderings: Renderings
    _count: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    _first: dict[tuple[str, str, str], tuple[str, str, bool, list[tuple[str, int]]]] = field(default_factory=dict)

    def __call__(self, one: SegmentReport) -> None:
        """One segment."""
        for concept, term, usual, written, right in self.renderings(one.source, one.text, one.target):
            key = one.target, concept, usual
            self._count[key] += 1
            places = self._first.setdefault(key, (term, written, right, []))[3]
            if len(places) < _PLACES:
                places.append((one.file, one.line))

    def found(self) -> Iterator[Inconsistent]:
        """Concepts with more than one rendering in a language."""
        groups: dict[tuple[str, str], list[str]] = {}
        for target, concept, usual in self._count:
            groups.setdefault((target, concept), []).append(usual)
        for (target, concept), ways in groups.items():
            if len(ways) > 1:
                keys = sorted(((target, concept, usual) for usual in ways), key=lambda key: -self._count[key])
                yield Inconsistent("term", target, self._first[keys[0]][0], tuple(self._way(key) for key in keys))

    def _way(self, key: tuple[str, str, str]) -> Way:
        _, written, right, places = self._first[key]
        return Way(written, self._count[key], right, tuple(places))


def segments(ledger: Ledger) -> Iterator[Inconsistent]:
    """Segments that read in more than one way."""
    for target, ways in ledger.same_source():
        first = ways[0][0]
        yield Inconsistent(
            "segment",
            target,
            first.source[:_LONG],
            tuple(Way(one.text[:_LONG], count, one.how == "human", ((one.file, one.line),)) for one, count in ways),
        )
