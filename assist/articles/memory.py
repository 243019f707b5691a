"""Translations kept across jobs in one SQLite file: exact matches of whole segments, people's before machines'."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from assist.errors import UsageError

_SCHEMA = """
CREATE TABLE IF NOT EXISTS segment (
    text TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL, terms TEXT NOT NULL,
    translation TEXT NOT NULL, origin TEXT NOT NULL, PRIMARY KEY (text, source, target, terms)
)
"""
_FIND = """
SELECT translation FROM segment WHERE text = ? AND source = ? AND target = ? AND terms IN (?, ?) ORDER BY terms != ?
"""
_STORE = "INSERT OR REPLACE INTO segment (text, source, target, terms, translation, origin) VALUES (?, ?, ?, ?, ?, ?)"
ANY = ""  # terms of a person's translation: it holds whatever the glossary says


class ExactMemory:
    """Implements `ports.SegmentMemory`. A segment's text has markers for its markup: `Press ⟦1⟧ Send ⟦/1⟧`."""

    def __init__(self, path: Path) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._base = sqlite3.connect(path, isolation_level=None, timeout=30)
            self._base.execute("PRAGMA journal_mode=WAL")
            self._base.execute(_SCHEMA)
        except (sqlite3.DatabaseError, OSError) as error:
            raise UsageError(f"{path}: no translation memory: {error}") from None

    def lookup(self, text: str, source: str, target: str, terms: str) -> str | None:
        """A person's translation, else a machine's under the same terms."""
        found = self._base.execute(_FIND, (text, source, target, terms, ANY, ANY)).fetchone()
        return None if found is None else str(found[0])

    def store(self, text: str, translation: str, source: str, target: str, terms: str, *, human: bool) -> None:
        """The last one counts."""
        values = (text, source, target, ANY if human else terms, translation, "human" if human else "machine")
        self._base.execute(_STORE, values)

    def close(self) -> None:
        """Every stored segment is on the disk already."""
        self._base.close()
