"""Which rows of a file make up each conversation, kept on disk: memory stays the same for a million messages.

Only numbers are kept: where each row stands, and a 64-bit digest of its conversation's name. No text is copied, so no
secret or name of a customer gets to another place than the file it is in.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

from assist.scoring.batch.rows import Place

_MANY = 20_000  # rows written at once


class RowIndex:
    """A SQLite file in a folder of its own, gone when closed."""

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="assist-review-")
        self._db = sqlite3.connect(Path(self._folder.name) / "rows.sqlite")
        self._db.executescript(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = FILE; PRAGMA cache_size = -32768;"
            "CREATE TABLE row (key INTEGER, start INTEGER, size INTEGER, line INTEGER);"
        )

    def fill(self, rows: Iterable[tuple[str, Place]]) -> int:
        """Takes all rows, each with its conversation's name; returns how many conversations they are."""
        batch: list[tuple[int, int, int, int]] = []
        for name, place in rows:
            batch.append((_key(name), place.start, place.size, place.line))
            if len(batch) >= _MANY:
                self._write(batch)
        self._write(batch)
        self._db.execute("CREATE TABLE conversation AS SELECT key, MIN(start) AS first FROM row GROUP BY key")
        self._db.execute("CREATE UNIQUE INDEX by_key ON conversation (key)")
        return int(self._db.execute("SELECT COUNT(*) FROM conversation").fetchone()[0])

    def conversations(self, after: int = 0) -> Iterator[tuple[Place, ...]]:
        """The places of each conversation's rows, in the order in which conversations begin; `after` are left out."""
        rows = self._db.execute(
            "SELECT first, start, size, line FROM row JOIN conversation USING (key) ORDER BY first, start"
        )
        for number, (_, group) in enumerate(groupby(rows, key=lambda row: row[0])):
            if number >= after:
                yield tuple(Place(*row[1:]) for row in group)

    def close(self) -> None:
        """Removes what was kept."""
        self._db.close()
        self._folder.cleanup()

    def _write(self, batch: list[tuple[int, int, int, int]]) -> None:
        self._db.executemany("INSERT INTO row VALUES (?, ?, ?, ?)", batch)
        self._db.commit()
        batch.clear()


def _key(name: str) -> int:
    return int.from_bytes(blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big", signed=True)
