"""`assist backup`: a whole and consistent copy of a SQLite store, also while panels write to it."""

from __future__ import annotations

import argparse
import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from assist.cli.output import console
from assist.errors import DataError, UsageError
from assist.settings import load_settings


def run(arguments: argparse.Namespace) -> int:
    """Copies, and reads the copy once to be sure of it. PostgreSQL has pg_dump for this."""
    settings = load_settings()
    url = settings.database_url
    if url and not url.startswith("sqlite:///"):
        raise UsageError("the store is no SQLite file; copy it with: pg_dump --format=custom (docs/deploy.md)")
    source = Path(url.removeprefix("sqlite:///")) if url else settings.home / "desk.sqlite"
    target = Path(arguments.file)
    if not source.is_file():
        raise UsageError(f"{source}: there is no store yet")
    try:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        raise UsageError(f"{target} is there already; a backup never writes over a file") from None
    except OSError as error:
        raise DataError(f"{target}: cannot be written: {error.strerror}") from None
    try:
        with closing(sqlite3.connect(source, timeout=30)) as there, closing(sqlite3.connect(target)) as copy:
            there.backup(copy)
            found = copy.execute("PRAGMA integrity_check").fetchone()[0]
            cases = copy.execute("SELECT count(*) FROM cases").fetchone()[0]
        if found != "ok":
            raise DataError(f"{target}: the copy is damaged: {found}")
    except (sqlite3.Error, DataError) as error:
        with suppress(OSError):
            target.unlink()
        raise error if isinstance(error, DataError) else DataError(f"{source}: cannot be copied: {error}") from None
    console().print(f"{target}: {cases} cases, {target.stat().st_size / 1e6:.1f} MB", markup=False)
    return 0
