"""Freshdesk: tickets with their conversations, and answers for «Reply to a ticket».

Comes in as «View a ticket» with `include=conversations` answers, one or many, or as the account export and API v1 give
tickets (`{"helpdesk_ticket": {…, "notes": [{"note": …}]}}`).
https://developers.freshdesk.com/api/#view_a_ticket and #reply_ticket; https://developer.freshdesk.com/api/v1
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

import msgspec

from assist.intake.html_text import html_to_text, text_to_html
from assist.intake.objects import fitted, moment, objects
from assist.intake.records import Answer, Conversation, Request, Turn
from assist.records import Channel, Message

DESK = "freshdesk"
LISTS = ("tickets", "results")
_CHANNELS: dict[int, Channel] = {1: "email", 3: "phone", 5: "social", 6: "social", 7: "chat", 10: "email"}


class _Note(msgspec.Struct):
    id: int | str = ""
    body: str | None = None
    body_text: str | None = None
    body_html: str | None = None
    incoming: bool = False
    private: bool = False
    deleted: bool = False
    user_id: int | str | None = None
    created_at: str | None = None


class _Noted(msgspec.Struct):
    note: _Note


class _Ticket(msgspec.Struct):
    id: int | str
    display_id: int | str | None = None
    subject: str | None = None
    description: str | None = None
    description_text: str | None = None
    description_html: str | None = None
    source: int | None = None
    created_at: str | None = None
    conversations: list[_Note] = []
    notes: list[_Noted] = []


def holds(found: Any) -> bool:
    """Whether an object looks like a ticket of Freshdesk."""
    return isinstance(found, dict) and (
        "helpdesk_ticket" in found or "conversations" in found or "description_text" in found
    )


def read(path: Path) -> Iterator[tuple[str, Any]]:
    """The tickets of an export, each with its place."""
    return objects(path, *LISTS)


def conversation(place: str, found: Any) -> Conversation:
    """One ticket. Raises `DataError`."""
    old = isinstance(found, dict) and "helpdesk_ticket" in found
    ticket = fitted(place, found["helpdesk_ticket"] if old else found, _Ticket)
    channel = _CHANNELS.get(ticket.source or 0, "ticket")
    plain = ticket.description_text or (ticket.description if old else html_to_text(ticket.description or "")) or ""
    first = plain.strip() or html_to_text(ticket.description_html or "")
    turns: list[Turn] = []
    if first:
        turns.append(Turn(Message(first, channel, f"{ticket.id}", sent=moment(ticket.created_at))))
    notes = [*ticket.conversations, *(one.note for one in ticket.notes)]
    for note in sorted(notes, key=lambda one: moment(one.created_at) or ""):
        plain = note.body_text or (note.body if old else html_to_text(note.body or "")) or ""
        text = plain.strip() or html_to_text(note.body_html or "")
        if note.private or note.deleted or not text:
            continue
        said = Message(text, channel, f"{note.id}", "customer" if note.incoming else "agent",
                       sent=moment(note.created_at))  # fmt: skip
        turns.append(Turn(said, "" if note.incoming else str(note.user_id or "")))
    number = ticket.display_id if old and ticket.display_id is not None else ticket.id
    return Conversation(DESK, str(number), channel, tuple(turns), ticket.subject or "")


def answers(given: Sequence[Answer], sender: str = "") -> Iterator[Request]:
    """The bodies of «Reply to a ticket». `sender` is the agent's id; left out, it is whose key makes the call."""
    for one in given:
        body: dict[str, Any] = {"body": text_to_html(one.text)} | ({"user_id": int(sender)} if sender else {})
        yield Request("POST", f"/api/v2/tickets/{quote(one.conversation, safe='')}/reply", body)
