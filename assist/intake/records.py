"""What a help desk's export holds, whatever the desk: conversations, each with what was said in public."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from assist.records import Channel, Message


@dataclass(frozen=True, slots=True)
class Turn:
    """One public message. `name` is who wrote it as the desk names its people; empty for customers."""

    message: Message  # `id` as the desk gives it, `sent` as ISO 8601 where the desk says when
    name: str = ""


@dataclass(frozen=True, slots=True)
class Conversation:
    """A thread of one help desk, oldest first. Internal notes, system lines and empty messages are left out."""

    desk: str  # a key of DESKS
    id: str  # as the desk gives it
    channel: Channel
    turns: tuple[Turn, ...]
    subject: str = ""
    account: str = ""  # that the conversation belongs to, where the desk's addresses need it (Chatwoot)
    score: float | None = None  # what a person gave the whole conversation (CSV and JSON Lines)

    @property
    def messages(self) -> tuple[Message, ...]:
        """The messages alone."""
        return tuple(turn.message for turn in self.turns)

    @property
    def waits(self) -> bool:
        """True when the customer spoke last."""
        return bool(self.turns) and self.turns[-1].message.author == "customer"


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply that goes back to where its conversation came from. `sent` is ISO 8601 in UTC, `by` who took it."""

    desk: str
    conversation: str
    account: str
    reply_to: str  # the id of the message that it answers
    text: str
    language: str
    sent: str
    by: str
    case: str


@dataclass(frozen=True, slots=True)
class Request:
    """A call of a desk's own API that posts answers, for that desk's tools to make. Nothing here sends it."""

    method: str
    path: str
    body: dict[str, Any]
