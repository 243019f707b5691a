"""What a translation kept of its source: terms, numbers and entities, negation; and whether it says what it lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from assist.checks import CHECKS
from assist.knowledge import Knowledge
from assist.protect import find_entities
from assist.records import Candidate, Translation
from assist.terms import term_index
from assist.translate.conditions import problems

_ENTITIES = ("entities", "numbers", "placeholders")


@dataclass(slots=True)
class Kept:
    """Pairs of what was kept and what there was, by what it is."""

    counts: dict[str, tuple[int, int]] = field(default_factory=dict)

    def add(self, what: str, kept: int, of: int = 1) -> None:
        """Counts `kept` of `of`."""
        before = self.counts.get(what, (0, 0))
        self.counts[what] = (before[0] + kept, before[1] + of)

    def share(self, what: str) -> float | None:
        """None where there was nothing."""
        kept, of = self.counts.get(what, (0, 0))
        return kept / of if of else None


class Judge:
    """Judges one direction. Of numbers and entities both our conditions and the checks must be silent."""

    def __init__(self, knowledge: Knowledge, source: str, target: str) -> None:
        self._knowledge, self._source, self._target = knowledge, source, target
        self._index = term_index(knowledge)

    def of(self, sources: Sequence[str], translations: Sequence[Translation]) -> Kept:
        """All of a set."""
        kept = Kept()
        for text, done in zip(sources, translations, strict=True):
            self._one(text, done, kept)
        return kept

    def _one(self, text: str, done: Translation, kept: Kept) -> None:
        there = self._index.rendered(done.text, self._target)
        for group in self._index.groups(text, self._source):
            if all(self._index.use(concept, self._target) for concept in group):
                kept.add("terms", not there.isdisjoint(group))
        candidate = Candidate(done.text, self._target, source=text, source_language=self._source)
        if find_entities(text) or any(map(str.isdigit, text)):
            said = [found.check for found in problems(text, done.text, self._source, self._target)]
            said += [found.check for name in _ENTITIES for found in CHECKS[name].check(candidate, self._knowledge)]
            lost = bool(set(said) & set(_ENTITIES))
            kept.add("entities", not lost)
        lost_negation = any(True for _ in CHECKS["negation"].check(candidate, self._knowledge))
        if self._denies(text):
            kept.add("negation", not lost_negation)
        kept.add("flagged", any(finding.severity != "note" for finding in done.findings))

    def _denies(self, text: str) -> bool:
        """Whether an empty answer would have lost a negation of the text: the check knows the words, not we."""
        empty = Candidate("…", self._target, source=text, source_language=self._source)
        return any(True for _ in CHECKS["negation"].check(empty, self._knowledge))
