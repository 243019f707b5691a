"""What the store says of quality reviews."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from assist.records import Author, Channel

From = Literal["file", "desk"]


@dataclass(frozen=True, slots=True)
class Spoken:
    """A message of a reviewed conversation. `turn` is the name that the scorecard's evidence calls it by."""

    author: Author
    who: str
    text: str
    turn: str
    sent: str | None = None


@dataclass(frozen=True, slots=True)
class NewCase:
    """A scored conversation on its way into the store. `card` and `steps` are its scorecard and automatic steps."""

    conversation: str
    agent: str
    channel: Channel
    language: str
    intent: str
    began: datetime | None
    lines: tuple[Spoken, ...]
    card: Mapping[str, Any]
    steps: Mapping[str, int | None]
    human: float | None = None
    case_id: str | None = None  # of the desk

    @property
    def total(self) -> float | None:
        """The automatic score, 0..100."""
        found = self.card["scores"]["total"]
        return None if found is None else float(found)


@dataclass(frozen=True, slots=True)
class Brief:
    """A case of a set without its words."""

    number: int
    conversation: str
    agent: str
    team: str
    channel: str
    language: str
    intent: str
    began: datetime | None
    total: float | None
    human: float | None
    place: int | None  # in the sample
    steps: Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class ReviewCase:
    """A case of a set with its words and its scorecard."""

    brief: Brief
    set_id: str
    lines: tuple[Spoken, ...]
    card: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Marks:
    """What one reviewer gave one case. `kept`: question -> why that stands against the automatic step; `aside`: rule ->
    why what it found is no fault here.
    """

    case: int
    reviewer: str
    at: datetime
    given: Mapping[str, int | None]
    kept: Mapping[str, str]
    note: str
    aside: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class JudgedCase:
    """A case that reviewers scored, without its words. `card` is its scorecard, with the amounts that fitting takes."""

    conversation: str
    card: Mapping[str, Any]
    steps: Mapping[str, int | None]
    human: float | None
    marks: tuple[Marks, ...]


@dataclass(frozen=True, slots=True)
class ReviewSet:
    """Conversations that were loaded together. `drawn` are in the sample; `scored` of these by anyone."""

    id: str
    name: str
    source: From
    made: datetime
    by: str
    unread: int
    cases: int
    drawn: int
    scored: int
