"""Files that someone gives the panel to translate: how many, how large, and what of an archive is taken."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath

from assist.errors import UsageError
from ui.words import say

LARGEST = 50 << 20  # bytes of all files together, as they come
_UNPACKED = 200 << 20  # of an archive
_FILES = 5_000
_RATIO = 200  # unpacked to packed: text is rarely packed to less than a fiftieth


def taken(uploads: Sequence[str], folder: Path) -> list[Path]:
    """Moves the files into `folder`, archives unpacked. Raises `UsageError`, in the page's words, with nothing left."""
    paths = [Path(upload) for upload in uploads]
    try:
        if not paths:
            raise UsageError(say("articles", "no-files"))
        if sum(path.stat().st_size for path in paths) > LARGEST:
            raise UsageError(say("articles", "too-large", mb=LARGEST >> 20))
        folder.mkdir(parents=True)
        found: list[Path] = []
        for path in paths:
            if path.suffix.lower() == ".zip":
                _unpack(path, folder)
                found = [folder]
            else:
                shutil.copyfile(path, folder / path.name)
        return found or [folder]
    finally:
        for path in paths:  # what was uploaded stays nowhere else
            with suppress(OSError):
                path.unlink()


def _unpack(archive: Path, folder: Path) -> None:
    try:
        with zipfile.ZipFile(archive) as packed:
            members = [info for info in packed.infolist() if not info.is_dir()]
            if len(members) > _FILES or sum(info.file_size for info in members) > _UNPACKED:
                raise UsageError(say("articles", "zip-too-large", mb=_UNPACKED >> 20, files=_FILES))
            left = _UNPACKED
            for info in members:
                left -= _member(packed, info, folder, left)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError):
        raise UsageError(say("articles", "zip-broken", name=archive.name)) from None


def _member(packed: zipfile.ZipFile, info: zipfile.ZipInfo, folder: Path, left: int) -> int:
    """Unpacks one file; what an archive says of its sizes need not be so."""
    name = PurePosixPath(info.filename.replace("\\", "/"))
    linked = (info.external_attr >> 16) & 0o170000 == 0o120000
    if name.is_absolute() or ".." in name.parts or ":" in name.parts[0] or linked:
        raise UsageError(say("articles", "zip-path", name=name.as_posix()[:80]))
    if any(part.startswith(".") or part == "__MACOSX" for part in name.parts):
        return 0
    target = folder / name
    target.parent.mkdir(parents=True, exist_ok=True)
    most = min(left, max(info.compress_size, 1024) * _RATIO)
    with packed.open(info) as source:
        data = source.read(most + 1)
    if len(data) > most:
        raise UsageError(say("articles", "zip-too-large", mb=_UNPACKED >> 20, files=_FILES))
    target.write_bytes(data)
    return len(data)
