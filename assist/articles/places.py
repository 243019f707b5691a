"""Where articles come from (folders, files, zip archives) and where their translations go."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePosixPath

from assist.articles.formats import FORMATS
from assist.atomic import write_whole
from assist.errors import UsageError

STATE = ".assist"  # the job's own folder below the output
_PART = "writing-"  # how the names of files begin that are being written
_LARGEST = 256 << 20  # of a file in an archive, unpacked


@dataclass(frozen=True, slots=True)
class Article:
    """A file to translate. `path` is relative to what was given, with forward slashes; `size` in bytes. It is read from
    where it lies whenever it is asked for: thousands of articles need no memory.
    """

    path: str
    size: int
    load: Callable[[], bytes] = field(compare=False, repr=False)

    @property
    def data(self) -> bytes:
        """Its bytes now. Raises `UsageError` where they can't be read any more."""
        try:
            return self.load()
        except (OSError, KeyError, zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
            raise UsageError(f"{self.path}: {error}") from None


def articles(places: Sequence[Path], out: Path) -> tuple[list[Article], list[str]]:
    """The articles in order, and the files that are none. Raises `UsageError` for a place that is not there."""
    found: dict[str, Article] = {}
    other: list[str] = []
    for place in places:
        if place.resolve() == out.resolve():
            raise UsageError(f"{out}: the translations need a folder of their own")
        for article in _files(place, out):
            path = article.path
            if PurePosixPath(path).suffix.lower() not in FORMATS:
                other.append(path)
            elif found.setdefault(path, article) is not article and found[path].data != article.data:
                raise UsageError(f"two files would become {path}; give the folder above both")
    return [found[path] for path in sorted(found)], sorted(other)


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


def _files(place: Path, out: Path) -> Iterator[Article]:
    if place.is_dir():
        for path in sorted(place.rglob("*")):
            hidden = any(part.startswith(".") for part in path.relative_to(place).parts)
            if path.is_file() and not hidden and out.resolve() not in path.resolve().parents:
                yield _file(path, path.relative_to(place).as_posix())
    elif place.suffix.lower() == ".zip" and place.is_file():
        yield from _archived(place)
    elif place.is_file():
        yield _file(place, place.name)
    else:
        raise UsageError(f"{place}: no such file or folder")


def _file(path: Path, name: str) -> Article:
    return Article(name, path.stat().st_size, partial(_bytes, str(path)))  # a name needs less memory than a Path


def _bytes(path: str) -> bytes:
    return Path(path).read_bytes()


def _archived(place: Path) -> Iterator[Article]:
    try:
        with zipfile.ZipFile(place) as archive:
            for info in sorted(archive.infolist(), key=lambda info: info.filename):
                path = PurePosixPath(info.filename.replace("\\", "/"))
                if info.is_dir() or path.is_absolute() or any(part.startswith(".") for part in path.parts):
                    continue
                if info.file_size > _LARGEST:
                    raise UsageError(f"{place}: {path} is over 256 MiB")
                yield Article(path.as_posix(), info.file_size, partial(_member, place, info.filename))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        raise UsageError(f"{place}: {error}") from None


def _member(place: Path, name: str) -> bytes:
    with zipfile.ZipFile(place) as archive, archive.open(name) as file:
        data = file.read(_LARGEST + 1)  # what an archive says of its sizes need not be so
    if len(data) > _LARGEST:
        raise zipfile.BadZipFile(f"{name} is over 256 MiB")
    return data
