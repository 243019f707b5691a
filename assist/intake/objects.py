"""JSON files as a stream of objects: one document, an array, or a line each."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from assist.errors import DataError
from assist.shapes import ready

T = TypeVar("T")


def objects(path: Path, *lists: str) -> Iterator[tuple[str, Any]]:
    """Each object of `path` with its place («file:3»). `lists` are the keys under which a document keeps many.

    A file of lines is read a line at a time. Raises `DataError` for what is no JSON.
    """
    try:
        with path.open(encoding="utf-8-sig") as file:
            first = next((line for line in file if line.strip()), "")
            if _whole(first):
                file.seek(0)
                for number, line in enumerate(file, 1):
                    if line.strip():
                        yield from _several(f"{path}:{number}", _parsed(f"{path}:{number}", line), lists)
                return
            file.seek(0)
            yield from _several(str(path), _parsed(str(path), file.read()), lists)
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: cannot be read: {getattr(error, 'strerror', None) or error}") from None


def fitted(place: str, found: Any, kind: type[T]) -> T:
    """`found` as a `kind` (a msgspec Struct). Raises `DataError` that names the place and the field."""
    try:
        return msgspec.convert(found, ready(kind), strict=False)
    except msgspec.ValidationError as error:
        raise DataError(f"{place}: {error}") from None


def moment(value: int | float | str | None) -> str | None:
    """A desk's time as ISO 8601 in UTC: Unix seconds, or text that is ISO already; None where it is no time."""
    if value is None or value == "":
        return None
    try:
        if isinstance(value, (int, float)) or value.isdecimal():
            return datetime.fromtimestamp(float(value), UTC).isoformat(timespec="seconds")
        found = datetime.fromisoformat(value.replace("UTC", "+00:00").replace(" +", "+"))
    except (ValueError, OverflowError, OSError):
        return None
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC).isoformat(timespec="seconds")


def _whole(line: str) -> bool:
    try:
        return isinstance(json.loads(line), (dict, list)) if line else False
    except ValueError:
        return False


def _parsed(place: str, text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DataError(f"{place}: no JSON: {error}") from None


def _several(place: str, found: Any, lists: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    if isinstance(found, list):
        for index, one in enumerate(found):
            yield f"{place}[{index}]", one
        return
    if isinstance(found, dict):
        inner = next((found[key] for key in lists if isinstance(found.get(key), list)), None)
        if inner is not None:
            rest = {key: value for key, value in found.items() if key not in lists}
            for index, one in enumerate(inner):  # what stands beside the list, such as `users`, goes with each
                yield f"{place}[{index}]", {**rest, **one} if isinstance(one, dict) else one
            return
        yield place, found
        return
    raise DataError(f"{place}: an object or a list of objects is expected")
