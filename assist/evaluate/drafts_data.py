"""The held-out threads of the suite drafts: conversations with what a good reply to them says, asks and leaves out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

from assist.errors import UsageError
from assist.evaluate.halves import Half, half_of
from assist.knowledge import Data
from assist.records import Channel, Message
from assist.yaml_data import read_yaml

DATA = Path(__file__).with_name("data") / "drafts"
FOLLOW_UP = "follow-up"  # the point that every reply makes, a public one excepted

T = TypeVar("T")


class Turn(Data, frozen=True, kw_only=True):
    """What one side wrote."""

    customer: str | None = None
    agent: str | None = None


class Held(Data, frozen=True, kw_only=True):
    """A thread and what a person expects of the reply; the keys are those of the data's README."""

    intent: str
    channel: Channel
    hand_over: bool
    turns: tuple[Turn, ...]
    ask: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    mention: tuple[str, ...] = ()
    restate: tuple[str, ...] = ()
    language: str = ""  # from the file's name

    @property
    def half(self) -> Half:
        """The half of the data that it belongs to."""
        return half_of("\n".join(turn.customer for turn in self.turns if turn.customer))

    @property
    def points(self) -> tuple[str, ...]:
        """All that must be mentioned."""
        return self.mention if self.channel == "social" else (FOLLOW_UP, *self.mention)

    def messages(self) -> tuple[Message, ...]:
        """The thread as the pipeline has it; the last message is the one to answer."""
        return tuple(
            Message(turn.customer or turn.agent or "", self.channel, author="customer" if turn.customer else "agent")
            for turn in self.turns
        )


def threads(folder: Path) -> tuple[Held, ...]:
    """All threads, language by language. Raises `UsageError` or `DataError`."""
    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        raise UsageError(f"no <language>.yaml in {folder}; the form is that of docs/drafts.md")
    return tuple(
        msgspec.structs.replace(one, language=path.stem) for path in paths for one in read_yaml(path, tuple[Held, ...])
    )


def points(folder: Path, language: str) -> Mapping[str, re.Pattern[str]]:
    """Point -> the words by which `language` makes it."""
    written = read_yaml(folder / "points" / f"{language}.yaml", dict[str, str])
    return {name: re.compile(words, re.IGNORECASE | re.DOTALL) for name, words in written.items()}
