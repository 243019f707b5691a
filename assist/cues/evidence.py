"""Concepts -> points per intent: the evidence rules of intents.yaml and alerts.yaml, applied."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from functools import cache

from assist.knowledge import Intent


@dataclass(frozen=True, slots=True)
class Score:
    """Points of one intent, with the concepts that gave them."""

    intent: Intent
    points: int
    concepts: tuple[str, ...]


@cache
def _parts(rule: str) -> tuple[str, ...]:
    return tuple(rule.split(" + "))


def score(intent: Intent, found: Container[str]) -> Score:
    """The points of `intent` for a text in which the concepts `found` were found."""
    points = 0
    concepts: dict[str, None] = {}
    for rule, weight in intent.evidence.items():
        parts = _parts(rule)
        if all(part in found for part in parts):
            points += weight
            if weight > 0:
                concepts |= dict.fromkeys(parts)
    return Score(intent, points, tuple(concepts))
