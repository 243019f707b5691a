"""Rubrics of `prompts/rubrics/<name>.yaml`: what a finding costs, category by category, and how the total is made.

A category begins at 100 and loses `points` for each time a rule finds something, for at most `times` of it. The total
is the mean of the categories that can be judged, by their weights. All of it is linear in the points and the weights,
so that people's own scores can fit them (assist/scoring/fitting.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Final

import msgspec

from assist.errors import DataError
from assist.records import Channel
from assist.yaml_data import read_yaml

CATEGORIES: Final = (
    "responsiveness",
    "professionalism",
    "communication",
    "problem_solving",
    "greeting",
    "empathy",
    "language_quality",
    "solution",
    "tone",
    "readability",
    "closing",
    "comprehension",
)
FULL = 100.0

_Points = Annotated[float, msgspec.Meta(ge=0, le=FULL)]
_Positive = Annotated[float, msgspec.Meta(gt=0)]


class Loss(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a rule costs in a category each time, and how often it counts."""

    points: _Points
    times: Annotated[float, msgspec.Meta(ge=1)] = 1.0


class Category(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One category: its share of the total, and what makes it lose points. A number alone is a `Loss` of one time."""

    weight: Annotated[float, msgspec.Meta(ge=0)]
    lose: dict[str, Loss | _Points]

    def loss(self, rule: str) -> Loss | None:
        """What `rule` costs here; None where it costs nothing."""
        written = self.lose.get(rule)
        return written if written is None or isinstance(written, Loss) else Loss(written)


class Wait(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Seconds: up to `good` nothing is lost, from `bad` on all; between them by the logarithm, as waits are felt."""

    good: _Positive
    bad: _Positive


class Critical(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Rules after which a conversation cannot be a good one, whatever else it got right."""

    rules: tuple[str, ...]
    total_at_most: _Points


class Rubric(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One rubric. `channels` are those it is chosen for when nobody names one."""

    name: str
    version: int
    title: str
    channels: tuple[Channel, ...] = ()
    based_on: str | None = None  # «chat-1», where people's scores made it out of another one
    fitted: str | None = None  # on what, and how well it did on cases that it had not seen
    first_reply: Wait
    later_reply: Wait
    critical: Critical
    categories: dict[str, Category]

    @property
    def id(self) -> str:
        """«chat-1»: names the exact figures a score was made with."""
        return f"{self.name}-{self.version}"

    @property
    def rules(self) -> frozenset[str]:
        """Rules that cost something somewhere, or are critical."""
        return frozenset(self.critical.rules).union(*(category.lose for category in self.categories.values()))


def read_rubric(path: Path) -> Rubric:
    """The rubric of a file. Raises `DataError` that names file and place."""
    rubric = read_yaml(path, Rubric)
    wrong = set(rubric.categories).symmetric_difference(CATEGORIES)
    if wrong:
        raise DataError(f"{path}: categories: missing or unknown: {', '.join(sorted(wrong))}")
    for name, wait in (("first_reply", rubric.first_reply), ("later_reply", rubric.later_reply)):
        if wait.good >= wait.bad:
            raise DataError(f"{path}: {name}: good must be less than bad")
    if not any(category.weight for category in rubric.categories.values()):
        raise DataError(f"{path}: no category has a weight")
    return rubric


def read_rubrics(folder: Path) -> Mapping[str, Rubric]:
    """Name -> rubric, by file; every channel has one."""
    found: dict[str, Rubric] = {}
    for path in sorted(folder.glob("*.yaml")):
        rubric = read_rubric(path)
        if rubric.name != path.stem:
            raise DataError(f"{path}: name {rubric.name} is not the file's")
        found[rubric.name] = rubric
    return found
