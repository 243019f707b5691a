"""Conversations from where a desk has them: CSV, JSON Lines, e-mail, Zendesk, Intercom, Chatwoot, Freshdesk.

`conversations` reads a file; each desk's module says which documented form it takes, and writes answers in the form
that the desk's own API takes. Nothing is fetched and nothing is sent.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

from assist.errors import DataError, UsageError
from assist.intake import chatwoot, freshdesk, intercom, mail, table, zendesk
from assist.intake.objects import objects
from assist.intake.records import Answer, Conversation, Request, Turn

__all__ = ["DESKS", "Answer", "Conversation", "Request", "Turn", "conversations", "desk_of"]

DESKS: dict[str, ModuleType] = {
    "zendesk": zendesk, "intercom": intercom, "chatwoot": chatwoot, "freshdesk": freshdesk, "mail": mail,
    "table": table,
}  # fmt: skip
_BY_LOOK = (intercom, chatwoot, zendesk, freshdesk, table)  # the most telling form first


def conversations(
    path: Path, desk: str = "", unread: Callable[[DataError], None] | None = None
) -> Iterator[Conversation]:
    """The conversations of a file or of a folder of mails, in its order. `desk` is a key of DESKS; empty: by its look.

    What is none is told to `unread` and left out, the rest is read; without `unread` it is raised. Raises `UsageError`
    for a desk that is unknown or cannot be told, `DataError` for a file that cannot be read at all.
    """
    reader = _reader(desk or desk_of(path))
    for place, found in reader.read(path):
        try:
            yield reader.conversation(place, found)
        except DataError as error:
            if unread is None:
                raise
            unread(error)


def desk_of(path: Path) -> str:
    """Which desk a file is from, by its name and its first object. Raises `UsageError` when it cannot be told."""
    if path.is_dir() or path.suffix.lower() == ".eml":
        return str(mail.DESK)
    if path.suffix.lower() == ".csv":
        return str(table.DESK)
    first = next(iter(objects(path, "tickets", "conversations", "results")), ("", None))[1]
    if isinstance(first, dict) and isinstance(first.get("data"), dict | list):
        inner = first["data"]
        inner = inner.get("payload", []) if isinstance(inner, dict) else inner
        first = inner[0] if inner else first
    for reader in _BY_LOOK:
        if reader.holds(first):
            return str(reader.DESK)
    raise UsageError(f"{path}: cannot tell which desk this is from; say it with --desk ({' '.join(DESKS)})")


def _reader(desk: str) -> ModuleType:
    if desk not in DESKS:
        raise UsageError(f"unknown desk {desk!r}; known: {' '.join(DESKS)}")
    return DESKS[desk]
