"""What goes into scoring and what comes out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from assist.records import Channel, Message, Severity, Span


@dataclass(frozen=True, slots=True)
class Line:
    """One message of a conversation, and who wrote it. `source` is what it was translated from, where it was."""

    message: Message
    who: str = ""
    source: str | None = None
    source_language: str | None = None


@dataclass(frozen=True, slots=True)
class Conversation:
    """A finished conversation, oldest message first. `language` is the customer's, where it is known."""

    id: str
    lines: tuple[Line, ...]
    channel: Channel = "chat"
    language: str | None = None
    human_score: float | None = None  # a person's total, 0..100
    human: Mapping[str, float] = field(default_factory=dict)  # a person's scores by category, where they gave some


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why points were lost. The first five fields are a FINDING of docs/contract.md.

    `span` is into the text of the message `turn` as scoring saw it, secrets cut; `words` are that stretch, personal
    data masked, and empty where the whole message or the conversation is meant. `lost` is by category.
    """

    severity: Severity
    check: str
    message: str
    span: Span | None
    suggestion: str | None
    turn: str | None
    words: str
    lost: Mapping[str, float] = field(default_factory=dict)
    critical: bool = False


@dataclass(frozen=True, slots=True)
class Scored:
    """A scorecard. `scores` has every category of `CATEGORIES` and `total`, 0..100, None where it cannot be judged.

    Of every category, 100 less its score is the sum of what its evidence lost. `unjudged` says why a score is None.
    Times are in seconds, None where messages carry none.
    """

    conversation: str
    agent: str  # who answered most
    agents: tuple[str, ...]
    language: str  # the customer's, or `und`
    channel: Channel
    scores: Mapping[str, float | None]
    unjudged: Mapping[str, str]
    evidence: tuple[Evidence, ...]
    first_response_s: float | None
    resolution_s: float | None
    longest_wait_s: float | None
    replies: int
    rubric: str
    human_score: float | None = None
    amounts: Mapping[str, float] = field(default_factory=dict)  # rule -> how often, for fitting; not in the JSON
