"""Large regular expressions, kept as Python has compiled them: doing it again takes seconds of each start.

What Python makes of an expression is a list of numbers. They are kept in the user's cache folder, known by the
expression and the Python that compiled it, and Python itself checks such a list before it uses it. Whatever cannot be
kept or read back is simply compiled. Only for expressions of our data; what is made of a customer's text is not kept.
"""

from __future__ import annotations

import hashlib
import os
import re
import sqlite3
import sys
import threading
import zlib
from array import array
from contextlib import suppress
from functools import lru_cache
from importlib import import_module
from typing import Any

import msgspec

from assist.compiled import folder

_FORM = "1"  # of what is kept
_MOST = 30_000  # kept expressions; those of older data go with all others
_PATIENCE = 0.05  # seconds to wait for another process: compiling is no more
_FAILED = (OSError, sqlite3.Error, zlib.error, msgspec.DecodeError, AttributeError, TypeError, ValueError, RuntimeError)

_python: Any = import_module("_sre")  # nothing public takes a compiled expression
_compiler: Any = import_module("re._compiler")


class _Kept(msgspec.Struct, frozen=True, array_like=True):
    """What `re.compile` hands to the engine of Python."""

    flags: int
    code: bytes
    groups: int
    names: dict[str, int]


def regex(written: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, and raises; safe to call from several threads."""
    key = hashlib.sha256(f"{_FORM}\0{sys.version}\0{int(flags)}\0{written}".encode("utf-8", "surrogatepass")).digest()
    shelf = _shelf(os.getpid())
    if shelf is None:
        return re.compile(written, flags)
    with suppress(*_FAILED):
        found = shelf.get(key)
        if found is not None:
            return _pattern(written, msgspec.msgpack.decode(zlib.decompress(found), type=_Kept))
    with suppress(*_FAILED):
        made = _compiled(written, flags)
        pattern = _pattern(written, made)
        shelf.put(key, zlib.compress(msgspec.msgpack.encode(made), 1))
        return pattern
    return re.compile(written, flags)


def _compiled(written: str, flags: int) -> _Kept:
    """As `re._compiler.compile` does it. Raises `re.error`."""
    parsed = _compiler._parser.parse(written, int(flags))
    code = array("I", _compiler._code(parsed, int(flags)))
    return _Kept(int(flags) | parsed.state.flags, code.tobytes(), parsed.state.groups, dict(parsed.state.groupdict))


def _pattern(written: str, kept: _Kept) -> re.Pattern[str]:
    names: list[str | None] = [None] * kept.groups
    for name, number in kept.names.items():
        names[number] = name
    code = array("I", kept.code).tolist()
    pattern: re.Pattern[str] = _python.compile(written, kept.flags, code, kept.groups - 1, kept.names, tuple(names))
    return pattern


class _Shelf:
    """A file of what is kept, for the threads of one process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._takes = True
        path = folder() / "expressions.sqlite"
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = sqlite3.connect(path, _PATIENCE, isolation_level=None, check_same_thread=False)
        self._file.executescript(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;"
            "CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, value BLOB) WITHOUT ROWID;"
        )
        if self._file.execute("SELECT COUNT(*) FROM kept").fetchone()[0] > _MOST:
            self._file.execute("DELETE FROM kept")

    def get(self, key: bytes) -> bytes | None:
        with self._lock:
            found = self._file.execute("SELECT value FROM kept WHERE key = ?", (key,)).fetchone()
        return found[0] if found else None

    def put(self, key: bytes, value: bytes) -> None:
        """Keeps it where that is possible; a file that refuses one is not asked again."""
        with self._lock, suppress(sqlite3.Error):
            if self._takes:
                self._takes = False
                self._file.execute("INSERT OR REPLACE INTO kept VALUES (?, ?)", (key, value))
                self._takes = True

    def __del__(self) -> None:
        with suppress(AttributeError, sqlite3.Error):
            self._file.close()


@lru_cache(maxsize=1)  # a process that was forked opens the file for itself
def _shelf(process: int) -> _Shelf | None:
    with suppress(*_FAILED):
        return _Shelf()
    return None
