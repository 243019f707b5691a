"""Mozilla's Remote Settings: the records of Firefox's translation models, each with the sha256 of its file."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from assist.models.entries import Direction, File, Source
from assist.models.extras import load
from assist.models.places import SourceFailed, WrongBytes, digest, part_of, place
from assist.models.progress import Progress
from assist.models.source_http import fetch_json, fetch_url

NAME = "Mozilla (Remote Settings)"
# Two shapes of one direction: one shared vocabulary, or one for each side. The shortlist `lex` is wanted, not needed.
_SHAPES = (("model", "vocab"), ("model", "srcvocab", "trgvocab"))
_ARCHITECTURES = ("base-memory", "base", "tiny")  # better first
_SAFE_NAME = re.compile(r"[\w.-]+")


@dataclass(frozen=True, slots=True)
class Record:
    """One file of one model as a record describes it; `sha256` is that of the unpacked file."""

    name: str
    file_type: str
    source: str
    target: str
    version: str
    architecture: str
    sha256: str
    location: str


def read_records(body: Mapping[str, Any]) -> tuple[Record, ...]:
    """The records of an answer, of both generations of the collection; incomplete ones are left out."""
    return tuple(_record(raw) for raw in body.get("data", ()) if _usable(raw))


def _usable(raw: Mapping[str, Any]) -> bool:
    attachment = raw.get("attachment") or {}
    return bool(_SAFE_NAME.fullmatch(raw.get("name", "")) and attachment.get("location") and attachment.get("hash"))


def _record(raw: Mapping[str, Any]) -> Record:
    return Record(
        raw["name"],
        raw.get("fileType", ""),
        raw.get("sourceLanguage") or raw.get("fromLang", ""),
        raw.get("targetLanguage") or raw.get("toLang", ""),
        raw.get("version", ""),
        raw.get("architecture") or "",
        raw.get("decompressedHash") or raw["attachment"]["hash"],
        raw["attachment"]["location"],
    )


def choose(records: Sequence[Record], source: str, target: str) -> tuple[Record, ...]:
    """The files of the newest released, best complete model of a direction; empty when there is none."""
    wanted = _fold(source), _fold(target)
    found = [record for record in records if (_fold(record.source), _fold(record.target)) == wanted]
    best: tuple[tuple[bool, tuple[int, ...], int], tuple[Record, ...]] | None = None
    for version, architecture in sorted({(record.version, record.architecture) for record in found}):
        files = {r.file_type: r for r in found if (r.version, r.architecture) == (version, architecture)}
        shape = next((shape for shape in _SHAPES if all(kind in files for kind in shape)), None)
        if shape is None:
            continue
        known = architecture in _ARCHITECTURES
        rank = (
            not re.search("[a-z]", version),  # 3.0a1 is not released
            tuple(int(number) for number in re.findall(r"\d+", version)),
            -_ARCHITECTURES.index(architecture) if known else -len(_ARCHITECTURES),
        )
        if best is None or rank > best[0]:
            best = (rank, tuple(files[kind] for kind in (*shape, "lex") if kind in files))
    return best[1] if best else ()


def _fold(code: str) -> str:
    """One spelling of the codes that Mozilla's lists write differently: zh and zh-Hans, zh_hant and zh-Hant."""
    folded = code.lower().replace("_", "-")
    return "zh-hans" if folded == "zh" else folded


def fetch_mozilla(file: File, source: Source, dest: Path, progress: Progress) -> None:
    """Brings a pinned file to `dest`, found by its sha256. Raises `SourceFailed` or `WrongBytes`."""
    records = read_records(fetch_json(source.records))
    record = next((record for record in records if record.sha256 == file.sha256), None)
    if record is None:
        raise SourceFailed("no longer offers this version of the file")
    _fetch_record(record, source.attachments, dest, file.size, progress)


def fetch_direction(direction: Direction, folder: Path, progress: Progress) -> None:
    """Brings all files of a direction into `folder`. Raises `SourceFailed` or `WrongBytes`."""
    records = choose(read_records(fetch_json(direction.family.index)), direction.source, direction.target)
    if not records:
        raise SourceFailed(f"has no model from {direction.source} to {direction.target}")
    for record in records:
        dest = folder / record.name
        if not dest.exists() or digest(dest) != record.sha256:
            _fetch_record(record, direction.family.attachments, dest, None, progress)
    wanted = {record.name for record in records}
    for path in sorted(folder.iterdir()):  # of an older model
        if path.is_file() and path.name not in wanted:
            path.unlink()


def _fetch_record(record: Record, attachments: str, dest: Path, size: int | None, progress: Progress) -> None:
    url = attachments.rstrip("/") + "/" + record.location.lstrip("/")
    if not record.location.endswith(".zst"):
        fetch_url(url, dest, size=size, sha256=record.sha256, source=NAME, progress=progress)
        return
    packed = dest.with_name(
        PurePosixPath(record.location).name
    )  # unique to the version, so a stale part is never resumed
    fetch_url(url, packed, size=None, sha256=None, source=NAME, progress=progress)
    discovery = load("firefox", "fxtranslate").discovery
    try:
        unpacked = discovery.verify_and_decompress(packed.read_bytes(), record.sha256)
    except ValueError as error:
        raise WrongBytes(f"gave a {record.name} that does not match its record") from error
    finally:
        packed.unlink()
    part = part_of(dest)
    part.write_bytes(unpacked)
    place(part, dest, size, record.sha256)
