"""YAML files -> validated records."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

import msgspec
import yaml

from assist.errors import DataError
from assist.shapes import ready

T = TypeVar("T")
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_text(path: Path) -> str:
    """The file's text. Raises `DataError` where it is not there or is no UTF-8."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: {error}") from error


def read_yaml(path: Path, shape: type[T]) -> T:
    """The file as `shape`. Raises `DataError` naming file and place where it is no YAML or breaks the schema."""
    try:
        loaded = yaml.load(read_text(path), Loader=_Loader)  # noqa: S506 - a safe loader
    except yaml.YAMLError as error:
        raise DataError(f"{path}: not YAML: {error}") from error
    return validated(path, loaded, shape)


def validated(path: Path, loaded: Any, shape: type[T]) -> T:
    """What was read at `path` as `shape`. Raises `DataError` naming file and place."""
    try:
        return msgspec.convert(loaded, ready(shape))
    except msgspec.ValidationError as error:
        raise DataError(f"{path}: {error}") from error
