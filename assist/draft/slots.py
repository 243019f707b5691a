"""What the customer said, ready to be said back: amount, network, waiting time.

A slot is filled only where the customer's words leave no choice. Whoever names two amounts is not told which one we
picked: a reply that restates the wrong one does more harm than one that restates none.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from assist.draft.matter import Relation
from assist.knowledge import Unit
from assist.protect import find_entities
from assist.protect.durations import Duration, parse_duration
from assist.protect.tokens import is_ticker
from assist.records import Entity, Message, Protected

_LONGEST = 40  # characters; what is longer is no amount or network that anybody would repeat
_LOOKS_BACK = 3  # messages
_ANSWERS = frozenset({"tx-hash", "network", "address", "memo", "order-id", "error-code", "device", "version"})
_UNSEEN = {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}  # Unicode categories that could break or bend the line they stand in


@dataclass(frozen=True, slots=True)
class Slots:
    """The customer's own words, byte for byte; the waiting time as a value, to be said in the reply's language."""

    amount: str | None = None  # with its coin
    network: str | None = None
    networks: tuple[str, str] | None = None  # where two were named, in the customer's order
    coin: str | None = None  # where it is about coins and no amount was named
    waiting: Duration | None = None


def read_slots(
    protected: Protected,
    thread: Sequence[Message] = (),
    *,
    unit: Unit | None = None,
    relation: Callable[[str], Relation] = lambda _: "other",
) -> Slots:
    """Slots of the message and of those the customer sent just before it, since the last word of an agent.

    Who answers a question goes on about the same matter, and so does whoever wrote about it before by `relation`:
    then what was said before the agent counts too, waiting times apart. `unit` decides between coins and money.
    """
    newest = [protected.entities]
    before: list[Sequence[Entity]] = []
    asked = answered = False
    for author, messages in groupby(reversed(thread), key=lambda earlier: earlier.author):
        texts = [earlier.text for earlier in messages]  # newest first
        if author == "agent":
            asked, answered = True, answered or any(entity.kind in _ANSWERS for said in newest for entity in said)
        elif not asked:
            newest += map(find_entities, texts)
        elif (related := relation("\n".join(reversed(texts)))) == "closed":
            break
        elif answered or related == "same":
            before += map(find_entities, texts)
    told = [*newest, *before[:_LOOKS_BACK]]
    amount, network = _amount(told, unit), _only(_named(told, "network"))
    coin = _only(_named(told, "ticker")) if unit == "coin" and not _named(told, "amount") else None
    if coin and not is_ticker(coin):  # a name stands in the case that the customer's sentence gave it: «солану»
        coin = None
    return Slots(amount, network, _both(_named(told, "network")), coin, _waiting(newest))


def _named(turns: Sequence[Sequence[Entity]], kind: str) -> tuple[Entity, ...]:
    """The entities of a kind in the newest message that has any."""
    for entities in turns:
        found = tuple(entity for entity in entities if entity.kind == kind)
        if found:
            return found
    return ()


def _amount(turns: Sequence[Sequence[Entity]], unit: Unit | None) -> str | None:
    """«0.5 BTC (about $30,000)»: of what is on its way the coins, of what was paid the money."""
    found = tuple(entity for entity in _named(turns, "amount") if not _is_turn_of_phrase(entity))
    fitting = tuple(entity for entity in found if unit == ("coin" if _is_of_coins(entity) else "money"))
    return _only(found) or _only(fitting)


def _is_turn_of_phrase(amount: Entity) -> bool:
    """«Not one yen has arrived»: a single piece in words is no amount that anybody would say back."""
    return (amount.value or "").startswith("1 ") and not any(map(str.isdigit, amount.text))


def _is_of_coins(amount: Entity) -> bool:
    return any(is_ticker(word) for word in (amount.value or amount.text).split())


def _only(found: Sequence[Entity]) -> str | None:
    if len(_distinct(found)) != 1:
        return None
    return found[0].text if _fits_a_line(found[0].text) else None


def _both(found: Sequence[Entity]) -> tuple[str, str] | None:
    different = _distinct(found)
    if len(different) != 2 or not all(map(_fits_a_line, different)):
        return None
    return different[0], different[1]


def _distinct(found: Sequence[Entity]) -> tuple[str, ...]:
    """As first written: «500 USDT» and «500u» are one."""
    first: dict[str, str] = {}
    for entity in found:
        first.setdefault(entity.network or entity.value or entity.text.casefold(), entity.text)
    return tuple(first.values())


def _waiting(turns: Sequence[Sequence[Entity]]) -> Duration | None:
    spans = {parse_duration(entity.text) for entity in _named(turns, "duration")}
    span = spans.pop() if len(spans) == 1 else None
    return span if span is not None and span.unit != "year" else None  # replies have no words for years of waiting


def _fits_a_line(text: str) -> bool:
    return len(text) <= _LONGEST and not any(unicodedata.category(char) in _UNSEEN for char in text)
