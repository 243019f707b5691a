"""What a backend says of languages that share a script."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Ranking:
    """Languages of the desk by score, best first; `foreign` names one the desk lacks that fits far better."""

    scores: tuple[tuple[str, float], ...]
    letters: int  # in distinct words
    foreign: str | None = None

    @property
    def margin(self) -> float:
        """How far the best is ahead of the second, in the backend's own units."""
        return self.scores[0][1] - self.scores[1][1] if len(self.scores) > 1 else math.inf


class Ranker(Protocol):
    """A backend. Malay counts as Indonesian: see `malay`."""

    @property
    def name(self) -> str:
        """As calibration.toml knows it."""

    def rank(self, words: Sequence[str], script: str) -> Ranking | None:
        """Ranks a group of `groups.toml` for `words` (distinct, lower case); None where no letter of them is known."""


def ranked(scores: Mapping[str, float], letters: int, foreign: str | None = None) -> Ranking:
    """`scores` as a ranking; of equal ones the first by name is ahead."""
    return Ranking(tuple(sorted(scores.items(), key=lambda scored: (-scored[1], scored[0]))), letters, foreign)


def ranked_in(group: Mapping[str, Sequence[str]], scores: Mapping[str, float], letters: int, ahead: float) -> Ranking:
    """The desk's languages of `group`, and as foreign the best of its others if it is more than `ahead` before them."""
    desk = {tag: scores[tag] for tag in group["desk"]}
    others = {tag: scores[tag] for tag in group["others"] if tag in scores}
    other = max(others, key=lambda tag: others[tag], default=None)
    foreign = other if other is not None and others[other] - max(desk.values()) > ahead else None
    return ranked(desk, letters, foreign)


def letters_in(words: Sequence[str]) -> int:
    """Letters of all words."""
    return sum(map(len, words))
