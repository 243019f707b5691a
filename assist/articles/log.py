"""What a job did, one JSON object a line, only ever added to: it can be stopped at any moment and read again.

    {"kind": "segment", "key", "text", "engine", "findings", "rung", "tries", "match"}   a translation, with its markers
    {"kind": "checked", "key", "findings"}                             what the rules say of one; the key is of both
    {"kind": "human", "path", "target", "source", "text"}              a person's correction of one
    {"kind": "writing", "path", "target", "bytes"}                     the hash of what is put in place next
    {"kind": "file", "path", "target", "bytes", "made", "skeleton", "segments"}   it is in place; [key, source] of each
    {"kind": "held", … as file}                                        kept back for what is critical in it
    {"kind": "rate", "words", "seconds"}                               how fast a run was

Sources stand there as hashes only.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from io import BufferedWriter
from pathlib import Path
from typing import Any

import msgspec

from assist.articles.past import Done as Done
from assist.articles.past import Known as Known
from assist.articles.past import Past as Past
from assist.records import Finding


class Log:
    """Adds lines to a file. A line that was cut off by a kill is dropped when the log is opened again."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.past, self._end = _read(path)
        if path.exists():
            with path.open("r+b") as cut:
                cut.truncate(self._end)
        self._file: BufferedWriter = path.open("ab")

    def add(self, kind: str, **said: Any) -> None:
        """One line, handed to the system at once."""
        line = json.dumps({"kind": kind, **said}, ensure_ascii=False).encode() + b"\n"
        self._file.write(line)
        self._file.flush()
        self.past.take({"kind": kind, **said}, self._end, len(line))
        self._end += len(line)

    def sync(self) -> None:
        """All lines are on the disk when this returns."""
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """No line can be added any more."""
        self._file.close()
        self.past.close()


def past(path: Path) -> Past:
    """What a log says, without opening it for more."""
    return _read(path)[0]


def digest(*parts: str | bytes) -> str:
    """A short hash of texts."""
    found = sha256()
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        found.update(len(raw).to_bytes(8, "big") + raw)
    return found.hexdigest()[:32]


def replay(path: Path) -> Iterator[Mapping[str, Any]]:
    """The lines of a log, in order, for whoever wants to see what was done."""
    with path.open("rb") as file:
        for line in file:
            if line.endswith(b"\n"):
                yield json.loads(line)


def said_of(findings: Iterable[Finding]) -> list[dict[str, str | None]]:
    """Findings as a line keeps them: about the whole segment."""
    return [
        {"severity": one.severity, "check": one.check, "message": one.message, "suggestion": one.suggestion}
        for one in findings
    ]


def _read(path: Path) -> tuple[Past, int]:
    found, end = Past(path), 0
    if path.exists():
        with path.open("rb") as file:
            for line in file:
                if not line.endswith(b"\n"):
                    break
                found.take(msgspec.json.decode(line), end, len(line))
                end += len(line)
    return found, end
