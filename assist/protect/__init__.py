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


@lru_cache(maxsize=256)
def entities_of(text: str) -> tuple[Entity, ...]:
    """As `find_entities` says, found once for all who ask: stages, checks and store read the same few texts. Not for a
    text that was not protected: the latest ones stay in memory.
    """
    return find_entities(text)
