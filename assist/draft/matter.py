"""Whether an earlier message of a customer is about what they write about now."""

from __future__ import annotations

from typing import Literal

from assist.cues import CueReader
from assist.cues.evidence import score
from assist.knowledge import Knowledge
from assist.languages import languages
from assist.protect import find_entities

Relation = Literal["same", "other", "closed"]

_CLOSED = "solved"


class Matters:
    """Reads cues, each language's compiled when first needed."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._readers: dict[str, CueReader | None] = {}

    def relation(self, text: str, language: str, intent: str) -> Relation:
        """What an earlier message has to do with a message of `intent`; `closed` where the customer said it is over.

        An earlier message whose words tell of no intent at all is taken for the same matter.
        """
        reader, wanted = self._reader(language), self._knowledge.intents.get(intent)
        if reader is None or wanted is None:
            return "other"
        found = reader.read(text, find_entities(text)).concepts
        if _CLOSED in found:
            return "closed"
        if score(wanted, found).points > 0:
            return "same"
        others = (score(intent, found).points for intent in self._knowledge.intents.values())
        return "other" if max(others) > 0 else "same"

    def _reader(self, language: str) -> CueReader | None:
        if language not in self._readers:
            cues = self._knowledge.cues(language)
            self._readers[language] = CueReader(cues, spaced=not languages()[language].unspaced) if cues else None
        return self._readers[language]
