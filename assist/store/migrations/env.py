"""Alembic's entry: runs on the connection that `assist.store.migrate` opened."""

from __future__ import annotations

from alembic import context

from assist.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite changes a column by copying the table
)
context.run_migrations()
