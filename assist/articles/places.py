"""Where articles come from (folders, files, zip archives) and where their translations go."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from assist.articles.formats import FORMATS
from assist.atomic import write_whole
from assist.errors import UsageError

STATE = ".assist"  # the job's own folder below the output
_PART = "writing-"  # how the names of files begin that are being written
_LARGEST = 256 << 20  # of a file in an archive, unpacked


@dataclass(frozen=True, slots=True)
class Article:
    """A file to translate. `path` is relative to what was given, with forward slashes."""

    path: str
    data: bytes


def articles(places: Sequence[Path], out: Path) -> tuple[list[Article], list[str]]:
    """The articles in order, and the files that are none. Raises `UsageError` for a place that is not there."""
    found: dict[str, bytes] = {}
    other: list[str] = []
    for place in places:
        if place.resolve() == out.resolve():
            raise UsageError(f"{out}: the translations need a folder of their own")
        for path, data in _files(place, out):
            if PurePosixPath(path).suffix.lower() not in FORMATS:
                other.append(path)
            elif found.setdefault(path, data) != data:
                raise UsageError(f"two files would become {path}; give the folder above both")
    return [Article(path, found[path]) for path in sorted(found)], sorted(other)


def target_path(path: str, source: str, target: str) -> str:
    """Where a translation goes below the output: `en/fees.md` and `fees.md` to `es/fees.md`, `app.en.json` to
    `es/app.es.json`.
    """
    here = PurePosixPath(path)
    parts = [target if names(part, source) else part for part in here.parent.parts]
    if parts and parts[0] == target and names(here.parts[0], source):
        parts = parts[1:]
    stem, *rest = here.name.split(".")
    rest = [target if names(part, source) and index + 1 < len(rest) else part for index, part in enumerate(rest)]
    stem = target if names(stem, source) else stem
    return "/".join((target, *parts, ".".join((stem, *rest))))


def names(part: str, language: str) -> bool:
    """`en`, `en-US` and `en_us` name English."""
    lower, tag = part.lower().replace("_", "-"), language.lower()
    return lower == tag or (lower.startswith(f"{tag}-") and len(lower) == len(tag) + 3)


def write(path: Path, data: bytes, state: Path) -> None:
    """At once or not at all, and on the disk when this returns."""
    write_whole(path, data, mode=0o644, part_in=state, prefix=_PART, durable=True)


def cleared(state: Path) -> None:
    """Drops what a killed run was writing."""
    for left in state.glob(f"{_PART}*"):
        with suppress(OSError):
            left.unlink()


def _files(place: Path, out: Path) -> Iterator[tuple[str, bytes]]:
    if place.is_dir():
        for path in sorted(place.rglob("*")):
            hidden = any(part.startswith(".") for part in path.relative_to(place).parts)
            if path.is_file() and not hidden and out.resolve() not in path.resolve().parents:
                yield path.relative_to(place).as_posix(), path.read_bytes()
    elif place.suffix.lower() == ".zip" and place.is_file():
        yield from _archived(place)
    elif place.is_file():
        yield place.name, place.read_bytes()
    else:
        raise UsageError(f"{place}: no such file or folder")


def _archived(place: Path) -> Iterator[tuple[str, bytes]]:
    try:
        with zipfile.ZipFile(place) as archive:
            for info in sorted(archive.infolist(), key=lambda info: info.filename):
                path = PurePosixPath(info.filename.replace("\\", "/"))
                if info.is_dir() or any(part.startswith(".") for part in path.parts) or path.is_absolute():
                    continue
                if info.file_size > _LARGEST:
                    raise UsageError(f"{place}: {path} is over 256 MiB")
                yield path.as_posix(), archive.read(info)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        raise UsageError(f"{place}: {error}") from None
