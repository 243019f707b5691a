"""CSV and JSON Lines: a message a row, in the columns of docs/contract.md for reviews."""

from __future__ import annotations

import csv
import hashlib
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from assist.errors import DataError, UsageError
from assist.intake.objects import moment, objects
from assist.intake.records import Conversation, Turn
from assist.languages import normalize
from assist.records import CHANNELS, UND, Channel, Message

DESK = "table"
COLUMNS = ("conversation", "timestamp", "role", "author", "text", "channel", "language", "human_score")


def holds(found: Any) -> bool:
    """Whether an object looks like a message of such a table."""
    return isinstance(found, dict) and isinstance(found.get("text"), str)


def read(path: Path) -> Iterator[tuple[str, Any]]:
    """The conversations of a table, each as the list of its rows with their places, in the order they begin.

    A row without a `conversation` is one of its own. Raises `DataError` for a file without a column `text`.
    """
    threads: dict[str, list[tuple[str, dict[str, Any]]]] = {}
    for place, row in _csv(path) if path.suffix.lower() == ".csv" else objects(path):
        if not holds(row):
            raise DataError(f"{place}: there is no text in it")
        key = str(row.get("conversation") or row.get("id") or _named_by(row))
        threads.setdefault(key, []).append((place, row))
    for key, rows in threads.items():
        yield rows[0][0], {"id": key, "rows": rows}


def conversation(place: str, found: Any) -> Conversation:
    """One conversation. Raises `DataError`."""
    turns: list[Turn] = []
    score: float | None = None
    for where, row in found["rows"]:
        turn = _apart(row_turn(where, row, _named_by(row)), turns)
        if turn.message.text.strip():
            turns.append(turn)
        score = row_score(where, row.get("human_score"), score)
    if all(turn.message.sent for turn in turns):
        turns.sort(key=lambda turn: turn.message.sent or "")
    channel: Channel = turns[-1].message.channel if turns else "chat"
    return Conversation(DESK, found["id"], channel, tuple(turns), score=score)


def row_turn(place: str, row: dict[str, Any], name: int | str) -> Turn:
    """The message of a row; `name` is its id where the row has none. Raises `DataError`."""
    role = str(row.get("role") or row.get("author") or "customer").strip().lower()
    agent = role == "agent" or (not row.get("role") and row.get("author") == "agent")
    channel = next((name for name in CHANNELS if name == str(row.get("channel") or "chat").lower()), None)
    if channel is None:
        raise DataError(f"{place}: unknown channel {row['channel']!r}; known: {' '.join(CHANNELS)}")
    if row.get("role") and role not in ("customer", "agent"):
        raise DataError(f"{place}: role is {row['role']!r}; it must be customer or agent")
    try:
        language = normalize(str(row["language"])) if row.get("language") else UND
    except UsageError as error:
        raise DataError(f"{place}: {error}") from None
    given = row.get("timestamp") or row.get("sent")
    sent = moment(given)
    if given and sent is None:
        raise DataError(f"{place}: timestamp is no time: use ISO 8601, such as 2026-11-29T12:00:00Z")
    said = Message(row["text"], channel, str(row.get("message") or name), "agent" if agent else "customer",
                   None if language == UND else language, sent=sent)  # fmt: skip
    return Turn(said, str(row.get("author") or "") if agent else "")


def row_score(place: str, given: Any, held: float | None) -> float | None:
    """What a person gave, `held` where the row does not say. Raises `DataError`."""
    if given in (None, ""):
        return held
    try:
        return float(given)
    except (TypeError, ValueError):
        raise DataError(f"{place}: human_score is {given!r}, no number") from None


def _apart(turn: Turn, before: list[Turn]) -> Turn:
    """The turn with an id that none before it has."""
    own = turn.message.id
    again = sum(one.message.id.partition("#")[0] == own for one in before)
    return replace(turn, message=replace(turn.message, id=f"{own}#{again}")) if again else turn


def _named_by(row: dict[str, Any]) -> str:
    """An id out of what a row says, the same whenever and from whatever file it is read."""
    said = json.dumps([row.get(name) for name in ("timestamp", "sent", "role", "author", "text")], ensure_ascii=True)
    return hashlib.sha256(said.encode()).hexdigest()[:24]


def _csv(path: Path) -> Iterator[tuple[str, Any]]:
    csv.field_size_limit(min(sys.maxsize, 10_000_000))
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file, strict=True)
            if "text" not in (rows.fieldnames or ()):
                raise DataError(f"{path}: a column named text is needed; known columns: {' '.join(COLUMNS)}")
            for row in rows:
                yield f"{path}:{rows.line_num}", row
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DataError(f"{path}: cannot be read: {getattr(error, 'strerror', None) or error}") from None
