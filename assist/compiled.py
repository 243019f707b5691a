"""YAML data in a form that is read a hundred times as fast, kept in the user's cache folder.

A file's compiled form is named by its content, so a changed file is read anew; whatever cannot be kept or read back is
simply read from the YAML.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec

from assist.atomic import write_whole
from assist.shapes import ready

T = TypeVar("T")
_FORM = b"2"  # of the compiled files; another one when the schema of the data changes in what it means


def read_compiled(path: Path, shape: type[T], read: Callable[[], T]) -> T:
    """What `read()` gives for the file at `path`, from its compiled form if there is one; raises what it does."""
    try:
        content = path.read_bytes()
    except OSError:
        return read()
    return kept(path.stem, _FORM + repr(shape).encode() + content, shape, read)


def kept(name: str, made_of: bytes, shape: type[T], make: Callable[[], T]) -> T:
    """What `make()` gave when it was made of the same bytes; made and kept under `name` where there is none."""
    path = folder() / f"{name}-{hashlib.sha256(made_of).hexdigest()[:32]}.msgpack"
    with suppress(OSError, msgspec.DecodeError):
        return msgspec.msgpack.decode(path.read_bytes(), type=ready(shape))
    made = make()
    with suppress(OSError):
        keep(path, name, msgspec.msgpack.encode(made))
    return made


def keep(kept: Path, stem: str, content: bytes) -> None:
    """Writes at once or not at all, and drops what an older content of the file left."""
    write_whole(kept, content)
    for old in kept.parent.glob(f"{stem}-*.msgpack"):
        if old != kept:
            old.unlink(missing_ok=True)


def folder() -> Path:
    """Where compiled data is kept."""
    import platformdirs  # only when data is read

    return platformdirs.user_cache_path("reply-assist", appauthor=False) / "data"
