"""Digits that are an amount, a date, a time or a duration, and so no secret: «the code took 2000 seconds»."""

from __future__ import annotations

from assist.protect.entities import find_entities
from assist.records import Span

_COUNTS = frozenset(("amount", "percent", "date", "time", "duration"))
_AROUND = 32  # characters on either side that may say so


def is_count(text: str, span: Span) -> bool:
    """Whether the digits at `span` of `text` (made plain) are such a count."""
    start, end = span
    first = max(0, start - _AROUND)
    window = text[first : end + _AROUND]
    return any(
        entity.kind in _COUNTS and first + entity.span[0] < end and start < first + entity.span[1]
        for entity in find_entities(window)
    )
