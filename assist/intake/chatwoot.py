"""Chatwoot: conversations with their messages, and answers for «Create New Message».

Comes in as the application API answers: a conversation with `messages`, the list of conversations
(`{"data": {"payload": […]}}`), or one conversation's messages (`{"meta": …, "payload": […]}`), and as the webhook event
`message_created` gives a message.
https://developers.chatwoot.com/api-reference/messages/get-messages and …/create-new-message
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

import msgspec

from assist.errors import DataError, UsageError
from assist.intake.html_text import html_to_text
from assist.intake.objects import fitted, moment, objects
from assist.intake.records import Answer, Conversation, Request, Turn
from assist.records import Channel, Message

DESK = "chatwoot"
_INCOMING, _OUTGOING, _TEMPLATE = (0, "0", "incoming"), (1, "1", "outgoing"), (3, "3", "template")
_CHANNELS: dict[str, Channel] = {
    "Channel::Email": "email", "Channel::WebWidget": "chat", "Channel::Api": "chat", "Channel::Sms": "chat",
    "Channel::TwilioSms": "chat", "Channel::TwitterProfile": "social", "Channel::FacebookPage": "social",
    "Channel::Instagram": "social", "Channel::Telegram": "social", "Channel::Line": "social",
    "Channel::Whatsapp": "social", "Channel::Voice": "phone",
}  # fmt: skip


class _Sender(msgspec.Struct):
    id: int | str | None = None
    name: str | None = None
    type: str | None = None


class _Message(msgspec.Struct):
    id: int | str
    message_type: int | str
    content: str | None = None
    content_type: str | None = None
    private: bool = False
    created_at: float | str | None = None
    conversation_id: int | str | None = None
    account_id: int | str | None = None
    sender: _Sender | None = None


class _Meta(msgspec.Struct):
    channel: str | None = None


class _Conversation(msgspec.Struct):
    id: int | str
    messages: list[_Message] = []
    account_id: int | str | None = None
    channel: str | None = None
    meta: _Meta | None = None


def holds(found: Any) -> bool:
    """Whether an object looks like a conversation of Chatwoot."""
    if not isinstance(found, dict):
        return False
    messages = found.get("messages") or found.get("payload")
    return isinstance(messages, list) and any(isinstance(one, dict) and "message_type" in one for one in messages)


def read(path: Path) -> Iterator[tuple[str, Any]]:
    """The conversations of an export, each with its place."""
    for place, found in objects(path):
        inner = found.get("data", found) if isinstance(found, dict) else found
        payload = inner.get("payload") if isinstance(inner, dict) else None
        if isinstance(payload, list) and not any(isinstance(one, dict) and "message_type" in one for one in payload):
            for index, one in enumerate(payload):
                yield f"{place}[{index}]", one
        else:
            yield place, found


def conversation(place: str, found: Any) -> Conversation:
    """One conversation. Raises `DataError`."""
    if isinstance(found, dict) and isinstance(found.get("payload"), list):  # its messages alone
        messages = fitted(place, found["payload"], list[_Message])
        ids = {str(one.conversation_id) for one in messages}
        if len(ids) != 1 or "None" in ids:
            raise DataError(f"{place}: the messages must name one conversation_id")
        whole = _Conversation(ids.pop(), messages, meta=fitted(place, found.get("meta") or {}, _Meta))
    else:
        whole = fitted(place, found, _Conversation)
    named = whole.channel or (whole.meta.channel if whole.meta else None) or ""
    channel = _CHANNELS.get(named, "chat")
    turns: list[Turn] = []
    for one in sorted(whole.messages, key=lambda one: moment(one.created_at) or ""):
        text = (one.content or "").strip()
        text = html_to_text(text) if one.content_type == "incoming_email" and text.startswith("<") else text
        customer = one.message_type in _INCOMING
        if one.private or not text or not (customer or one.message_type in (*_OUTGOING, *_TEMPLATE)):
            continue
        said = Message(text, channel, str(one.id), "customer" if customer else "agent", sent=moment(one.created_at))
        sender = one.sender or _Sender()
        turns.append(Turn(said, "" if customer else sender.name or str(sender.id or "")))
    account = whole.account_id or next((one.account_id for one in whole.messages if one.account_id), "")
    return Conversation(DESK, str(whole.id), channel, tuple(turns), account=str(account))


def answers(given: Sequence[Answer], sender: str = "") -> Iterator[Request]:
    """The bodies of «Create New Message». `sender` is the account's id where the export did not name it."""
    for one in given:
        account = one.account or sender
        if not account:
            raise UsageError("Chatwoot's addresses need the account: give its id with --sender")
        path = f"/api/v1/accounts/{quote(account, safe='')}/conversations/{quote(one.conversation, safe='')}/messages"
        yield Request("POST", path, {"content": one.text, "message_type": "outgoing", "private": False})
