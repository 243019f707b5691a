"""Whether an earlier message of a customer is about what they write about now."""

from __future__ import annotations

from typing import Literal

from assist.cues import cue_reader
from assist.cues.evidence import score
from assist.knowledge import Knowledge
from assist.protect import find_entities

Relation = Literal["same", "other", "closed"]

_CLOSED = "solved"


class Matters:
    """Tells by the cues of the desk's languages."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    def relation(self, text: str, language: str, intent: str) -> Relation:
        """What an earlier message has to do with a message of `intent`; `closed` where the customer said it is over.

        An earlier message whose words tell of no intent at all is taken for the same matter.
        """
        reader, wanted = cue_reader(self._knowledge, language), self._knowledge.intents.get(intent)
        if reader is None or wanted is None:
            return "other"
        found = reader.read(text, find_entities(text)).concepts
        if _CLOSED in found:
            return "closed"
        if score(wanted, found).points > 0:
            return "same"
        others = (score(intent, found).points for intent in self._knowledge.intents.values())
        return "other" if max(others) > 0 else "same"
