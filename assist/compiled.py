"""YAML data in a form that is read a hundred times as fast, kept in the user's cache folder.

A file's compiled form is named by its content, so a changed file is read anew; whatever cannot be kept or read back is
simply read from the YAML.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TypeVar

import msgspec

T = TypeVar("T")
_FORM = b"1"  # of the compiled files; another one when the schema of the data changes in what it means


def read_compiled(path: Path, shape: type[T], read: Callable[[], T]) -> T:
    """What `read()` gives for the file at `path`, from its compiled form if there is one; raises what it does."""
    try:
        digest = hashlib.sha256(_FORM + repr(shape).encode() + path.read_bytes()).hexdigest()
    except OSError:
        return read()
    kept = _folder() / f"{path.stem}-{digest[:32]}.msgpack"
    with suppress(OSError, msgspec.DecodeError):
        return msgspec.msgpack.decode(kept.read_bytes(), type=shape)
    found = read()
    with suppress(OSError):
        _keep(kept, path.stem, msgspec.msgpack.encode(found))
    return found


def _keep(kept: Path, stem: str, content: bytes) -> None:
    """Writes at once or not at all, and drops what an older content of the file left."""
    kept.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=kept.parent, prefix=f".{stem}-", delete=False) as file:
        file.write(content)
    os.replace(file.name, kept)  # noqa: PTH105 - a name, not a path
    for old in kept.parent.glob(f"{stem}-*.msgpack"):
        if old != kept:
            old.unlink(missing_ok=True)


def _folder() -> Path:
    import platformdirs  # only when data is read

    return platformdirs.user_cache_path("reply-assist", appauthor=False) / "data"
