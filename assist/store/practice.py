"""Attempts at simulated cases: who answered which, how good it was. What was written is kept as all texts are."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import RowMapping, insert, select

from assist.practice_cases import Attempt
from assist.store import schema
from assist.store.cases import Store
from assist.store.times import at, stamp


class Attempts:
    """The attempts of a store. Methods raise `DataError` as the store does. On a desk without users `who` is empty."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, who: str, attempt: Attempt) -> None:
        """Keeps an attempt, its text without secrets."""
        now = stamp(self._store._clock())
        row = {
            "agent": who, "case": attempt.case, "language": attempt.language, "intent": attempt.intent,
            "level": attempt.level, "at": now, "text": self._store._keep(attempt.text),
            "handed_over": attempt.handed_over, "total": attempt.total, "mark": attempt.mark,
            "missed": json.dumps(attempt.missed, ensure_ascii=False), "broken": json.dumps(attempt.broken),
        }  # fmt: skip
        with self._store._writing() as db:
            db.execute(insert(schema.attempts).values(**row))

    def of(self, who: str, language: str | None = None) -> tuple[Attempt, ...]:
        """One agent's, oldest first; in one language where it is named."""
        of = schema.attempts.c
        chosen = select(schema.attempts).where(of.agent == who)
        if language is not None:
            chosen = chosen.where(of.language == language)
        with self._store._reading() as db:
            return tuple(_attempt(row) for row in db.execute(chosen.order_by(of.number)).mappings())

    def by_agent(self) -> dict[str, Sequence[Attempt]]:
        """Everybody's, oldest first, for whoever reviews."""
        found: dict[str, list[Attempt]] = {}
        with self._store._reading() as db:
            for row in db.execute(select(schema.attempts).order_by(schema.attempts.c.number)).mappings():
                found.setdefault(row["agent"], []).append(_attempt(row))
        return dict(sorted(found.items()))


def _attempt(row: RowMapping) -> Attempt:
    same = ("case", "language", "intent", "level", "mark", "total", "text")
    return Attempt(
        **{name: row[name] for name in same},
        missed=tuple(json.loads(row["missed"])),
        broken=tuple(json.loads(row["broken"])),
        handed_over=bool(row["handed_over"]),
        at=at(row["at"]),
    )
