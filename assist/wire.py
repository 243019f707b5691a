"""Records to JSON and back: the one place that knows the contract's form (docs/contract.md)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from assist.errors import UsageError
from assist.languages import normalize
from assist.records import CHANNELS, UND, Author, Channel, Finding, Message, Scorecard


def plain(record: Any) -> Any:
    """A record as dicts, lists and scalars."""
    import msgspec

    return msgspec.to_builtins(record)


def dumps(record: Any) -> str:
    """One line of JSON, readable in any script."""
    return json.dumps(plain(record), ensure_ascii=False)


def findings_json(
    findings: Sequence[Finding], dismissed: Sequence[tuple[Finding, str]] | None = None
) -> dict[str, Any]:
    """The answer of `assist check`; what was set aside stands under `dismissed`, each with its reason."""
    answer = {"findings": plain(findings), "sendable": Scorecard.of(findings).sendable}
    if dismissed:
        answer["dismissed"] = [{**plain(finding), "reason": reason} for finding, reason in dismissed]
    return answer


def text_of(line: Mapping[str, Any], key: str = "text") -> str:
    """The text under `key`; raises `UsageError` when it is missing or no text."""
    value = line.get(key)
    if not isinstance(value, str):
        raise UsageError(f"{key!r} must be a text")
    return value


def optional_text(line: Mapping[str, Any], key: str) -> str | None:
    """The text under `key`, or None when it is absent or null."""
    return None if line.get(key) is None else text_of(line, key)


def optional_language(line: Mapping[str, Any], key: str) -> str | None:
    """The language tag under `key`, normalised; `und` and absence both mean «not known»."""
    tag = optional_text(line, key)
    found = None if tag is None else normalize(tag)
    return None if found == UND else found


def locale_of(line: Mapping[str, Any]) -> str | None:
    """The language of the account's locale; None where it is absent or of a language the desk does not have."""
    try:
        return optional_language(line, "locale")
    except UsageError:
        optional_text(line, "locale")  # a number is wrong use, a strange locale is not
        return None


def channel(name: str) -> Channel:
    """One of the contract's channels; raises `UsageError` otherwise."""
    for known in CHANNELS:
        if known == name:
            return known
    raise UsageError(f"unknown channel {name!r}; known: {' '.join(CHANNELS)}")


def message(line: Mapping[str, Any]) -> Message:
    """A message from its JSON form; `role` is accepted for `author`, as exports of help desks name it."""
    author: Author = "agent" if line.get("author", line.get("role")) == "agent" else "customer"
    return Message(
        text_of(line),
        channel(optional_text(line, "channel") or "chat"),
        optional_text(line, "id") or "",
        author,
        optional_language(line, "language"),
        locale_of(line),
        optional_text(line, "sent"),
    )


def thread(lines: Any) -> tuple[Message, ...]:
    """The messages of a `thread` key, oldest first; absence is an empty thread."""
    if lines is None:
        return ()
    if not isinstance(lines, list) or not all(isinstance(line, dict) for line in lines):
        raise UsageError("'thread' must be a list of message objects")
    return tuple(message(line) for line in lines)
