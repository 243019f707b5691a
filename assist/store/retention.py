"""Deleting for good: the rows, and what the file still holds of them."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, Engine, delete, select

from assist.store import schema

_OWNED = (
    schema.messages, schema.drafts, schema.edits, schema.replies, schema.findings, schema.dismissals, schema.feedback,
    schema.reviews, schema.origins, schema.arrivals, schema.review_cases,
)  # fmt: skip


def forget(db: Connection, chosen: ColumnElement[bool]) -> int:
    """Deletes the chosen cases with all that belongs to them; returns how many."""
    ids = select(schema.cases.c.id).where(chosen)
    for table in _OWNED:
        db.execute(delete(table).where(table.c.case_id.in_(ids)))
    return db.execute(delete(schema.cases).where(chosen)).rowcount


def forget_reviews(db: Connection, before: int) -> int:
    """Deletes the sets of conversations that nobody scored or loaded since `before`; returns how many."""
    sets, cases, marks = schema.review_sets.c, schema.review_cases.c, schema.review_marks.c
    used = select(cases.set_id).join(schema.review_marks, marks.case == cases.number).where(marks.at >= before)
    gone = delete(schema.review_sets).where(sets.made_at < before, sets.id.not_in(used))
    return db.execute(gone).rowcount


def forget_attempts(db: Connection, before: int) -> int:
    """Deletes answers to simulated customers of before; returns how many."""
    return db.execute(delete(schema.attempts).where(schema.attempts.c.at < before)).rowcount


def vacuum(engine: Engine) -> None:
    """Rewrites the database without what was deleted.

    SQLite overwrites deleted rows with zeros by itself (`secure_delete`), but not their copies in the write-ahead log.
    """
    if engine.dialect.name == "sqlite":
        connection = engine.raw_connection()
        try:
            for statement in ("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"):
                connection.cursor().execute(statement).close()
        finally:
            connection.close()
        return
    with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as server:
        for table in (*_OWNED, schema.cases, schema.audit, schema.review_marks, schema.attempts):
            server.exec_driver_sql(f"VACUUM FULL {table.name}")
