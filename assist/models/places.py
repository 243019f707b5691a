"""Where models lie, and the few file operations that must never leave half a model under its final name."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from assist.errors import FetchError
from assist.models.progress import Progress

CHUNK = 1 << 20  # bytes read or written at a time
_MARGIN = 32 << 20  # bytes that stay free


class SourceFailed(Exception):  # noqa: N818 - an answer of a source, not an error of the package
    """A source did not give the file; the text is its answer in one line."""


class WrongBytes(SourceFailed):
    """A source gave a file of another size or sha256."""


def folder_of(model_id: str, home: Path) -> Path:
    """The folder of a model's files."""
    return home / "models" / model_id.replace(":", "_")


def argos_folder(home: Path) -> Path:
    """The folder of unpacked Argos packages, in the layout of `argostranslate.package`."""
    return home / "models" / "argos"


def part_of(dest: Path) -> Path:
    """The unfinished file of `dest`: always a prefix of it, whichever source wrote it."""
    return dest.with_name(dest.name + ".part")


def digest(path: Path) -> str:
    """The sha256 of a file, lower-case hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def check_bytes(path: Path, size: int | None, sha256: str | None) -> None:
    """Raises `WrongBytes` unless the file is the expected one; None means not known."""
    found = path.stat().st_size
    if size is not None and found != size:
        raise WrongBytes(f"gave {found:,} bytes, expected {size:,}")
    if sha256 is not None and (actual := digest(path)) != sha256:
        raise WrongBytes(f"gave a file with sha256 {actual}, expected {sha256}")


def place(part: Path, dest: Path, size: int | None, sha256: str | None) -> None:
    """Verifies `part` and moves it to `dest` in one step; a wrong file is deleted. Raises `WrongBytes`."""
    try:
        check_bytes(part, size, sha256)
    except WrongBytes:
        part.unlink()
        raise
    with part.open("rb") as file:
        os.fsync(file.fileno())
    part.replace(dest)
    sync_folder(dest.parent)


def sync_folder(folder: Path) -> None:
    """Makes a rename in `folder` survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def need_space(folder: Path, size: int, model_id: str) -> None:
    """Raises `FetchError` when fewer than `size` bytes and a margin are free."""
    free = shutil.disk_usage(folder).free
    if free < size + _MARGIN:
        raise FetchError(
            f"model {model_id} needs {(size + _MARGIN) / 1e6:,.0f} MB, but only {free / 1e6:,.0f} MB are free"
            f" in {folder}; make room, or set ASSIST_HOME to a folder on another disk"
        )


@contextmanager
def locked(path: Path, progress: Progress) -> Iterator[None]:
    """Holds a lock between processes and threads; it ends with its holder, however that ends."""
    import fcntl

    with path.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            progress.note("another pull of this model is running; waiting for it")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield
