"""What comes out of the store. Times are UTC."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from assist.records import Channel, Message, Urgency

Status = Literal["open", "answered", "handed-over", "closed"]
STATUSES: tuple[Status, ...] = ("open", "answered", "handed-over", "closed")
Show = Literal["work", "overdue", "open", "answered", "handed-over", "closed", "all"]
SHOWN: tuple[Show, ...] = ("work", "overdue", "open", "answered", "handed-over", "closed", "all")


@dataclass(frozen=True, slots=True)
class Filter:
    """Which cases a queue shows. `work` is what someone must do now: open cases and promises that have passed.

    Empty tuples mean «any»; every word of `search` must stand somewhere in the case's messages or its id.
    """

    show: Show = "work"
    search: str = ""
    urgencies: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    intents: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Waiting:
    """One line of the queue. `opening` is the beginning of the customer's latest message."""

    id: str
    opening: str
    channel: Channel
    language: str
    intent: str
    urgency: Urgency
    status: Status
    escalate: bool
    waiting_since: datetime | None  # the first customer message that nobody answered
    promised_by: datetime | None  # when the customer was told to expect news
    edited: bool  # a reply was begun
    overdue: bool


@dataclass(frozen=True, slots=True)
class Lines:
    """The cases that a filter shows, most pressing first."""

    lines: tuple[Waiting, ...]
    total: int  # that match; `lines` may be fewer


@dataclass(frozen=True, slots=True)
class Queue(Lines):
    """The lines, and how many cases there are of each kind to show."""

    counts: dict[Show, int]  # by `Show`, whatever the filter


@dataclass(frozen=True, slots=True)
class Edit:
    """The reply as it was last typed for the current turn."""

    text: str
    at: datetime
    by: str
    revision: int


@dataclass(frozen=True, slots=True)
class Saved:
    """An edit that is on the disk. `other` is True when another page had saved a text since `base`."""

    at: datetime
    revision: int
    other: bool


@dataclass(frozen=True, slots=True)
class SetAside:
    """A finding that a person dismissed: of this check, about these words (empty: the whole text)."""

    check: str
    words: str
    reason: str


@dataclass(frozen=True, slots=True)
class StoredCase:
    """A case as it is kept. `messages` is the thread, oldest first; the last customer message is what is answered."""

    id: str
    turn: int  # counts the customer's messages; a draft and its edit belong to one turn
    status: Status
    messages: tuple[Message, ...]
    language: str | None  # as corrected by a person; None: detected
    intent: str | None
    urgency: Urgency | None
    edit: Edit | None
    set_aside: tuple[SetAside, ...]
    promised_by: datetime | None
    own_words: str | None = None  # what the agent wrote in the desk's language for this turn
    opinions: tuple[str, ...] = ()  # kinds of feedback on this turn's draft


@dataclass(frozen=True, slots=True)
class Reply:
    """What became of a draft: proposed, as last typed, copied; `distance` in single-character edits."""

    turn: int
    suggested: str
    edited: str
    sent: str
    distance: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the audit trail. It names what was done, never what was written."""

    at: datetime
    by: str
    action: str
    case: str | None
    detail: str
