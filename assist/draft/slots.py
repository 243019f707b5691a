"""What the customer said, ready to be said back: amount, network, waiting time.

A slot is filled only where the customer's words leave no choice. Whoever names two amounts is not told which one we
picked: a reply that restates the wrong one does more harm than one that restates none.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from assist.protect import find_entities
from assist.protect.durations import Duration, parse_duration
from assist.records import Entity, Message, Protected

_LONGEST = 40  # characters; what is longer is no amount or network that anybody would repeat
_LOOKS_BACK = 3  # messages
_ANSWERS = frozenset({"tx-hash", "network", "address", "memo", "order-id", "error-code", "device", "version"})
_UNSEEN = {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}  # Unicode categories that could break or bend the line they stand in


@dataclass(frozen=True, slots=True)
class Slots:
    """The customer's own words, byte for byte; the waiting time as a value, to be said in the reply's language."""

    amount: str | None = None  # with its coin; only the coin where no amount was named
    network: str | None = None
    waiting: Duration | None = None


def read_slots(protected: Protected, thread: Sequence[Message] = ()) -> Slots:
    """Slots of the message and of those the customer sent just before it, since the last word of an agent.

    Who answers a question goes on about the same matter: then what was said before it counts too, waiting times apart.
    """
    turns = [protected.entities]
    before: list[Sequence[Entity]] = []
    asked = answered = False
    for earlier in reversed(thread):
        if earlier.author == "agent":
            asked, answered = True, answered or any(entity.kind in _ANSWERS for said in turns for entity in said)
        elif not asked:
            turns.append(find_entities(earlier.text))
        elif answered and len(before) < _LOOKS_BACK:
            before.append(find_entities(earlier.text))
    told = [*turns, *before]
    amount = _only(told, "amount")
    if amount is None and not _named(told, "amount"):
        amount = _only(told, "ticker")
    return Slots(amount, _only(told, "network"), _waiting(turns))


def _named(turns: Sequence[Sequence[Entity]], kind: str) -> tuple[Entity, ...]:
    """The entities of a kind in the newest message that has any."""
    for entities in turns:
        found = tuple(entity for entity in entities if entity.kind == kind)
        if found:
            return found
    return ()


def _only(turns: Sequence[Sequence[Entity]], kind: str) -> str | None:
    found = _named(turns, kind)
    if len({entity.network or entity.text.casefold() for entity in found}) != 1:
        return None
    return found[0].text if _fits_a_line(found[0].text) else None


def _waiting(turns: Sequence[Sequence[Entity]]) -> Duration | None:
    spans = {parse_duration(entity.text) for entity in _named(turns, "duration")}
    span = spans.pop() if len(spans) == 1 else None
    return span if span is not None and span.unit != "year" else None  # replies have no words for years of waiting


def _fits_a_line(text: str) -> bool:
    return len(text) <= _LONGEST and not any(unicodedata.category(char) in _UNSEEN for char in text)
