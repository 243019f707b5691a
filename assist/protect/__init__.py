"""What must not be seen is cut out, what must not change is found."""

from __future__ import annotations

from assist.protect.entities import find_entities
from assist.protect.poisoned import look_alike_pairs
from assist.protect.secrets import cut_secrets
from assist.records import Protected

__all__ = ["cut_secrets", "find_entities", "look_alike_pairs", "protect"]


def protect(text: str) -> Protected:
    """Cuts secrets out of `text` for good, then finds the entities of what remains. Never raises on content."""
    cut, secrets = cut_secrets(text)
    return Protected(cut, find_entities(cut), secrets)
