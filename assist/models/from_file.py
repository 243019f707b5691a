"""`assist models pull ID --from FILE`: a file, folder or zip that came some other way, verified the same."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import BinaryIO, cast

from assist.errors import UsageError
from assist.models.entries import Direction, File
from assist.models.places import CHUNK, SourceFailed, WrongBytes, part_of, place

Candidate = tuple[str, int, Callable[[], BinaryIO]]  # name, size in bytes, opener


def candidates(path: Path) -> Iterator[Candidate]:
    """The files that `path` offers: itself, what lies in the folder, or the members of the zip. Raises `UsageError`."""
    if not path.exists():
        raise UsageError(f"{path}: no such file")
    if path.is_dir():
        for entry in sorted(path.iterdir()):
            if entry.is_file():
                yield entry.name, entry.stat().st_size, _opener(entry)
        return
    yield path.name, path.stat().st_size, _opener(path)
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            for item in archive.infolist():
                yield PurePosixPath(item.filename).name, item.file_size, _member(archive, item)


def _opener(path: Path) -> Callable[[], BinaryIO]:
    return lambda: path.open("rb")


def _member(archive: zipfile.ZipFile, item: zipfile.ZipInfo) -> Callable[[], BinaryIO]:
    return lambda: cast(BinaryIO, archive.open(item))


def take(path: Path, file: File, dest: Path) -> None:
    """Copies the pinned `file` out of `path`, whatever its name there. Raises `SourceFailed` or `WrongBytes`."""
    answer: SourceFailed = WrongBytes(f"holds no file of {file.size:,} bytes, the size of {file.name}")
    for name, size, opener in candidates(path):
        if size != file.size:
            continue
        try:
            _copy(opener, dest)
            place(part_of(dest), dest, file.size, file.sha256)
            return
        except WrongBytes as error:
            answer = WrongBytes(f"{name}: {error}")
    raise answer


def take_direction(path: Path, direction: Direction, folder: Path) -> None:
    """Copies model, vocabulary and shortlist of a Firefox direction; nothing publishes their sha256 offline.

    Raises `SourceFailed`.
    """
    pair = re.escape(direction.source.lower() + direction.target.lower())
    wanted = re.compile(rf"(model|vocab|srcvocab|trgvocab|lex)\.(?:\w+\.)*{pair}\..*(bin|spm)", re.IGNORECASE)
    taken = []
    for name, _, opener in candidates(path):
        match = wanted.fullmatch(name)
        if match:
            _copy(opener, folder / name)
            place(part_of(folder / name), folder / name, None, None)
            taken.append(match[1])
    if "model" not in taken or not {"vocab", "trgvocab"} & set(taken):
        raise SourceFailed(f"holds no model.*.bin with its vocab.*.spm for {direction.id}")


def _copy(opener: Callable[[], BinaryIO], dest: Path) -> None:
    with opener() as source, part_of(dest).open("wb") as out:
        shutil.copyfileobj(source, out, CHUNK)
