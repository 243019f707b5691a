"""What a job's log says, the last word on each thing, found without holding it in memory.

The index is a temporary SQLite file of hashes and places that goes with the process: a job of a million segments needs
a few megabytes, and the log stays the only truth.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Generic, TypeVar

import msgspec

from assist.records import Finding

V = TypeVar("V")
Place = tuple[str, str]  # an article's path and a language as it was asked for

_PREPARED = """
PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = FILE; PRAGMA cache_size = -8000;
CREATE TABLE line (key BLOB PRIMARY KEY, at INTEGER NOT NULL, length INTEGER NOT NULL) WITHOUT ROWID;
BEGIN;
"""


@dataclass(frozen=True, slots=True)
class Known:
    """A translation of a segment, with markers; None where there is none that may be used.

    `rung` names the rungs of guarded translation that won its parts, `tries` what was wrong with others, `match` how
    like the segment is to one that a person translated.
    """

    text: str | None
    engine: str
    findings: tuple[Finding, ...] = ()
    rung: str = ""
    tries: tuple[str, ...] = ()
    match: float | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """A file as the job left it."""

    bytes: str
    made: str  # the hash of all it was made of
    skeleton: str  # of what is no words in it
    segments: tuple[tuple[str, str], ...]


class Past:
    """Answers from the log at `path`, of which `take` was told every line."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None
        self._db = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._db.executescript(_PREPARED)
        self.segments: Latest[Known] = Latest(self, "segment", known_of)
        self.human: Latest[str] = Latest(self, "human", lambda said: str(said["text"]))
        self.files: Latest[Done] = Latest(self, "file", _done)
        self.held: Latest[Done] = Latest(self, "held", _done)
        self.checked: Latest[tuple[Finding, ...]] = Latest(self, "checked", findings_of)
        self.rate: float | None = None  # words a second

    def take(self, said: dict[str, Any], at: int, length: int) -> None:
        """A line of the log, which stands at this place."""
        kind = said["kind"]
        if kind in ("segment", "checked"):
            self._put(at, length, kind, said["key"])
        elif kind == "human":
            self._put(at, length, kind, said["path"], said["target"], said["source"])
        elif kind in ("writing", "file", "held"):
            self._put(at, length, "written", said["path"], said["target"], said["bytes"])
            if kind != "writing":
                self._put(at, length, kind, said["path"], said["target"])
        elif kind == "rate" and said["seconds"] > 0:
            self.rate = said["words"] / said["seconds"]

    def wrote(self, place: Place, digest: str) -> bool:
        """Whether the job ever put these bytes in this place."""
        return self.place("written", *place, digest) is not None

    def place(self, *key: str) -> tuple[int, int] | None:
        """Where a line stands, and how long it is."""
        found: tuple[int, int] | None = self._db.execute(
            "SELECT at, length FROM line WHERE key = ?", (_key(*key),)
        ).fetchone()
        return found

    def line(self, at: int, length: int) -> dict[str, Any]:
        """A line of the log, read from the disk."""
        if self._file is None:
            self._file = os.open(self._path, os.O_RDONLY)
        found: dict[str, Any] = msgspec.json.decode(os.pread(self._file, length, at))
        return found

    def close(self) -> None:
        """Gives the index and the file back."""
        self._db.close()
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def __del__(self) -> None:
        self.close()

    def _put(self, at: int, length: int, *key: str) -> None:
        self._db.execute("INSERT OR REPLACE INTO line VALUES (?, ?, ?)", (_key(*key), at, length))


class Latest(Generic[V]):
    """The last lines of a kind, by what they are about."""

    def __init__(self, past: Past, kind: str, made: Callable[[dict[str, Any]], V]) -> None:
        self._past, self._kind, self._made = past, kind, made

    def get(self, key: str | tuple[str, ...]) -> V | None:
        """None where the log does not say."""
        found = self._past.place(self._kind, *((key,) if isinstance(key, str) else key))
        return None if found is None else self._made(self._past.line(*found))

    def __contains__(self, key: str | tuple[str, ...]) -> bool:
        return self._past.place(self._kind, *((key,) if isinstance(key, str) else key)) is not None


def known_of(said: dict[str, Any]) -> Known:
    """The translation that a line of the log keeps; lines of older jobs say less."""
    return Known(
        said["text"],
        said["engine"],
        findings_of(said),
        said.get("rung", ""),
        tuple(said.get("tries", ())),
        said.get("match"),
    )


def findings_of(said: dict[str, Any]) -> tuple[Finding, ...]:
    """The findings that a line keeps."""
    return tuple(Finding(**finding) for finding in said["findings"])


def _done(said: dict[str, Any]) -> Done:
    segments = tuple((key, source) for key, source in said["segments"])
    return Done(said["bytes"], said["made"], said["skeleton"], segments)


def _key(*parts: str) -> bytes:
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).digest()[:16]
