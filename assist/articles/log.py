"""What a job did, one JSON object a line, only ever added to: it can be stopped at any moment and read again.

    {"kind": "segment", "key", "text", "engine", "findings", "from"}   a translation, with its markers
    {"kind": "human", "path", "target", "source", "text"}              a person's correction of one
    {"kind": "writing", "path", "target", "bytes"}                     the hash of what is put in place next
    {"kind": "file", "path", "target", "bytes", "made", "skeleton", "segments"}   it is in place; [key, source] of each
    {"kind": "review", "path", "target", "of", "findings"}             what was found in it, by which rules
    {"kind": "rate", "words", "seconds"}                               how fast a run was

Sources stand there as hashes only.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from io import BufferedWriter
from pathlib import Path
from typing import Any

from assist.records import Finding


@dataclass(frozen=True, slots=True)
class Known:
    """A translation of a segment, with markers; None where there is none that may be used."""

    text: str | None
    engine: str
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """A file as the job left it."""

    bytes: str
    made: str  # the hash of all it was made of
    skeleton: str  # of what is no words in it
    segments: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class Past:
    """All that a log says, the last word on each thing."""

    segments: dict[str, Known] = field(default_factory=dict)
    human: dict[tuple[str, str, str], str] = field(default_factory=dict)  # (path, target, source hash)
    written: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    files: dict[tuple[str, str], Done] = field(default_factory=dict)
    reviews: dict[tuple[str, str], tuple[str, list[tuple[int, Finding]]]] = field(default_factory=dict)
    rate: float | None = None  # words a second


class Log:
    """Adds lines to a file. A line that was cut off by a kill is dropped when the log is opened again."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.past, end = _read(path)
        if path.exists():
            with path.open("r+b") as cut:
                cut.truncate(end)
        self._file: BufferedWriter = path.open("ab")

    def add(self, kind: str, **said: Any) -> None:
        """One line, handed to the system at once."""
        line = json.dumps({"kind": kind, **said}, ensure_ascii=False).encode() + b"\n"
        self._file.write(line)
        self._file.flush()
        _take(self.past, line)

    def sync(self) -> None:
        """All lines are on the disk when this returns."""
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """No line can be added any more."""
        self._file.close()


def past(path: Path) -> Past:
    """What a log says, without opening it for more."""
    return _read(path)[0]


def _read(path: Path) -> tuple[Past, int]:
    found = Past()
    end = 0
    for line in path.read_bytes().splitlines(keepends=True) if path.exists() else ():
        if not line.endswith(b"\n"):
            break
        end += len(line)
        _take(found, line)
    return found, end


def digest(*parts: str | bytes) -> str:
    """A short hash of texts."""
    found = sha256()
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        found.update(len(raw).to_bytes(8, "big") + raw)
    return found.hexdigest()[:32]


def replay(path: Path) -> Iterator[Mapping[str, Any]]:
    """The lines of a log, in order, for whoever wants to see what was done."""
    for line in path.read_bytes().splitlines(keepends=True):
        if line.endswith(b"\n"):
            yield json.loads(line)


def _take(past: Past, line: bytes) -> None:
    said = json.loads(line)
    if said["kind"] == "segment":
        findings = tuple(Finding(**finding) for finding in said["findings"])
        past.segments[said["key"]] = Known(said["text"], said["engine"], findings)
    elif said["kind"] == "human":
        past.human[said["path"], said["target"], said["source"]] = said["text"]
    elif said["kind"] == "writing":
        past.written.setdefault((said["path"], said["target"]), set()).add(said["bytes"])
    elif said["kind"] == "file":
        past.written.setdefault((said["path"], said["target"]), set()).add(said["bytes"])
        segments = tuple((key, source) for key, source in said["segments"])
        past.files[said["path"], said["target"]] = Done(said["bytes"], said["made"], said["skeleton"], segments)
    elif said["kind"] == "review":
        found = [(line, Finding(**finding)) for line, finding in said["findings"]]
        past.reviews[said["path"], said["target"]] = (said["of"], found)
    elif said["kind"] == "rate" and said["seconds"] > 0:
        past.rate = said["words"] / said["seconds"]
