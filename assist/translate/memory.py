"""Translation memory: segments that were translated before, in one SQLite file.

A segment is stored masked: addresses, amounts, links, placeholders and the like are tokens, so one entry serves all
amounts, and no personal entity is kept. A segment with a secret, or whose translation lacks an entity, is not stored.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from assist.errors import DataError
from assist.translate.masked import masked, masked_pair

Provenance = Literal["mt", "approved", "human"]
PROVENANCES: tuple[Provenance, ...] = ("mt", "approved", "human")  # from the least to the most trusted

_SCHEMA = """
CREATE TABLE IF NOT EXISTS segment (
  source_language TEXT NOT NULL, target_language TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL,
  rank INTEGER NOT NULL, engine TEXT NOT NULL, version TEXT NOT NULL, glossary TEXT NOT NULL,
  PRIMARY KEY (source_language, target_language, source, rank, version)
) WITHOUT ROWID;
"""
_VERSION = 1
_COLUMNS = "source, target, rank, engine, version, glossary"


@dataclass(frozen=True, slots=True)
class Segment:
    """A stored pair; texts are masked. `version` names engine models and glossary of an `mt` entry."""

    source: str
    target: str
    provenance: Provenance
    engine: str = ""
    version: str = ""
    glossary: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """A segment like the one that was asked for; `score` from 0 to 1."""

    score: float
    source: str
    target: str
    provenance: Provenance


class Memory:
    """One file; safe to share between threads. Raises `DataError` where the file is no memory of ours."""

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        self._path = path
        self._still: sqlite3.Connection | None = None
        self._sources: dict[tuple[str, str], list[str]] = {}
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path, timeout=30, check_same_thread=False)
            found = self._db.execute("PRAGMA user_version").fetchone()[0]
            if found not in (0, _VERSION):
                raise DataError(f"{path}: a translation memory of version {found}; this program reads {_VERSION}")
            self._db.executescript(
                f"PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;{_SCHEMA}PRAGMA user_version = {_VERSION};"
            )
            self._db.execute(f"SELECT {_COLUMNS} FROM segment LIMIT 0")  # noqa: S608
        except (sqlite3.Error, OSError) as error:
            raise DataError(f"{path}: no translation memory: {error}") from None

    def close(self) -> None:
        """Closes the file."""
        self._db.close()

    @contextmanager
    def steady(self) -> Iterator[None]:
        """Inside, what is asked is answered as it stood at the beginning, whoever adds to the file meanwhile."""
        still = sqlite3.connect(self._path, check_same_thread=False, isolation_level=None)
        try:
            still.execute("BEGIN")
            still.execute("SELECT 1 FROM segment LIMIT 1").fetchone()  # the view begins with the first look
            with self._lock:
                self._still = still
                self._sources.clear()
            yield
        finally:
            with self._lock:
                self._still = None
                self._sources.clear()
            still.close()

    def find(self, text: str, source: str, target: str, version: str = "") -> tuple[str, Provenance] | None:
        """The best translation of this very segment. One by machine counts only with the same `version`."""
        key = masked(text)
        if key is None:
            return None
        row = self._ask(
            "SELECT target, rank FROM segment WHERE source_language = ? AND target_language = ? AND source = ?"
            " AND (rank > 0 OR version = ?) ORDER BY rank DESC LIMIT 1",
            (source, target, key.text, version),
        )
        if not row:
            return None
        restored = key.restore(row[0][0])
        return None if restored is None else (restored, PROVENANCES[row[0][1]])

    def similar(self, text: str, source: str, target: str, least: float = 0.75, limit: int = 5) -> list[Match]:
        """Segments like `text`, best first, whoever translated them: suggestions for a person, never put in unasked."""
        from rapidfuzz import fuzz, process

        key = masked(text)
        if key is None:
            return []
        found = process.extract(
            key.text, self._known(source, target), scorer=fuzz.ratio, score_cutoff=100 * least, limit=limit
        )
        matches = []
        for written, score, _ in found:
            best = self._ask(
                "SELECT target, rank FROM segment WHERE source_language = ? AND target_language = ? AND source = ?"
                " ORDER BY rank DESC, version LIMIT 1",
                (source, target, written),
            )[0]
            matches.append(Match(score / 100, written, best[0], PROVENANCES[best[1]]))
        return sorted(matches, key=lambda match: (-match.score, match.source))

    @staticmethod
    def copied(path: Path) -> bytes:
        """A memory's file as it stands, whoever writes to it meanwhile."""
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(":memory:")) as copy:
            source.backup(copy)
            return copy.serialize()

    @staticmethod
    def filled(text: str, translation: str) -> str | None:
        """A masked translation of a segment like `text` with the values of `text`; None where it has other values."""
        key = masked(text)
        return None if key is None else key.restore(translation)

    def add(
        self,
        text: str,
        translation: str,
        source: str,
        target: str,
        provenance: Provenance,
        *,
        engine: str = "",
        version: str = "",
        glossary: str = "",
    ) -> bool:
        """Stores a pair, in the place of an earlier one of the same provenance. False where it must not be stored."""
        pair = masked_pair(text, translation)
        if pair is None:
            return False
        self.put(source, target, Segment(*pair, provenance, engine, version, glossary))
        return True

    @staticmethod
    def may_keep(text: str, translation: str) -> bool:
        """Whether a pair that comes masked holds neither a secret nor a personal entity."""
        return all(found is not None and not found.private for found in map(masked, (text, translation)))

    def put(self, source: str, target: str, *segments: Segment) -> None:
        """Stores segments that are masked already, all or none."""
        rows = [
            (
                source,
                target,
                one.source,
                one.target,
                PROVENANCES.index(one.provenance),
                one.engine,
                one.version if one.provenance == "mt" else "",
                one.glossary,
            )
            for one in segments
        ]
        with self._lock, self._db:
            self._db.executemany(
                f"INSERT OR REPLACE INTO segment (source_language, target_language, {_COLUMNS})"  # noqa: S608
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
            )
            if self._still is None:
                self._sources.pop((source, target), None)

    def segments(self, source: str, target: str) -> Iterator[Segment]:
        """All of a direction, in the order of their texts."""
        for written, translation, rank, *rest in self._ask(
            f"SELECT {_COLUMNS} FROM segment WHERE source_language = ? AND target_language = ?"  # noqa: S608
            " ORDER BY source, rank, version",
            (source, target),
        ):
            yield Segment(written, translation, PROVENANCES[rank], *rest)

    def counts(self) -> list[tuple[str, str, Provenance, int]]:
        """Source, target, provenance, segments."""
        rows = self._ask(
            "SELECT source_language, target_language, rank, count(*) FROM segment GROUP BY 1, 2, 3 ORDER BY 1, 2, 3", ()
        )
        return [(source, target, PROVENANCES[rank], number) for source, target, rank, number in rows]

    def _known(self, source: str, target: str) -> list[str]:
        if (source, target) not in self._sources:
            rows = self._ask(
                "SELECT DISTINCT source FROM segment WHERE source_language = ? AND target_language = ? ORDER BY source",
                (source, target),
            )
            self._sources[source, target] = [row[0] for row in rows]
        return self._sources[source, target]

    def _ask(self, query: str, values: tuple[str, ...]) -> list[Any]:
        with self._lock:
            return (self._still or self._db).execute(query, values).fetchall()
