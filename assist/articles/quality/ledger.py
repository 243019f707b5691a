"""All segments of a run in a temporary file that goes with the process, asked in any order without being in memory."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tomllib import loads

import msgspec

from assist.articles.log import digest
from assist.articles.quality.lexicon import Lexicon, learnt
from assist.articles.quality.signals import signals
from assist.articles.segment_report import SegmentReport
from assist.shapes import ready

_LESSON = 4_000  # segments of a language, spread over the run, that teach which words go together
_SCHEMA = """
PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = FILE; PRAGMA cache_size = -8000;
CREATE TABLE segment (id INTEGER PRIMARY KEY, target TEXT, file TEXT, source TEXT, text TEXT, score REAL, record BLOB);
BEGIN;
"""
_OTHERWISE = """
CREATE INDEX by_source ON segment (target, source, text);
CREATE INDEX by_text ON segment (target, text, source);
"""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A segment with the sum of its weighted signals, and the signals that count most, the strongest first."""

    segment: SegmentReport
    score: float
    why: tuple[str, ...]


class Ledger:
    """`add` while the run goes on, `rank` once at its end, then ask."""

    def __init__(self) -> None:
        self._db = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._db.executescript(_SCHEMA)
        self._lexicons: dict[str, Lexicon] = {}

    def add(self, one: SegmentReport) -> None:
        """One segment."""
        same = " ".join(one.text.split())
        self._db.execute(
            "INSERT INTO segment (target, file, source, text, record) VALUES (?, ?, ?, ?, ?)",
            (one.target, one.file, digest(" ".join(one.source.split())), digest(same), msgspec.msgpack.encode(one)),
        )

    def __len__(self) -> int:
        found: int = self._db.execute("SELECT count(*) FROM segment").fetchone()[0]
        return found

    def rank(self) -> None:
        """Weighs every segment."""
        self._db.executescript(_OTHERWISE)
        for target in self.targets():
            lexicon = learnt(self.lesson(target))
            for number, one, elsewhere in self.looked_at(target):
                score, _ = _weighed(one, lexicon, elsewhere)
                self._db.execute("UPDATE segment SET score = ? WHERE id = ?", (score, number))
            self._lexicons[target] = lexicon
        self._db.execute("CREATE INDEX by_score ON segment (score DESC, id)")

    def in_order(self, limit: int = -1) -> Iterator[Ranked]:
        """The likeliest errors first; equal ones in the order of the articles."""
        for number, record in self._db.execute(
            "SELECT id, record FROM segment ORDER BY score DESC, id LIMIT ?", (limit,)
        ):
            yield self._ranked(number, record)

    def of_file(self, file: str, target: str) -> Iterator[Ranked]:
        """The segments of one file in its order."""
        for number, record in self._db.execute(
            "SELECT id, record FROM segment WHERE file = ? AND target = ? ORDER BY id", (file, target)
        ):
            yield self._ranked(number, record)

    def targets(self) -> list[str]:
        """The languages, in the order in which they came up."""
        return [row[0] for row in self._db.execute("SELECT target FROM segment GROUP BY target ORDER BY min(id)")]

    def lesson(self, target: str) -> Iterator[tuple[str, str]]:
        """Sources and translations of segments spread evenly over a language."""
        count = self._db.execute("SELECT count(*) FROM segment WHERE target = ?", (target,)).fetchone()[0]
        each = max(1, count // _LESSON)
        rows = self._db.execute("SELECT record FROM segment WHERE target = ? ORDER BY id", (target,))
        for place, (record,) in enumerate(rows):
            if place % each == 0:
                one = msgspec.msgpack.decode(record, type=ready(SegmentReport))
                if one.how != "left":
                    yield one.source, one.text

    def looked_at(self, target: str) -> Iterator[tuple[int, SegmentReport, tuple[bool, bool]]]:
        """Each segment of a language with what other places say: see `signals`."""
        number = 0
        while True:  # one after the other: what is being read must not be written to meanwhile
            row = self._db.execute(
                "SELECT id FROM segment WHERE target = ? AND id > ? ORDER BY id LIMIT 1", (target, number)
            ).fetchone()
            if row is None:
                return
            number = row[0]
            record, elsewhere = self._elsewhere(number, target)
            yield number, msgspec.msgpack.decode(record, type=ready(SegmentReport)), elsewhere

    def same_source(self) -> Iterator[tuple[str, list[tuple[SegmentReport, int]]]]:
        """Sources that read in more than one way in a language: each way with an example and how often."""
        groups = self._db.execute(
            "SELECT target, source FROM segment GROUP BY target, source"
            " HAVING count(DISTINCT text) > 1 ORDER BY min(id)"
        ).fetchall()
        for target, source in groups:
            ways = self._db.execute(
                "SELECT record, count(*), min(id) FROM segment WHERE target = ? AND source = ? GROUP BY text"
                " ORDER BY count(*) DESC, min(id)",
                (target, source),
            )
            yield target, [(msgspec.msgpack.decode(way[0], type=ready(SegmentReport)), way[1]) for way in ways]

    def close(self) -> None:
        """Drops it all."""
        self._db.close()

    def _elsewhere(self, number: int, target: str) -> tuple[bytes, tuple[bool, bool]]:
        source, text, record = self._db.execute(
            "SELECT source, text, record FROM segment WHERE id = ?", (number,)
        ).fetchone()
        otherwise = self._db.execute(
            "SELECT 1 FROM segment WHERE target = ? AND source = ? AND text != ? LIMIT 1", (target, source, text)
        ).fetchone()
        borrowed = self._db.execute(
            "SELECT 1 FROM segment WHERE target = ? AND text = ? AND source != ? LIMIT 1", (target, text, source)
        ).fetchone()
        return record, (otherwise is not None, borrowed is not None)

    def _ranked(self, number: int, record: bytes) -> Ranked:
        one = msgspec.msgpack.decode(record, type=ready(SegmentReport))
        score, why = _weighed(one, self._lexicons[one.target], self._elsewhere(number, one.target)[1])
        return Ranked(one, round(score, 4), why)


def _weighed(one: SegmentReport, lexicon: Lexicon, elsewhere: tuple[bool, bool]) -> tuple[float, tuple[str, ...]]:
    known = weights()
    parts = {name: known[name] * value for name, value in signals(one, lexicon, elsewhere).items() if value}
    telling = sorted(
        (name for name, value in parts.items() if value >= 0.3 and name != "length"), key=lambda name: -parts[name]
    )
    return sum(parts.values()), tuple(telling)


@cache
def weights() -> dict[str, float]:
    """Signal -> weight, as benchmarks/articles_review_first.py learnt them."""
    found: dict[str, float] = loads(Path(__file__).with_name("weights.toml").read_text(encoding="utf-8"))["weights"]
    return found
