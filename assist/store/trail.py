"""Lines of the audit trail that belong to no case: exports and settings."""

from __future__ import annotations

from assist.store.cases import Store
from assist.store.times import stamp


def note(store: Store, by: str, action: str, detail: str = "") -> None:
    """Adds a line. `action` has 32 characters at most; neither may hold a customer's words."""
    with store._writing() as db:
        store._audit(db, by, action, None, stamp(store._clock()), detail)
