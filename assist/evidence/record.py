"""A case as one JSON file. Secrets are in it as little as anywhere: what it holds was cut before."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from assist import wire
from assist.atomic import write_whole
from assist.errors import DataError, UsageError
from assist.evidence.parts import parts
from assist.pipeline import Assistant
from assist.records import Case, Message
from assist.shapes import ready

FORM = 1


@dataclass(frozen=True, slots=True)
class Record:
    """What `replay` goes by. `case` is as `verdict` gives it."""

    thread: tuple[Message, ...]  # secrets cut
    message: Message
    translate: bool
    reply_language: str | None
    desk_language: str
    made_of: Mapping[str, str]
    case: Mapping[str, Any]


def verdict(case: Case) -> dict[str, Any]:
    """A case in JSON's types, without what is never the same twice: how long things took."""
    plain: dict[str, Any] = json.loads(wire.dumps(case))
    del plain["timings_ms"]
    if plain["working"]:
        del plain["working"]["ms"]
    return plain


def record(
    desk: Assistant,
    case: Case,
    thread: Sequence[Message] = (),
    *,
    translate: bool = True,
    reply_language: str | None = None,
) -> Record:
    """The record of what `desk.handle` gave for `case.message` and `thread` with the same options."""
    cut = tuple(replace(earlier, text=desk.protect(earlier.text).text) for earlier in thread)
    made_of = parts(case, desk.desk_language)
    return Record(cut, case.message, translate, reply_language, desk.desk_language, made_of, verdict(case))


def write(path: Path, made: Record) -> None:
    """Writes the file at once, readable by its owner only: it holds what a customer wrote. Raises `UsageError`."""
    plain = {"form": FORM, **wire.plain(made)}
    try:
        write_whole(path, (json.dumps(plain, ensure_ascii=False, indent=1) + "\n").encode())
    except OSError as error:
        raise UsageError(f"{path}: {error}") from error


def read(path: Path) -> Record:
    """The record at `path`. Raises `DataError` where it is none, or of another form."""
    import msgspec

    try:
        plain = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(plain, dict) or plain.pop("form", None) != FORM:
            raise DataError(f"{path}: no record of form {FORM}, as `assist reply --record` writes it")
        return msgspec.convert(plain, ready(Record))
    except (OSError, ValueError, msgspec.ValidationError) as error:
        raise DataError(f"{path}: {error}") from error
