"""Intercom: conversations with their parts, and answers for «Reply to a conversation».

Comes in as «Retrieve a conversation» answers, one or a line each (the export to a bucket writes them so), or a list
under `conversations` or `data`.
https://developers.intercom.com/docs/references/rest-api/api.intercom.io/conversations
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

import msgspec

from assist.errors import UsageError
from assist.intake.html_text import html_to_text, text_to_html
from assist.intake.objects import fitted, moment, objects
from assist.intake.records import Answer, Conversation, Request, Turn
from assist.records import Channel, Message

DESK = "intercom"
LISTS = ("conversations", "data")
_CUSTOMERS = frozenset({"user", "lead", "contact"})
_INTERNAL = frozenset({"note", "note_and_reopen", "quick_reply", "attribute_collected"})
_CHANNELS: dict[str, Channel] = {
    "email": "email", "conversation": "chat", "push": "chat", "sms": "chat", "phone_call": "phone",
    "phone_switch": "phone", "twitter": "social", "facebook": "social", "instagram": "social", "whatsapp": "social",
}  # fmt: skip


class _Author(msgspec.Struct):
    type: str | None = None
    id: str | int | None = None
    name: str | None = None


class _Source(msgspec.Struct):
    type: str | None = None
    id: str | int | None = None
    subject: str | None = None
    body: str | None = None
    author: _Author | None = None


class _Part(msgspec.Struct):
    part_type: str = "comment"
    id: str | int | None = None
    body: str | None = None
    created_at: float | str | None = None
    author: _Author | None = None
    redacted: bool | None = None


class _Parts(msgspec.Struct):
    conversation_parts: list[_Part] = []


class _Conversation(msgspec.Struct):
    id: str | int
    created_at: float | str | None = None
    source: _Source | None = None
    conversation_parts: _Parts | list[_Part] | None = None


def holds(found: Any) -> bool:
    """Whether an object looks like a conversation of Intercom."""
    return isinstance(found, dict) and (found.get("type") == "conversation" or "conversation_parts" in found)


def read(path: Path) -> Iterator[tuple[str, Any]]:
    """The conversations of an export, each with its place."""
    return objects(path, *LISTS)


def conversation(place: str, found: Any) -> Conversation:
    """One conversation. Raises `DataError`."""
    whole = fitted(place, found, _Conversation)
    source = whole.source or _Source()
    channel = _CHANNELS.get(source.type or "", "chat")
    kept = whole.conversation_parts
    parts = kept.conversation_parts if isinstance(kept, _Parts) else kept or []
    first = _Part("comment", source.id, source.body, whole.created_at, source.author)
    turns: list[Turn] = []
    for part in (first, *sorted(parts, key=lambda one: moment(one.created_at) or "")):
        text = html_to_text(part.body or "")
        if not text or part.redacted or part.part_type in _INTERNAL:
            continue
        author = part.author or _Author()
        customer = author.type in _CUSTOMERS
        said = Message(text, channel, str(part.id or ""), "customer" if customer else "agent",
                       sent=moment(part.created_at))  # fmt: skip
        turns.append(Turn(said, "" if customer else author.name or str(author.id or "")))
    return Conversation(DESK, str(whole.id), channel, tuple(turns), html_to_text(source.subject or ""))


def answers(given: Sequence[Answer], sender: str = "") -> Iterator[Request]:
    """The bodies of «Reply to a conversation». `sender` is the admin's id, which Intercom asks for."""
    if given and not sender:
        raise UsageError("Intercom asks whose reply it is: give the admin's id with --sender")
    for one in given:
        body = {"message_type": "comment", "type": "admin", "admin_id": sender, "body": text_to_html(one.text)}
        yield Request("POST", f"/conversations/{quote(one.conversation, safe='')}/reply", body)
