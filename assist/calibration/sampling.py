"""Which cases a reviewer sees. The same cases and the same seed give the same sample."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Final


@dataclass(frozen=True, slots=True)
class Choice:
    """A case to choose from. `total` is its automatic score, `dispute` how far opinions on it lie apart (0: not)."""

    number: int
    total: float | None
    strata: Mapping[str, str]  # by «agent», «language», «channel», «intent»
    dispute: float = 0.0


METHODS: Final = ("random", "agent", "language", "channel", "worst", "disputed")
"""`agent`, `language`, `channel`: the same share of each, so that the small ones are seen too."""


def draw(choices: Sequence[Choice], method: str, size: int, seed: str) -> tuple[int, ...]:
    """Numbers of up to `size` cases, in the order in which they are scored.

    «worst» takes the lowest scores first, «disputed» the greatest differences and no undisputed case. `size` below 1
    gives none. Raises KeyError for a method that is not in `METHODS`.
    """
    random = Random(seed)  # noqa: S311 - a sample, no secret
    shuffled = sorted(choices, key=lambda choice: choice.number)
    random.shuffle(shuffled)
    if method not in METHODS:
        raise KeyError(method)
    if method == "random":
        order = shuffled
    elif method == "worst":
        order = sorted(shuffled, key=_total)
    elif method == "disputed":
        order = sorted((one for one in shuffled if one.dispute), key=lambda one: -one.dispute)
    else:
        order = _in_turn(shuffled, method, random)
    return tuple(choice.number for choice in order[: max(0, size)])


def _total(choice: Choice) -> float:
    return float("inf") if choice.total is None else choice.total


def _in_turn(shuffled: Sequence[Choice], by: str, random: Random) -> list[Choice]:
    """One of each stratum after the other, until all are empty."""
    strata: defaultdict[str, list[Choice]] = defaultdict(list)
    for choice in shuffled:
        strata[choice.strata.get(by, "")].append(choice)
    turns = sorted(strata)
    random.shuffle(turns)
    taken: list[Choice] = []
    while len(taken) < len(shuffled):
        taken += [strata[name].pop() for name in turns if strata[name]]
    return taken
