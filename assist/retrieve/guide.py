"""How a case is handled, as its playbook has it."""

from __future__ import annotations

from collections.abc import Iterable

from assist.knowledge import Handling, Knowledge
from assist.records import Deadline, Procedure, SecretKind, Source


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
        return _procedure(playbook, playbook.steps, facts, playbook.follow_up_hours)

    def emergency(self, kinds: Iterable[SecretKind]) -> Procedure | None:
        """The procedure for leaked secrets of these kinds; None without any."""
        leaked = dict.fromkeys(kinds)
        if not leaked:
            return None
        known = self._knowledge.emergency
        steps = (*known.steps, *(step for kind in leaked for step in known.by_kind[kind]))
        return _procedure(known, steps)


def _procedure(
    handling: Handling, steps: tuple[str, ...], facts: tuple[Source, ...] = (), hours: int | None = None
) -> Procedure:
    limits = tuple(Deadline(limit.what, limit.minutes) for limit in handling.deadlines)
    return Procedure(handling.title, steps, handling.never, facts, hours, handling.evidence, handling.involve, limits)
