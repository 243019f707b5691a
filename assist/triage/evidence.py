"""Concepts -> points per intent: the evidence rules of intents.yaml and alerts.yaml, applied."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass
from functools import cache

from assist.knowledge import Intent

_ENOUGH = 3  # points; one clear concept or two vague ones
_LEAD = 1


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


def decide(scores: Iterable[Score]) -> Score | None:
    """The best score if it is high enough and clear of the next; ties decide nothing."""
    ranked = sorted((one for one in scores if one.points > 0), key=lambda one: -one.points)
    if not ranked or ranked[0].points < _ENOUGH:
        return None
    return ranked[0] if len(ranked) == 1 or ranked[0].points - ranked[1].points >= _LEAD else None
