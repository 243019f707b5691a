"""Which case comes next: harder after a good answer, easier after a bad one. The same attempts give the same case."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from hashlib import sha256

from assist.practice_cases import LEVELS, Attempt, Practice, PracticeCase

GOOD, POOR = 80, 50  # marks from which the next case is harder, below which it is easier


def next_level(attempts: Sequence[Attempt]) -> int:
    """By the last of one agent's attempts in one language, oldest first; the lowest where there is none."""
    if not attempts:
        return LEVELS[0]
    last = attempts[-1]
    if last.mark >= GOOD and not last.broken:
        return min(LEVELS[-1], last.level + 1)
    if last.mark < POOR or last.broken:
        return max(LEVELS[0], last.level - 1)
    return last.level


def following(practice: Practice, attempts: Sequence[Attempt], seed: str) -> PracticeCase:
    """The case of the next level that was tried least, then longest ago; `seed` is the agent's name, so that not all
    begin with the same one. Never the case of the last attempt where there is another.
    """
    level, last = next_level(attempts), attempts[-1].case if attempts else ""
    times = Counter(one.case for one in attempts)
    latest = {one.case: place for place, one in enumerate(attempts)}
    there = [one for one in practice.cases if one.level == level] or list(practice.cases)
    return min(
        there,
        key=lambda one: (
            one.id == last,
            times[one.id],
            latest.get(one.id, -1),
            sha256(f"{seed}\0{one.id}".encode()).hexdigest(),
        ),
    )
