"""Where the conversations of a review come from: a table of messages, or an export of a help desk."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from assist.errors import DataError, UsageError
from assist.intake import DESKS, conversations, desk_of, table
from assist.intake import Conversation as Thread
from assist.languages import normalize
from assist.rubrics import CATEGORIES
from assist.scoring.batch.index import RowIndex
from assist.scoring.batch.rows import Place, Row, Rows
from assist.scoring.records import Conversation, Line

Bad = Callable[[str], None]
_SNIFFED = 20  # lines of a file that are looked at to tell what it is
_TEXTS = ("source", "source_language")


@dataclass(frozen=True, slots=True)
class Rowed:
    """A conversation of a table, by where its rows stand."""

    places: tuple[Place, ...]


Task = Rowed | Conversation  # what a process is given


class Source(Protocol):
    """A file that is reviewed."""

    count: int | None  # conversations, where that is known before they are read

    def tasks(self, after: int) -> Iterator[Task]:
        """Conversations in a fixed order, the first `after` left out."""

    def close(self) -> None:
        """Drops what was kept on disk."""


class TableSource:
    """Messages in rows, those of one conversation anywhere in the file."""

    def __init__(self, path: Path, bad: Bad) -> None:
        self._index = RowIndex()
        try:
            self.count: int | None = self._index.fill(_named(Rows(path), bad))
        except BaseException:
            self._index.close()
            raise

    def tasks(self, after: int) -> Iterator[Task]:
        """See `Source`."""
        return map(Rowed, self._index.conversations(after))

    def close(self) -> None:
        """See `Source`."""
        self._index.close()


class ExportSource:
    """An export of a help desk, read by assist.intake; a file in lines as a stream, one document as a whole."""

    count: int | None = None

    def __init__(self, path: Path, desk: str, bad: Bad) -> None:
        self._path, self._desk, self._bad = path, desk, bad

    def tasks(self, after: int) -> Iterator[Task]:
        """See `Source`."""

        def unread(error: DataError) -> None:
            self._bad(str(error))

        for number, thread in enumerate(conversations(self._path, self._desk, unread)):
            if number >= after:
                yield of_thread(thread)

    def close(self) -> None:
        """See `Source`."""


def open_source(path: Path, desk: str, bad: Bad) -> Source:
    """The conversations of `path`; `desk` is a key of `assist.intake.DESKS`, empty to tell by the file's look.

    `bad` is told of every row or conversation that is none. Raises `DataError` or `UsageError`.
    """
    if not path.exists():
        raise DataError(f"{path}: no such file")
    if not desk:
        desk = table.DESK if _is_table(path) else desk_of(path)
    if desk in DESKS and desk != table.DESK:
        return ExportSource(path, desk, bad)
    return TableSource(path, bad)


def read_rowed(path: Path, rows: Rows, task: Rowed) -> tuple[Conversation | None, tuple[str, ...]]:
    """The conversation of a table whose rows stand at `task.places`, and what is wrong with rows that are left out."""
    bad: list[str] = []
    lines: list[tuple[str, Line]] = []
    first: Row = {}
    human: dict[str, float] = {}
    score: float | None = None
    with path.open("rb") as file:
        for place in task.places:
            row = rows.read(file, place)
            where = f"line {place.line}"
            try:
                if isinstance(row, str):
                    raise DataError(row)
                line, score = _line(where, row, len(lines)), table.row_score(where, row.get("human_score"), score)
                human |= _human(where, row)
            except (DataError, UsageError) as error:
                bad.append(str(error) if isinstance(error, DataError) else f"{where}: {error}")
                continue
            first = first or row
            if line.message.text.strip():
                lines.append((line.message.sent or "", line))
    if not lines:
        return None, tuple(bad)
    if all(sent for sent, _ in lines):
        lines.sort(key=lambda one: one[0])
    last = lines[-1][1].message.channel
    name = _name(first, task.places[0].line)
    said = tuple(line for _, line in lines)
    return Conversation(name, said, last, human_score=score, human=human), tuple(bad)


def of_thread(thread: Thread) -> Conversation:
    """A conversation of assist.intake as scoring takes it."""
    lines = tuple(Line(turn.message, turn.name or turn.message.author) for turn in thread.turns)
    return Conversation(thread.id, lines, thread.channel, human_score=thread.score)


def _human(where: str, row: Row) -> dict[str, float]:
    """A person's scores by category: the columns `human_empathy`, `human_tone` …"""
    found = {name: table.row_score(where, row.get(f"human_{name}"), None) for name in CATEGORIES}
    return {name: score for name, score in found.items() if score is not None}


def _line(where: str, row: Row, index: int) -> Line:
    if not isinstance(row.get("text"), str):
        raise DataError(f"{where}: there is no text in it")
    turn = table.row_turn(where, row, index)
    mine = replace(turn.message, id=str(row.get("message") or ""))  # else it is known by its place in time
    line = Line(mine, turn.name or turn.message.author)
    source, language = (str(row.get(name) or "") for name in _TEXTS)
    if not source:
        return line
    if not language:
        raise DataError(f"{where}: a source needs source_language")
    return replace(line, source=source, source_language=normalize(language))


def _named(rows: Rows, bad: Bad) -> Iterator[tuple[str, Place]]:
    for place, row in rows.places():
        if isinstance(row, str):
            bad(row)
        else:
            yield _name(row, place.line), place


def _name(row: Row, line: int) -> str:
    """A row without a conversation is one of its own."""
    return str(row.get("conversation") or row.get("id") or f"line {line}")


def _is_table(path: Path) -> bool:
    if path.is_dir():
        return False
    if path.suffix.lower() in (".csv", ".tsv"):
        return True
    try:
        with path.open(encoding="utf-8-sig", errors="replace") as file:
            return any(_is_message(line) for line, _ in zip(file, range(_SNIFFED), strict=False))
    except OSError as error:
        raise DataError(f"{path}: cannot be read: {error.strerror}") from None


def _is_message(line: str) -> bool:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and table.holds(found)
