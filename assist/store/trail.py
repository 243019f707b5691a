"""Lines of the audit trail: of exports and settings, which belong to no case, and the latest of all."""

from __future__ import annotations

from sqlalchemy import select

from assist.store import schema
from assist.store.cases import Store
from assist.store.records import Entry
from assist.store.times import at, stamp


def note(store: Store, by: str, action: str, detail: str = "") -> None:
    """Adds a line. `action` has 32 characters at most; neither may hold a customer's words."""
    with store._writing() as db:
        store._audit(db, by, action, None, stamp(store._clock()), detail)


def latest(store: Store, number: int) -> tuple[Entry, ...]:
    """The last lines of the trail, newest first."""
    of = schema.audit
    with store._reading() as db:
        rows = db.execute(select(of).order_by(of.c.number.desc()).limit(number)).mappings()
        return tuple(Entry(at(row["at"]), row["by"], row["action"], row["case_id"], row["detail"]) for row in rows)
