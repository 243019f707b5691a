"""What the Reply page shows, as records: made by `ui.reply`, laid out by `ui.reply_tab`."""

from __future__ import annotations

from dataclasses import dataclass, field

from assist.records import Case, Draft, Finding, Message
from assist.store import StoredCase
from ui.markup import Html

DETECTED = ""  # the choice that leaves language, need or urgency to the machine
THREAD = 40  # earlier messages that an answer takes into account; older ones are another matter by now


@dataclass(frozen=True, slots=True)
class Checked:
    """What stands around the editor for the text in it."""

    verdict: Html = field(default_factory=Html)
    findings: Html = field(default_factory=Html)
    marks: Html = field(default_factory=Html)  # where they stand, for the editor
    desk_text: Html = field(default_factory=Html)
    saved: Html = field(default_factory=Html)
    ready: bool = False  # no blocker stands: the text may be copied
    found: tuple[Finding, ...] = ()  # all that the check said, also what was set aside
    revision: int = 0  # of the stored edit


@dataclass(frozen=True, slots=True)
class Opened:
    """The case that a page has open, with what it needs to check an edit without asking the store for the thread."""

    id: str
    stored: StoredCase
    case: Case

    @property
    def thread(self) -> tuple[Message, ...]:
        """What was said before the message that is answered, as far as an answer takes it into account."""
        return self.earlier[-THREAD:]

    @property
    def proposed(self) -> str:
        """The first draft's text; empty where there is none."""
        return self.case.drafts[0].text if self.case.drafts else ""

    @property
    def earlier(self) -> tuple[Message, ...]:
        """All that was said before it."""
        return self.stored.messages[: answered_at(self.stored)]

    @property
    def said(self) -> tuple[Message, ...]:
        """The conversation that an edit is judged in: what the agent wrote in words of their own was said too."""
        own = self.stored.own_words
        return (*self.thread, *((Message(own, author="agent"),) if own else ()))


@dataclass(frozen=True, slots=True)
class Own:
    """What came of the agent's own words: the case with them, the text that goes out, what is doubtful about it."""

    opened: Opened | None = None
    text: str = ""
    problem: Html = field(default_factory=Html)  # or what the translation's checks say


@dataclass(frozen=True, slots=True)
class Screen:
    """The whole page after «Draft a reply» or the opening of a case. `opened` is None when there is none.

    `message` is the text without its secrets: from then on the page shows nothing else of it.
    """

    message: str = ""
    channel: str = "chat"
    language: str = DETECTED  # as a person set it
    intent: str = DETECTED
    urgency: str = DETECTED
    opened: Opened | None = None
    problem: Html = field(default_factory=Html)
    notices: Html = field(default_factory=Html)
    thread: Html = field(default_factory=Html)
    letter: Html = field(default_factory=Html)
    understanding: Html = field(default_factory=Html)
    working: Html = field(default_factory=Html)
    hand_over: Html = field(default_factory=Html)
    head: Html = field(default_factory=Html)
    timing: Html = field(default_factory=Html)
    opinions: Html = field(default_factory=Html)
    own: str = ""  # what the agent wrote in the desk's language
    draft: Draft | None = None
    text: str = ""  # in the editor
    checked: Checked = field(default_factory=Checked)

    @property
    def case(self) -> Case | None:
        """The case as it was understood."""
        return self.opened.case if self.opened else None


def answered_at(stored: StoredCase) -> int:
    """Where in the messages the customer's latest stands."""
    return max(at for at, message in enumerate(stored.messages) if message.author == "customer")
