"""What is on this machine: states, paths, and the check of every byte. Nothing here makes a request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from assist.errors import MissingModel
from assist.models.entries import Direction, Model, ModelKind, catalogue, find
from assist.models.pins import Pin, read_pins
from assist.models.places import digest, folder_of, part_of
from assist.models.source_hub import SCRATCH

State = Literal["here", "partial", "missing"]


@dataclass(frozen=True, slots=True)
class ModelStatus:
    """One row of `assist models list`. `size` in bytes; `pinned` when the catalogue holds the checksums."""

    id: str
    kind: ModelKind
    languages: tuple[str, ...]
    licence: str
    size: int
    state: State
    default: bool
    pinned: bool
    path: str | None


@dataclass(frozen=True, slots=True)
class Verified:
    """One row of `assist models verify`."""

    id: str
    ok: bool
    detail: str


def status(home: Path) -> tuple[ModelStatus, ...]:
    """The catalogue in its order, then what was pulled by direction."""
    return tuple(_rows(home))


def _rows(home: Path) -> Iterator[ModelStatus]:
    for model in catalogue().values():
        state = _state(model, home)
        path = str(model_path(model, home)) if state == "here" else None
        yield ModelStatus(
            model.id, model.kind, model.languages, model.licence, model.size, state, model.default, True, path
        )
    for model_id, pin in read_pins(home).items():
        entry = find(model_id)
        if isinstance(entry, Direction):
            here = _pin_whole(pin, home)
            yield ModelStatus(
                model_id,
                "translate",
                (entry.source, entry.target),
                entry.family.licence,
                sum(pin.sizes.values()),
                "here" if here else "missing",
                False,
                False,
                str(home / "models" / pin.folder) if here else None,
            )


def _state(model: Model, home: Path) -> State:
    folder = folder_of(model.id, home)
    if is_whole(model, home):
        return "here"
    begun = (path.exists() for file in model.files for path in (folder / file.name, part_of(folder / file.name)))
    return "partial" if any(begun) or (folder / SCRATCH).exists() else "missing"


def is_whole(entry: Model | Direction, home: Path) -> bool:
    """True when every file is there with its size."""
    if isinstance(entry, Model):
        return all(has_size(folder_of(entry.id, home) / file.name, file.size) for file in entry.files)
    pin = read_pins(home).get(entry.id)
    return pin is not None and _pin_whole(pin, home)


def _pin_whole(pin: Pin, home: Path) -> bool:
    folder = home / "models" / pin.folder
    return all(has_size(folder / name, size) for name, size in pin.sizes.items())


def has_size(path: Path, size: int) -> bool:
    """The cheap check: a file of `size` bytes is there."""
    return path.is_file() and path.stat().st_size == size


def model_path(entry: Model | Direction, home: Path) -> Path:
    """The file of a model of one file, the folder of others, whether or not it is there."""
    if isinstance(entry, Model):
        folder = folder_of(entry.id, home)
        return folder / entry.files[0].name if len(entry.files) == 1 else folder
    pin = read_pins(home).get(entry.id)
    return home / "models" / pin.folder if pin else folder_of(entry.id, home)


def locate(model_id: str, home: Path) -> Path:
    """The path of a model that is here. Raises `MissingModel`, or `UsageError` for an unknown id."""
    entry = find(model_id)
    if not is_whole(entry, home):
        raise MissingModel(entry.id)
    return model_path(entry, home)


def firefox_pairs(home: Path) -> dict[tuple[str, str], Path]:
    """(from, to) in Firefox's codes -> folder with model, vocabulary and shortlist; pulled directions come first."""
    pairs: dict[tuple[str, str], Path] = {}
    for model_id, pin in read_pins(home).items():
        entry = find(model_id)
        if isinstance(entry, Direction) and entry.family.prefix == "firefox" and _pin_whole(pin, home):
            pairs[entry.source, entry.target] = home / "models" / pin.folder
    for model in catalogue().values():
        if model.kind == "translate" and is_whole(model, home):
            source, target = model.languages
            pairs.setdefault((source, target), folder_of(model.id, home))
    return pairs


def verify(home: Path, ids: Iterable[str] = ()) -> tuple[Verified, ...]:
    """Hashes every file again; without ids all that is here. Raises `UsageError` for an unknown id."""
    chosen = list(ids) or [row.id for row in status(home) if row.state == "here"]
    return tuple(_verify(find(model_id), home) for model_id in chosen)


def _verify(entry: Model | Direction, home: Path) -> Verified:
    if not is_whole(entry, home):
        return Verified(entry.id, False, f"not here or not complete; assist models pull {entry.id}")
    if isinstance(entry, Model):
        folder = folder_of(entry.id, home)
        expected = {file.name: file.sha256 for file in entry.files}
        basis = "the catalogue"
    else:
        pin = read_pins(home)[entry.id]
        folder, expected = home / "models" / pin.folder, dict(pin.files)
        basis = "its first pull"
    for name, sha256 in expected.items():
        if digest(folder / name) != sha256:
            fix = f"delete it and run: assist models pull {entry.id}"
            return Verified(entry.id, False, f"{folder / name} has another sha256 than {basis} says; {fix}")
    return Verified(entry.id, True, f"{len(expected)} file(s) as {basis} says")
