"""Argos packages: found in the public index, unpacked into the folder that `argostranslate` reads packages from."""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from assist.errors import FetchError
from assist.models.entries import Direction
from assist.models.places import SourceFailed, WrongBytes, argos_folder, digest, need_space, sync_folder
from assist.models.progress import Progress
from assist.models.source_http import fetch_json, fetch_url

NAME = "Argos package index"


def choose(index: Sequence[Mapping[str, Any]], source: str, target: str) -> tuple[str, ...]:
    """The web addresses of the newest package of a direction."""
    found = [entry for entry in index if (entry.get("from_code"), entry.get("to_code")) == (source, target)]
    if not found:
        raise SourceFailed(f"has no package from {source} to {target}")
    newest = max(found, key=lambda entry: [int(n) for n in re.findall(r"\d+", entry.get("package_version", ""))])
    return tuple(link for link in newest.get("links", ()) if link.startswith(("https://", "http://")))


def fetch_package(direction: Direction, folder: Path, pinned: str | None, progress: Progress) -> Path:
    """Downloads the package file into `folder`. `pinned` is the sha256 of an earlier pull.

    Raises `SourceFailed` or `WrongBytes`.
    """
    dest = folder / "package.argosmodel"
    answer = SourceFailed("names no web address for the package")
    for link in choose(fetch_json(direction.family.index), direction.source, direction.target):
        try:
            dest.unlink(missing_ok=True)
            fetch_url(link, dest, size=None, sha256=pinned, source=NAME, progress=progress)
            return dest
        except SourceFailed as error:
            answer = error
    raise answer


def install(package: Path, direction: Direction, home: Path, pinned: str | None, work: Path) -> tuple[Path, str]:
    """Unpacks a package file by way of the folder `work`; returns its folder and the file's sha256.

    Raises `WrongBytes` or `FetchError`.
    """
    found = digest(package)
    if pinned and found != pinned:
        raise WrongBytes(f"{package.name} has sha256 {found}, but the first pull of {direction.id} recorded {pinned}")
    try:
        with zipfile.ZipFile(package) as archive:
            return _unpack(archive, direction, home, work), found
    except (zipfile.BadZipFile, KeyError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise WrongBytes(f"{package.name} is no Argos package") from error


def _unpack(archive: zipfile.ZipFile, direction: Direction, home: Path, work: Path) -> Path:
    names = [PurePosixPath(name) for name in archive.namelist()]
    tops = sorted({name.parts[0] for name in names if name.parts})
    if len(tops) != 1 or any(".." in name.parts or name.is_absolute() for name in names):
        raise WrongBytes("the package does not hold exactly one folder")
    metadata = json.loads(archive.read(f"{tops[0]}/metadata.json"))
    codes = (metadata.get("from_code"), metadata.get("to_code"))
    if codes != (direction.source, direction.target):
        raise WrongBytes(f"the package translates {codes[0]} to {codes[1]}, not {direction.id}")
    need_space(work, sum(item.file_size for item in archive.infolist()), direction.id)
    # argostranslate reads every folder in there as a package, so an unfinished one must not be seen.
    unpacked = work / "unpacked"
    shutil.rmtree(unpacked, ignore_errors=True)
    archive.extractall(unpacked)
    dest = argos_folder(home) / tops[0]
    dest.parent.mkdir(parents=True, exist_ok=True)
    if dest.exists():
        shutil.rmtree(dest)
    try:
        (unpacked / tops[0]).rename(dest)
    except OSError as error:
        raise FetchError(f"{dest}: {error.strerror}") from error
    sync_folder(dest.parent)
    return dest
