"""The replies of the suite review, and how two passes labelled them: docs/review-labels.md."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

import msgspec

from assist.calibration.aspects import ASPECTS, Given
from assist.errors import DataError, UsageError
from assist.evaluate.halves import Half, half_of
from assist.records import Channel, Message
from assist.scoring import Scorer
from assist.scoring.records import Conversation, Line, Scored
from assist.yaml_data import read_yaml

DATA = Path(__file__).with_name("data") / "review"
PASSES = ("first", "second")


class Written(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a customer wrote and what an agent answered."""

    id: str
    channel: Channel
    customer: str
    reply: str
    language: str = ""  # from the file's name

    @property
    def half(self) -> Half:
        """Which half the reply belongs to."""
        return half_of(self.reply)

    def thread(self) -> tuple[Message, ...]:
        """The customer's message as the stages have it."""
        return (Message(self.customer, self.channel, language=self.language),)


def written(folder: Path, half: Half) -> tuple[Written, ...]:
    """The replies of one half, language by language. Raises `UsageError` or `DataError`."""
    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        raise UsageError(f"no <language>.yaml in {folder}; the form is that of docs/evaluate.md")
    every = (
        msgspec.structs.replace(one, language=path.stem)
        for path in paths
        for one in read_yaml(path, tuple[Written, ...])
    )
    return tuple(one for one in every if one.half == half)


def labels(folder: Path, name: str) -> Mapping[str, Given]:
    """Reply id -> its labels in one pass. Raises `DataError` for a label that is not of the scale."""
    path = folder / "labels" / f"{name}.tsv"
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    return {row["id"]: {aspect: _label(path, row, aspect) for aspect in ASPECTS} for row in rows}


def _label(path: Path, row: Mapping[str, str], aspect: str) -> int | None:
    given = row[aspect]
    if given == "-":
        return None
    if given not in map(str, range(ASPECTS[aspect] + 1)):
        raise DataError(f"{path}: {row['id']}: {aspect} is {given!r}, not 0..{ASPECTS[aspect]} or -")
    return int(given)


def scored(by: Scorer, reply: Written) -> tuple[Conversation, Scored]:
    """The reply with its customer's message as a conversation, and its scorecard."""
    lines = (Line(reply.thread()[0]), Line(Message(reply.reply, reply.channel, "2", "agent", reply.language), "agent"))
    conversation = Conversation(reply.id, lines, reply.channel, reply.language)
    return conversation, by.conversation(conversation)
