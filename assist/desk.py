"""The desk's work without its page: conversations become cases, replies are checked and kept, answers go out.

What `assist intake`, `assist outbox`, the webhook and the REST API share.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from assist.errors import UsageError
from assist.intake import DESKS, Answer, Conversation, Request
from assist.pipeline import Assistant
from assist.records import Case, Draft, Message, Scorecard
from assist.store import Store, StoredCase
from assist.store.arrivals import Arrivals, Origin, Outgoing

_THREAD = 40  # earlier messages that an answer takes into account, as on the Reply page
ID_LENGTH = 255


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a conversation: its case (empty: nobody waits for an answer) and how many messages were new."""

    case: str
    messages: int
    new: bool = False


@dataclass(frozen=True, slots=True)
class Open:
    """A case of the store, understood again."""

    stored: StoredCase
    case: Case
    thread: tuple[Message, ...]


class Desk:
    """Takes in, answers and hands out; `by` is who acts, for the audit trail."""

    def __init__(self, assistant: Assistant, store: Store) -> None:
        self._assistant, self._store = assistant, store
        self._arrivals = Arrivals(store)

    def take(self, conversation: Conversation, by: str) -> Taken:
        """Keeps what is new of a conversation in which the customer waits. Taking the same again changes nothing.

        Raises `UsageError` for ids that are too long and for what the pipeline refuses.
        """
        if not conversation.waits:
            return Taken("", 0)
        origin = Origin(conversation.desk, conversation.id, conversation.account)
        ids = tuple(turn.message.id or str(index) for index, turn in enumerate(conversation.turns))
        if max(map(len, (*ids, conversation.id))) > ID_LENGTH:
            raise UsageError(f"an id of {conversation.desk} is longer than {ID_LENGTH} characters")
        held = self._arrivals.known(origin)
        new = [
            (one, message) for one, message in zip(ids, conversation.messages, strict=True) if one not in held.messages
        ]
        if not new or new[-1][1].author != "customer":
            return Taken(held.case, 0)
        said = tuple(message for _, message in new)
        if not held.case:
            case = self._assistant.handle(said[-1], said[:-1][-_THREAD:], translate=False)
            kept = self._arrivals.begin(origin, case, said[:-1], (one for one, _ in new), by)
            return Taken(kept.case, len(new), new=not kept.messages)
        stored = self._store.case(held.case)
        ours = {message.text for message in stored.messages if message.author == "agent"}
        between = tuple(one for one in said[:-1] if one.author == "customer" or one.text not in ours)
        last = replace(said[-1], language=said[-1].language or stored.language)
        case = self._assistant.handle(last, (*stored.messages, *between)[-_THREAD:], translate=False)
        self._arrivals.go_on(origin, held.case, case, between, (one for one, _ in new), by)
        return Taken(held.case, len(new))

    def open(self, case_id: str) -> Open:
        """A case with its drafts. Raises `UsageError` where there is none."""
        stored = self._store.case(case_id)
        last = max(index for index, message in enumerate(stored.messages) if message.author == "customer")
        thread = stored.messages[max(0, last - _THREAD) : last]
        message = replace(stored.messages[last], language=stored.language or stored.messages[last].language)
        case = self._assistant.handle(message, thread, translate=False, intent=stored.intent, urgency=stored.urgency)
        return Open(stored, case, thread)

    def answer(self, case_id: str, text: str, by: str) -> Draft:
        """Checks `text` as the reply of a case, and keeps it as taken when nothing blocks; the answer says which.

        Raises `UsageError` for a case that has no draft to compare with: that one is a person's.
        """
        opened = self.open(case_id)
        checked = self._assistant.recheck(text, opened.case, opened.thread)
        if checked is None:
            raise UsageError("this case has no draft; answer it on the Reply page")
        if Scorecard.of(checked.findings).sendable:
            self._store.copied(case_id, opened.case, text, checked.findings, by)
        return checked

    def outgoing(self, desk: str = "") -> tuple[Outgoing, ...]:
        """The answers that have not gone back yet."""
        return self._arrivals.waiting(desk)

    def departed(self, numbers: Iterable[int], by: str) -> int:
        """Notes that answers went back."""
        return self._arrivals.departed(numbers, by)


def answer_of(one: Outgoing) -> Answer:
    """An answer as the desks' forms take it."""
    origin = one.origin
    return Answer(
        origin.desk,
        origin.conversation,
        origin.account,
        one.reply_to,
        one.text,
        one.language,
        one.sent,
        one.by,
        one.case,
    )


def requests(desk: str, outgoing: Iterable[Outgoing], sender: str = "") -> tuple[Request, ...]:
    """The calls of a desk's own API that post these answers. Raises `UsageError` for a desk that has none."""
    make = getattr(DESKS.get(desk), "answers", None)
    if make is None:
        raise UsageError(f"{desk or 'this desk'} has no API to answer by; use --form csv or jsonl")
    return tuple(make([answer_of(one) for one in outgoing], sender))
