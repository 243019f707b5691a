"""How a case is handled, as its playbook has it."""

from __future__ import annotations

from assist.knowledge import Knowledge
from assist.records import Procedure, Source


class PlaybookGuide:
    """Knows the procedures of the playbooks."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    def __call__(self, intent: str) -> Procedure | None:
        """The playbook's part for the agent."""
        playbook = self._knowledge.playbooks.get(intent)
        if playbook is None:
            return None
        facts = tuple(Source(fact.text, fact.source, fact.date) for fact in playbook.facts)
        return Procedure(playbook.title, playbook.steps, playbook.never, facts, playbook.follow_up_hours)
