"""Who writes a draft."""

from __future__ import annotations

from collections.abc import Callable

from assist.draft.coverage import Filled, coverage
from assist.draft.playbook import PlaybookDrafter
from assist.knowledge import Knowledge
from assist.ports import Drafter

__all__ = ["DRAFTERS", "Filled", "PlaybookDrafter", "coverage"]

DRAFTERS: dict[str, Callable[[Knowledge], Drafter]] = {"playbook": PlaybookDrafter}
