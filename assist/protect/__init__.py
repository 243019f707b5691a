"""What must not be seen is cut out, what must not change is found."""

from __future__ import annotations

from functools import lru_cache

from assist.protect.entities import find_entities
from assist.protect.poisoned import look_alike_pairs
from assist.protect.secrets import cut_secrets
from assist.records import Entity, Protected

__all__ = ["cut_secrets", "entities_of", "find_entities", "look_alike_pairs", "protect"]


def protect(text: str) -> Protected:
    """Cuts secrets out of `text` for good, then finds the entities of what remains. Never raises on content."""
    cut, secrets = cut_secrets(text)
    return Protected(cut, entities_of(cut), secrets)


@lru_cache(maxsize=64)
def entities_of(cut: str) -> tuple[Entity, ...]:
    """`find_entities` of a text without secrets, remembered: a draft is checked, kept and shown one after the other."""
    return find_entities(cut)
