"""Who writes a draft."""

from __future__ import annotations

from collections.abc import Callable

from assist.draft.playbook import PlaybookDrafter
from assist.knowledge import Knowledge
from assist.ports import Drafter

__all__ = ["DRAFTERS", "PlaybookDrafter"]

DRAFTERS: dict[str, Callable[[Knowledge], Drafter]] = {"playbook": PlaybookDrafter}
