"""The playbook of the triaged intent."""

from __future__ import annotations

from assist.knowledge import Knowledge
from assist.records import Hit, Protected, Triage


class PlaybookRetriever:
    """One playbook per intent, so there is nothing to rank: its score is triage's confidence."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    def retrieve(self, protected: Protected, triage: Triage, language: str) -> tuple[Hit, ...]:
        """The intent's playbook; empty where none is written yet. Playbooks are free of language."""
        playbook = self._knowledge.playbooks.get(triage.intent)
        if playbook is None:
            return ()
        return (Hit(playbook.intent, playbook.title, "playbook", triage.confidence),)
