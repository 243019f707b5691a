"""Where a command's text comes from: an argument, standard input, a file, or JSON Lines."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from assist import wire
from assist.errors import UsageError
from assist.records import Message


def read_text(arguments: argparse.Namespace) -> str:
    """The one text a command works on. Raises `UsageError` when there is none."""
    if arguments.file is not None:
        if arguments.text is not None:
            raise UsageError("give a text or --file, not both")
        return _decoded(_bytes(arguments.file), arguments.file)
    if arguments.text is None:
        raise UsageError("no text: give it as an argument, - for standard input, --file FILE, or --in FILE.jsonl")
    if arguments.text != "-":
        text: str = arguments.text
        return text
    return _decoded(sys.stdin.buffer.read(), "standard input")


def read_lines(path: str) -> Iterator[dict[str, Any] | str]:
    """Each line's object, or a text that says why the line is none. `-` is standard input; blank lines are skipped."""
    try:
        stream = sys.stdin.buffer if path == "-" else Path(path).open("rb")  # noqa: SIM115 - closed by the with below
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error
    with stream:
        for number, raw in enumerate(stream, 1):
            if raw.strip():
                yield _object(raw, number)


def read_thread(path: str | None) -> tuple[Message, ...]:
    """The earlier messages in a JSON Lines file; raises `UsageError` at the first bad line."""
    if path is None:
        return ()
    messages = []
    for line in read_lines(path):
        if isinstance(line, str):
            raise UsageError(f"{path}: {line}")
        messages.append(wire.message(line))
    return tuple(messages)


def _object(raw: bytes, number: int) -> dict[str, Any] | str:
    try:
        line = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return f"line {number} is not UTF-8"
    except (ValueError, RecursionError):
        return f"line {number} is not JSON"
    return line if isinstance(line, dict) else f"line {number} is not an object"


def _bytes(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error


def _decoded(raw: bytes, name: str) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(f"{name} is not UTF-8 at byte {error.start}; convert it first") from error
