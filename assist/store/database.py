"""Connections: SQLite so that a killed process loses nothing and deleted rows are gone; PostgreSQL by URL."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from assist.errors import DataError, MissingExtra, UsageError

_PATIENCE = 10  # seconds that a writer waits for another


def connect(url: str, home: Path) -> Engine:
    """The engine for `url`; an empty one is `desk.sqlite` in `home`. Nothing is asked of a server yet.

    Raises `UsageError` for a URL that is none of SQLite or PostgreSQL, `MissingExtra` without psycopg, `DataError` for
    a folder that cannot be written.
    """
    try:
        target = make_url(url or f"sqlite:///{home / 'desk.sqlite'}")
    except ArgumentError:
        raise UsageError("ASSIST_DATABASE_URL is no database URL, such as postgresql://user@host/name") from None
    if target.get_backend_name() == "sqlite":
        if not target.database or target.database == ":memory:":
            raise UsageError("a desk's store must be a file: sqlite:////absolute/path/desk.sqlite")
        return _sqlite(Path(target.database))
    if target.get_backend_name() != "postgresql":
        raise UsageError(f"{target.get_backend_name()} is not supported: use SQLite or PostgreSQL")
    try:
        return create_engine(target.set(drivername="postgresql+psycopg"), pool_pre_ping=True)
    except ModuleNotFoundError:
        raise MissingExtra("postgres", "psycopg") from None


def writing(engine: Engine) -> Engine:
    """The same engine for transactions that write: SQLite takes its lock at once, so two writers never deadlock."""
    return engine.execution_options(desk_writes=True)


def described(engine: Engine, error: SQLAlchemyError) -> DataError:
    """What went wrong, without the statement and its values, which are customers' words."""
    where = engine.url.render_as_string(hide_password=True)
    cause = str(getattr(error, "orig", None) or type(error).__name__).splitlines()[0][:200]
    return DataError(f"the store {where} could not be used: {cause}")


def _sqlite(path: Path) -> Engine:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))  # readable by its owner only; -wal and -shm follow it
    except OSError as error:
        raise DataError(f"{path}: no store can be kept there: {error.strerror}") from None
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": _PATIENCE}, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, record: Any) -> None:
        connection.isolation_level = None  # the driver's own BEGIN comes too late; see _begin
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("desk_writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine
