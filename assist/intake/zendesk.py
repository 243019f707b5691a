"""Zendesk: the JSON export of tickets with their comments, and answers for «Update Many Tickets».

Comes in as the account export gives it (a ticket a line, `comments` inside), or as the Ticketing API answers:
`{"tickets": […], "users": […]}` with the comments put into each ticket.
https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/ and …/tickets/ticket_comments/
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from assist.intake.html_text import html_to_text
from assist.intake.objects import fitted, moment, objects
from assist.intake.records import Answer, Conversation, Request, Turn
from assist.records import Channel, Message

DESK = "zendesk"
LISTS = ("tickets",)
_MANY = 100  # tickets in one request, as Zendesk allows

_CHANNELS: dict[str, Channel] = {
    "email": "email", "chat": "chat", "native_messaging": "chat", "messaging": "chat", "sms": "chat",
    "voice": "phone", "phone": "phone", "twitter": "social", "facebook": "social", "whatsapp": "social",
    "instagram_dm": "social", "line": "social", "wechat": "social", "any_channel": "social", "telegram": "social",
}  # fmt: skip


class _Via(msgspec.Struct):
    channel: str | int | None = None


class _User(msgspec.Struct):
    id: int | str
    name: str | None = None
    role: str | None = None


class _Comment(msgspec.Struct):
    author_id: int | str
    id: int | str = ""
    public: bool = True
    body: str | None = None
    plain_body: str | None = None
    html_body: str | None = None
    created_at: str | None = None


class _Ticket(msgspec.Struct):
    id: int | str
    comments: list[_Comment] = []
    requester_id: int | str | None = None
    requester: _User | None = None
    subject: str | None = None
    description: str | None = None
    created_at: str | None = None
    via: _Via | None = None
    users: list[_User] = []


def holds(found: Any) -> bool:
    """Whether an object looks like a ticket of Zendesk."""
    return isinstance(found, dict) and "id" in found and ("requester_id" in found or "requester" in found) and (
        "comments" in found or "via" in found
    )  # fmt: skip


def read(path: Path) -> Iterator[tuple[str, Any]]:
    """The tickets of an export, each with its place."""
    return objects(path, *LISTS)


def conversation(place: str, found: Any) -> Conversation:
    """One ticket. Raises `DataError`."""
    ticket = fitted(place, found, _Ticket)
    asking = str(ticket.requester.id if ticket.requester else ticket.requester_id)
    people = {str(user.id): user for user in ticket.users}
    channel = _CHANNELS.get(str(ticket.via.channel if ticket.via else ""), "ticket")
    turns: list[Turn] = []
    for comment in sorted(ticket.comments, key=lambda one: moment(one.created_at) or ""):
        text = (comment.plain_body or comment.body or html_to_text(comment.html_body or "")).strip()
        if not comment.public or not text:
            continue
        by = str(comment.author_id)
        known = people.get(by)
        customer = by == asking or (known is not None and known.role == "end-user")
        said = Message(text, channel, str(comment.id), "customer" if customer else "agent",
                       sent=moment(comment.created_at))  # fmt: skip
        turns.append(Turn(said, "" if customer else (known.name if known and known.name else by)))
    if not ticket.comments and ticket.description:  # a list of tickets without comments has the first message only
        first = Message(ticket.description, channel, f"{ticket.id}", sent=moment(ticket.created_at))
        turns.append(Turn(first))
    return Conversation(DESK, str(ticket.id), channel, tuple(turns), ticket.subject or "")


def answers(given: Sequence[Answer], sender: str = "") -> Iterator[Request]:
    """The bodies of «Update Many Tickets», a hundred tickets each; a ticket that has two answers comes twice."""
    for start in range(0, len(given), _MANY):
        tickets = [
            {
                "id": int(one.conversation) if one.conversation.isdecimal() else one.conversation,
                "comment": {"body": one.text, "public": True} | ({"author_id": int(sender)} if sender else {}),
            }
            for one in given[start : start + _MANY]
        ]
        yield Request("PUT", "/api/v2/tickets/update_many.json", {"tickets": tickets})
