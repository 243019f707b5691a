"""Simulated customers of one language: `prompts/practice/<language>.yaml`, see the README there; attempts at them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

import msgspec

from assist.records import Author, Channel

LEVELS = (1, 2, 3)  # one clear question; a feeling, two matters or something missing; danger, a trap, a hand-over
_Level = Annotated[int, msgspec.Meta(ge=LEVELS[0], le=LEVELS[-1])]


class Turn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one side wrote: `customer: …` or `agent: …`."""

    customer: str | None = None
    agent: str | None = None

    @property
    def author(self) -> Author:
        """Who wrote it."""
        return "agent" if self.customer is None else "customer"

    @property
    def text(self) -> str:
        """What they wrote."""
        return self.customer or self.agent or ""


class PracticeCase(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One simulated case. `points` are what a good answer says, `ask` the entity kinds that it asks for, `restate` the
    customer's own words that it says back, `never` the rules whose finding ends the case badly.
    """

    id: str
    intent: str
    level: _Level
    channel: Channel = "chat"
    hand_over: bool = False
    turns: tuple[Turn, ...]
    points: tuple[str, ...]
    ask: tuple[str, ...] = ()
    restate: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


class Practice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`points`: point -> the words by which people of the language make it, a regular expression (case ignored)."""

    points: dict[str, str]
    cases: tuple[PracticeCase, ...]

    def case(self, name: str) -> PracticeCase | None:
        """The case of this id."""
        return next((one for one in self.cases if one.id == name), None)

    def problems(self) -> Iterator[str]:
        """What is wrong beyond the schema, one line each."""
        for name, words in self.points.items():
            try:
                re.compile(words)
            except re.error as error:
                yield f"point {name}: {error}"
        names = [one.id for one in self.cases]
        yield from (f"case {name} is there twice" for name in sorted({name for name in names if names.count(name) > 1}))
        for one in self.cases:
            if not one.turns or one.turns[-1].author != "customer":
                yield f"case {one.id}: the last turn is a customer's"
            if any((turn.customer is None) == (turn.agent is None) for turn in one.turns):
                yield f"case {one.id}: a turn is either the customer's or the agent's"
            yield from (
                f"case {one.id}: no words for the point {name}" for name in one.points if name not in self.points
            )


@dataclass(frozen=True, slots=True)
class Attempt:
    """One answer. `case` is the id in `language`; `mark` 0..100; `missed` and `broken` as the judge names them."""

    case: str
    language: str
    intent: str
    level: int
    mark: int
    total: float | None  # of the scorecard
    missed: tuple[str, ...] = ()
    broken: tuple[str, ...] = ()
    handed_over: bool = False
    text: str = ""
    at: datetime | None = None  # set by the store
