"""The labelled messages of the suite triage: written apart from the examples that triage learns from."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec

from assist.errors import UsageError
from assist.evaluate.halves import Half, half_of
from assist.records import Author, Emotion, Message, Urgency
from assist.yaml_data import read_yaml

DATA = Path(__file__).with_name("data") / "triage"
CALIBRATION = Path(__file__).with_name("data") / "triage_calibration"  # by an author who saw neither DATA nor examples

Topic = Literal["nonsense", "off-topic", "vague", "thanks", "greeting", "injection", "abuse", "self-harm", "violence"]


class Turn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An earlier message."""

    author: Author
    text: str


class Labelled(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A message and what a person reads in it; what is None was not labelled."""

    text: str
    intent: str
    escalate: bool
    also: tuple[str, ...] = ()
    emotion: Emotion | None = None
    urgency: Urgency | None = None
    thread: tuple[Turn, ...] = ()
    topic: Topic | None = None
    language: str = ""  # from the file's name

    def messages(self) -> tuple[Message, ...]:
        """The thread as the pipeline has it."""
        return tuple(Message(turn.text, author=turn.author) for turn in self.thread)


def labelled(folder: Path, half: Half | None) -> tuple[Labelled, ...]:
    """The messages of one half, or all for None, language by language. Raises `UsageError` or `DataError`."""
    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        raise UsageError(f"no <language>.yaml in {folder}; the form is that of docs/evaluate.md")
    found: list[Labelled] = []
    for path in paths:
        read = read_yaml(path, tuple[Labelled, ...])
        found += (msgspec.structs.replace(one, language=path.stem) for one in read if half in (None, half_of(one.text)))
    return tuple(found)
