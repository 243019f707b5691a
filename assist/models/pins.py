"""`models.lock.json`: what was pulled by direction, with the sha256 of every file at the first pull."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from assist.errors import DataError
from assist.models.places import digest, locked
from assist.models.progress import SILENT
from assist.shapes import ready

_NAME = "models.lock.json"


@dataclass(frozen=True, slots=True)
class Pin:
    """One pulled direction. `folder` is relative to `<home>/models`, file names to that folder."""

    folder: str
    files: Mapping[str, str] = field(default_factory=dict)  # name -> sha256
    sizes: Mapping[str, int] = field(default_factory=dict)
    archive: str | None = None  # sha256 of what was downloaded, where the index gives none


def read_pins(home: Path) -> dict[str, Pin]:
    """Model id -> pin, sorted by id. Raises `DataError` when the file is broken."""
    import msgspec

    path = home / _NAME
    if not path.exists():
        return {}
    try:
        return msgspec.json.decode(path.read_bytes(), type=ready(dict[str, Pin]))
    except msgspec.DecodeError as error:  # ValidationError included
        raise DataError(f"{path}: {error}; delete it and pull the models again") from error


def pin_folder(folder: Path, home: Path, archive: str | None = None) -> Pin:
    """The pin of all files that lie in `folder` now."""
    files = {str(path.relative_to(folder)): path for path in sorted(folder.rglob("*")) if path.is_file()}
    return Pin(
        str(folder.relative_to(home / "models")),
        {name: digest(path) for name, path in files.items()},
        {name: path.stat().st_size for name, path in files.items()},
        archive,
    )


def write_pin(home: Path, model_id: str, pin: Pin) -> None:
    """Adds or replaces one pin, in one step."""
    with locked(home / "models" / ".pins.lock", SILENT):
        pins = dict(sorted({**read_pins(home), model_id: pin}.items()))
        path = home / _NAME
        unfinished = path.with_name(_NAME + ".part")
        unfinished.write_text(json.dumps({key: asdict(pin) for key, pin in pins.items()}, indent=1) + "\n", "utf-8")
        unfinished.replace(path)
