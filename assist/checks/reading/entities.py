"""The entities of a text, found once for all checks."""

from __future__ import annotations

from functools import lru_cache

from assist.protect import find_entities
from assist.records import Entity, Span

_NAMES = ("url", "email", "address", "tx-hash", "network", "ticker", "memo", "order-id", "user-id", "phone")


@lru_cache(maxsize=64)
def entities(text: str) -> tuple[Entity, ...]:
    """As `assist.protect.find_entities` says."""
    return find_entities(text)


def names(text: str) -> list[Span]:
    """Spans in which a number or a word is part of a name, and no number or word of its own."""
    return [entity.span for entity in entities(text) if entity.kind in _NAMES]


def prose(text: str) -> str:
    """`text` with its entities blanked out, of the same length."""
    parts: list[str] = []
    end = 0
    for start, stop in (entity.span for entity in entities(text)):
        parts += (text[end:start], " " * (stop - start))
        end = stop
    return "".join((*parts, text[end:]))
