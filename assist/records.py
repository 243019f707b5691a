"""Every record that flows through the toolkit, in the order of the flow.

Message -> Protected -> Detection -> Translation -> Triage -> Hit -> Draft -> Finding -> Scorecard -> Case

All are frozen: a stage never edits what an earlier one said, it adds a record. Spans are code-point
offsets `(start, end)` into the text they belong to. Their JSON form is the contract of docs/contract.md.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Span = tuple[int, int]
Severity = Literal["note", "warning", "blocker"]
Channel = Literal["chat", "ticket", "email", "social", "phone"]
Urgency = Literal["low", "normal", "high", "critical"]
Emotion = Literal["neutral", "worried", "frustrated", "angry", "grateful"]
Kind = Literal["reply", "article"]
Author = Literal["customer", "agent"]
Form = Literal["usual", "short", "full"]
SecretKind = Literal["seed-phrase", "private-key", "one-time-code", "card", "password"]

CHANNELS: tuple[Channel, ...] = ("chat", "ticket", "email", "social", "phone")
LETTERS: tuple[Channel, ...] = ("ticket", "email")  # begun with a greeting and ended with a closing, every time
URGENCIES: tuple[Urgency, ...] = ("low", "normal", "high", "critical")
EMOTIONS: tuple[Emotion, ...] = ("neutral", "worried", "frustrated", "angry", "grateful")
UND = "und"  # BCP-47 for «undetermined»


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a conversation, as it came in."""

    text: str
    channel: Channel = "chat"
    id: str = ""
    author: Author = "customer"
    language: str | None = None  # set by a person or the help desk; beats detection
    locale: str | None = None  # the account's, such as pt-BR; only weighs where the text says little
    sent: str | None = None  # when, as ISO 8601; UTC where it names no zone


@dataclass(frozen=True, slots=True)
class Entity:
    """A thing in the text that must stay as it is, byte for byte."""

    kind: str  # amount ticker network address tx-hash memo order-id url email phone duration …
    text: str
    span: Span
    valid: bool | None = None  # checksum or format verdict; None where there is nothing to verify
    network: str | None = None  # tron, ethereum, bitcoin …, where the text shows it
    value: str | None = None  # what it says in a fixed form, where it can only be read one way: docs/entities.md


@dataclass(frozen=True, slots=True)
class Secret:
    """Where a secret stood. The secret itself is kept nowhere; the span is that of its marker."""

    kind: SecretKind
    span: Span


@dataclass(frozen=True, slots=True)
class Protected:
    """A message after its secrets were cut: the only text later stages ever see."""

    text: str
    entities: tuple[Entity, ...] = ()
    secrets: tuple[Secret, ...] = ()


@dataclass(frozen=True, slots=True)
class Detection:
    """The language of a text, or `und` with the reason why not."""

    text: str
    language: str
    confidence: float
    candidates: tuple[tuple[str, float], ...] = ()
    mixed: tuple[str, ...] = ()
    reason: str = ""
    parts: tuple[tuple[Span, str], ...] = ()  # stretches of `text` in another language, each of which is in `mixed`


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a check has to say about a text."""

    severity: Severity
    check: str
    message: str
    span: Span | None = None
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class Rung:
    """How a part of a translation came about.

    `span` is into the translation. `name` is the rung that won (assist/translate/ladder.py), `memory`, or empty where
    the source stayed; `engine` who translated. `after` says what was wrong with other tries, as «rung: check, check».
    """

    span: Span
    name: str
    engine: str
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Translation:
    """A guarded translation: `findings` says what could not be verified, `rungs` how each part was won."""

    text: str
    source: str
    target: str
    engine: str
    route: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    ms: float = 0.0
    rungs: tuple[Rung, ...] = ()


@dataclass(frozen=True, slots=True)
class Remembered:
    """A translation out of the memory; `score` is how like the texts are, 1.0 for the very text."""

    text: str
    human: bool  # a person wrote or approved it
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Triage:
    """What the customer needs, how urgent it is, and what is still missing."""

    intent: str
    confidence: float
    urgency: Urgency
    emotion: Emotion
    escalate: bool
    signals: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    also: tuple[str, ...] = ()  # other intents that seem to be in the same message
    likely: tuple[tuple[str, float], ...] = ()  # what it may be about, with the share of belief: sums to 1 at most


@dataclass(frozen=True, slots=True)
class Why:
    """Why a source was chosen. What is empty or None did not speak for it, or was not asked."""

    words: tuple[str, ...] = ()  # of the message, the most telling first
    intent: str | None = None  # the triaged intent, or one that may be in the message too, that the source answers
    likeness: float | None = None  # -1..1, as the encoders see it; None without any


@dataclass(frozen=True, slots=True)
class Hit:
    """A source the drafts may rest on."""

    id: str
    title: str
    kind: Literal["playbook", "help"]
    score: float
    language: str = "en"  # of the title
    why: Why | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Something a reply may state, where it is from and since when it holds."""

    text: str
    source: str
    date: str


@dataclass(frozen=True, slots=True)
class Deadline:
    """What must be done within so many minutes of the customer's first message, and when that is (ISO 8601)."""

    what: str
    minutes: int
    due: str | None = None


@dataclass(frozen=True, slots=True)
class Procedure:
    """How a case of this intent is handled, for the agent."""

    title: str
    steps: tuple[str, ...]
    never: tuple[str, ...]
    facts: tuple[Source, ...]
    follow_up_hours: int | None
    evidence: tuple[str, ...] = ()  # to be kept, for the police, the regulator or the team
    involve: tuple[str, ...] = ()  # who, and when
    deadlines: tuple[Deadline, ...] = ()


@dataclass(frozen=True, slots=True)
class FollowUp:
    """When the customer hears from us next. Times are ISO 8601, None where no message says when it was sent."""

    hours: int
    due: str | None = None
    promised: str | None = None  # what the agent's latest message said
    overdue: bool = False


@dataclass(frozen=True, slots=True)
class Scorecard:
    """Counts of findings by severity."""

    blockers: int
    warnings: int
    notes: int

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> Scorecard:
        """Counts `findings`."""
        severities = [finding.severity for finding in findings]
        return cls(severities.count("blocker"), severities.count("warning"), severities.count("note"))

    @property
    def sendable(self) -> bool:
        """True when nothing blocks."""
        return self.blockers == 0


@dataclass(frozen=True, slots=True)
class Opening:
    """Where a draft names the feeling and the situation: the part that can be said for one customer alone.

    `span` is into `Draft.text`, `desk_span` into `Draft.desk_text`. `statement` and `desk_statement` say the same
    without the feeling, in sentences of their own.
    """

    span: Span
    statement: str
    desk_span: Span | None = None
    desk_statement: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A proposed reply. `text` is what would go out, `desk_text` the same in the agent's language."""

    text: str
    language: str
    desk_text: str | None
    desk_language: str
    playbook: str | None
    version: str | None
    drafter: Literal["playbook", "personal", "own"]
    machine_translated: bool = False
    findings: tuple[Finding, ...] = ()
    scorecard: Scorecard | None = None
    sendable: bool = False
    form: Form = "usual"  # of its channel; the others are offered beside it
    opening: Opening | None = None  # None where nothing of it can be said for one customer alone


@dataclass(frozen=True, slots=True)
class Candidate:
    """A text to be checked, with all that a check may compare it with."""

    text: str
    language: str
    kind: Kind = "reply"
    source: str | None = None
    source_language: str | None = None
    thread: tuple[Message, ...] = ()
    playbook: str | None = None  # intent id, where the text came from a playbook


@dataclass(frozen=True, slots=True)
class Usage:
    """What an answer of a chat model took. Times in milliseconds from the request on; None where nobody counted.

    `cached_tokens` are those of `prompt_tokens` that were evaluated before; `waited_ms` was spent on others' turns.
    """

    prompt_tokens: int | None
    cached_tokens: int | None
    written_tokens: int | None
    waited_ms: float
    first_ms: float | None
    total_ms: float


@dataclass(frozen=True, slots=True)
class Timings:
    """Milliseconds by stage; None where a stage did not run. `load` is what a process reads once."""

    protect: float
    detect: float
    translate: float | None
    triage: float
    load: float
    draft: float
    check: float
    total: float


@dataclass(frozen=True, slots=True)
class Personal:
    """What came of the try to write for one customer. `faults` are those of all tries; `why` says them in one line.

    kept: the first try passed · repaired: the second did · dropped: neither, the reviewed draft stays · off: not tried.
    """

    outcome: Literal["kept", "repaired", "dropped", "off"]
    why: str = ""
    faults: tuple[Finding, ...] = ()
    model: str | None = None
    usage: Usage | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """The self-explaining result. `drafts=()` means «give this to a person» and is a normal outcome."""

    message: Message
    secrets: tuple[Secret, ...]
    entities: tuple[Entity, ...]
    detection: Detection
    working: Translation | None
    triage: Triage
    sources: tuple[Hit, ...]
    drafts: tuple[Draft, ...]
    hand_over: str | None
    notes: tuple[str, ...]  # what the agent should know: a missing model, a cut secret
    timings_ms: Timings
    procedure: Procedure | None = None
    emergency: Procedure | None = None  # comes before it: a secret was sent to us
    follow_up: FollowUp | None = None
    hand_over_note: str | None = None  # for the colleague who takes the case over
    personal: Personal | None = None  # None where nobody asked for it
