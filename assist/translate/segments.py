"""Segments of articles in the translation memory, which keeps sentences: what one side learns the other one finds."""

from __future__ import annotations

from contextlib import AbstractContextManager

from assist.records import Remembered
from assist.translate.memory import Memory
from assist.translate.remembering import Versions
from assist.translate.units import cut


class SegmentsInMemory:
    """Implements `ports.SegmentMemory`. Markers are masked as addresses are, so the key is `Press X1X Send X2X`."""

    def __init__(self, memory: Memory, versions: Versions) -> None:
        self._memory, self._versions = memory, versions

    def lookup(self, text: str, source: str, target: str) -> Remembered | None:
        """The segment as one, else sentence by sentence where all are known; by a person only when all of it is."""
        version, _ = self._versions(source, target)
        whole = self._memory.find(text, source, target, version)
        parts = cut(text, source)
        if whole is not None and whole[1] != "mt":
            return Remembered(whole[0], True)
        found = [self._memory.find(unit, source, target, version) for unit in parts.units]
        known = [one for one in found if one is not None]
        if known and len(known) == len(found):
            said = parts.join([translation for translation, _ in known])
            return Remembered(said, all(provenance != "mt" for _, provenance in known))
        return None if whole is None else Remembered(whole[0], False)

    def similar(self, text: str, source: str, target: str) -> Remembered | None:
        """The likest translation by a person, with this segment's values; None where its values are others."""
        for match in self._memory.similar(text, source, target):
            if match.provenance != "mt" and match.score < 1:
                said = self._memory.filled(text, match.target)
                if said is not None:
                    return Remembered(said, True, match.score)
        return None

    def keep(self, text: str, translation: str, source: str, target: str) -> bool:
        """A person's translation, as one and by sentences where both have the same number of them."""
        kept = self._memory.add(text, translation, source, target, "human")
        ours, theirs = cut(text, source).units, cut(translation, target).units
        if kept and len(ours) == len(theirs) > 1:
            for unit, said in zip(ours, theirs, strict=True):
                self._memory.add(unit, said, source, target, "human")
        return kept

    def steady(self) -> AbstractContextManager[None]:
        """As `Memory.steady`."""
        return self._memory.steady()
