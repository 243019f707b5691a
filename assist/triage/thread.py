"""What the earlier messages of a thread mean for the one at hand."""

from __future__ import annotations

from collections.abc import Sequence

from assist.records import Message
from assist.triage.features import Said

_SHORT = 40  # characters of a message that says nothing new beside its entities
_NO_WORDS = 6  # letters beside the entities: «ago», «via», «да,»
_REFERENCES = frozenset({"address", "order-id", "tx-hash"})
_REMINDER = 80  # characters of a message that only asks after an open case


def said_before(thread: Sequence[Message]) -> tuple[str, ...]:
    """All that the customer wrote, oldest first."""
    return tuple(message.text for message in thread if message.author == "customer")


def asks_after(said: Said) -> bool:
    """«Any news?», «still waiting»: the open case is meant."""
    return "follow-up" in said.reading.concepts and len(said.text.strip()) <= _REMINDER


def adds_nothing_new(said: Said) -> bool:
    """A reminder, or an answer within the open case: a bare transaction id, «TRC20», «yesterday»."""
    given = sum(end - start for start, end in (entity.span for entity in said.entities))
    return asks_after(said) or len(said.text.strip()) - given <= _SHORT


def only_details(said: Said) -> bool:
    """«TRC20, 6 hours ago»: beside its entities the message has no word of its own to tell an intent by."""
    inside = {at for entity in said.entities for at in range(*entity.span)}
    own = sum(char.isalnum() for at, char in enumerate(said.text) if at not in inside)
    return bool(said.entities) and own <= _NO_WORDS


def gives_reference(said: Said) -> bool:
    """«The hash is 9c1f…, what now?»: an answer within the open case, whatever matters are mostly about hashes."""
    return adds_nothing_new(said) and any(entity.kind in _REFERENCES for entity in said.entities)


def closes(said: Said, *, in_thread: bool) -> bool:
    """«It has arrived, thanks»: the customer says that it is over. In a thread a short «great, thanks» says it too."""
    concepts = said.reading.concepts
    if "solved" in concepts:
        return True
    asks = "follow-up" in concepts or any(mark in said.text for mark in "?？؟")
    return in_thread and thanks(said) and len(said.text.strip()) <= _SHORT and not asks


def thanks(said: Said) -> bool:
    """Gratitude, whatever else is in the message."""
    return "grateful" in said.reading.emotions or "thanks" in said.reading.concepts
