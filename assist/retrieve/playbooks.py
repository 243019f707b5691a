"""The playbook of the triaged intent."""

from __future__ import annotations

from assist.knowledge import Knowledge
from assist.records import Hit, Procedure, Protected, Source, Triage


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


class PlaybookGuide:
    """How a case is handled, as its playbook has it."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    def __call__(self, intent: str) -> Procedure | None:
        """The playbook's part for the agent."""
        playbook = self._knowledge.playbooks.get(intent)
        if playbook is None:
            return None
        facts = tuple(Source(fact.text, fact.source, fact.date) for fact in playbook.facts)
        return Procedure(playbook.title, playbook.steps, playbook.never, facts, playbook.follow_up_hours)
